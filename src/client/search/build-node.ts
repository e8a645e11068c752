// Elements made of text: what was typed and what was found never become HTML.
import type { Piece } from './find-words.ts';

export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Text with its found words in <mark>. */
export const buildMarked = (pieces: readonly Piece[]): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const { text, marked } of pieces) fragment.append(marked ? build('mark', {}, text) : text);
  return fragment;
};
