// Elements made in one line: attributes, then children. Text is always text, never markup.

type Child = Node | string;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Names and titles are Chinese content on pages in any language. */
export const contentLang = (): string | undefined =>
  document.documentElement.lang.startsWith('zh') ? undefined : 'zh-CN';

/** A sentence with names in it: on pages in another language the Chinese parts are marked as Chinese. */
export function sentence(text: string): Child[] {
  const lang = contentLang();
  if (lang === undefined) return [text];
  return text
    .split(/(\p{Script=Han}[\p{Script=Han}\d（）、，；]*)/u)
    .filter((part) => part !== '')
    .map((part) => (/^\p{Script=Han}/u.test(part) ? make('span', { lang }, part) : part));
}
