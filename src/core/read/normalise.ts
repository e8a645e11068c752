// One spelling for signs that look alike; spaces go, except between digits, where joining would make another number.
import { glyphs, latex, pairs } from './words/glyphs.ts';

const plain = /^[\u4e00-\u9fff0-9A-Za-z%≥≤.,]*$/;
const newItem = /\s*(?:\d{1,2}(?:[.．](?!\d)|[.．](?=(?:19|20)\d\d年)|[、)）])|[①-⑳]|[一二三四五六七八九十]{1,3}、)/y;

/**
 * The text in one spelling: full-width forms, operators, dashes, LaTeX and white space.
 *
 * Range:  any string; the result is never longer than the text plus its line breaks. Linear time.
 * Errors: never throws.
 * Source: reading-and-scoring.md, "Operators" and "Numbers".
 */
export function normalise(text: string): string {
  if (plain.test(text)) return text;
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      gap = true;
      if (code === 10 && startsItem(text, i + 1)) out += ';';
      continue;
    }
    const sign = oneSpelling(text[i] as string, code);
    if (gap && isNumeric(sign) && isNumeric(out.at(-1) ?? '')) out += ' ';
    gap = false;
    out += sign;
  }
  if (out.includes('\\') || out.includes('$')) for (const [from, to] of latex) out = out.replaceAll(from, to);
  if (out.includes('=')) for (const [from, to] of pairs) out = out.replaceAll(from, to);
  return out;
}

const isNumeric = (sign: string): boolean => (sign >= '0' && sign <= '9') || sign === '.';

function oneSpelling(sign: string, code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)) return sign;
  return glyphs.get(sign) ?? sign;
}

function isSpace(code: number): boolean {
  if (code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff) return true;
  return (code >= 0x2000 && code <= 0x200d) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x2060;
}

function startsItem(text: string, at: number): boolean {
  newItem.lastIndex = at;
  return newItem.test(text);
}
