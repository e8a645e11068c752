// Width of a text in em. Plot counts a Han character as 0.58 em; in CJK fonts it is exactly 1.

import { fontSize } from './chart.ts';

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u;
/** Drawn as full width by Chinese fonts, though Unicode calls them ambiguous. */
const ambiguous = /[“”‘’…—·×÷≥≤±℃①-⑳Ⅰ-Ⅻ●◆■▲▼]/u;
const slim = /[ .,:;'!|()[\]{}ijlfrtI/\\-]/;
const broad = /[A-Zmw@%&+<>=~]/;

/** Of the characters met so far, by code: drawings ask for each a thousand times. 0: not met. */
const widths = new Float64Array(0x10000);

function characterWidth(code: number): number {
  const known = widths[code] ?? 0;
  if (known > 0) return known;
  const width = measure(String.fromCodePoint(code));
  widths[code] = width;
  return width;
}

function measure(character: string): number {
  if (wide.test(character) || ambiguous.test(character)) return 1;
  if (slim.test(character)) return 0.38;
  if (broad.test(character)) return 0.86;
  return 0.6;
}

/** Upper estimate of the width of one line, in em. */
export function hanWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    width += characterWidth(code);
    // A character of two halves.
    if (code > 0xffff) at += 1;
  }
  return width;
}

/** Width of the widest line of a text, in the pixels of a drawing. */
export const textWidth = (text: string): number => Math.ceil(Math.max(0, ...text.split('\n').map(hanWidth)) * fontSize);
