// A long cell inside a sentence: its beginning. The whole cell stands in the row the finding points at.
import type { Operand } from '../model/finding.ts';

const longest = 48;

/** At most 48 characters, white space as one space; “…” stands for the rest. Never throws. */
export function shorten(text: string): string {
  // Most cells are short and printed in one piece.
  if (text.length <= longest && !/^\s|\s\s|[^\S ]|\s$/.test(text)) return text;
  const characters = [
    ...text
      .slice(0, longest * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/** A printed text as an operand. */
export const textOperand = (text: string): Operand => ({ kind: 'text', text: shorten(text) });
