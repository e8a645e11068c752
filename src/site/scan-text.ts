// What no published text may hold: traces of a missing value, of a wrong encoding, or of a person.
import { type Fault, shorten } from './scan-fault.ts';

/** A fault unless the content itself holds `word`: then it is the author's own, or a number the office released. */
export interface Suspect extends Fault {
  readonly word?: string;
}

const placeholders = /\b(?:NaN|undefined|Infinity)\b|\[object [A-Z]\w*\]/g;
const mobiles = /(?<![\dA-Za-z]|\d[.,])1[3-9]\d{9}(?![.,]\d|[\dA-Za-z])/g;
const idNumbers = /(?<![\dA-Za-z]|\d[.,])[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![\dA-Za-z])/g;

/** What every fault of a kind holds: most texts hold none of it and are not looked at again. */
const signs = ['NaN', 'undefined', 'Infinity', '[object '];

/** Whether the text is worth a closer look: false for nearly every one. */
export const mayHoldSuspects = (text: string): boolean =>
  signs.some((sign) => text.includes(sign)) || text.includes('\uFFFD') || hasLongNumber(text);

export function scanText(file: string, text: string): Suspect[] {
  if (!mayHoldSuspects(text)) return [];
  const faults: Suspect[] = [];
  for (const [word] of text.matchAll(placeholders)) {
    faults.push({ code: 'text-placeholder', file, found: word, word });
  }
  const at = text.indexOf('\uFFFD');
  if (at >= 0)
    faults.push({ code: 'text-replacement', file, found: shorten(text.slice(Math.max(0, at - 10), at + 10)) });
  for (const [number] of text.matchAll(mobiles)) {
    faults.push({ code: 'text-mobile', file, found: mask(number), word: number });
  }
  for (const [number] of text.matchAll(idNumbers)) {
    if (isIdNumber(number)) faults.push({ code: 'text-id-number', file, found: mask(number) });
  }
  return faults;
}

/** Digits of the shortest number of a person. */
const least = 11;

/** Whether so many digits stand together. Of so many places in a row one is looked at: they are in every file of the site. */
function hasLongNumber(text: string): boolean {
  for (let at = least - 1; at < text.length; at += least) {
    if (!isDigit(text, at)) continue;
    let [from, to] = [at, at + 1];
    while (isDigit(text, from - 1)) from -= 1;
    while (isDigit(text, to)) to += 1;
    if (to - from >= least) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The check digit of a citizen's number (GB 11643): a long figure that merely looks like one is let through. */
function isIdNumber(number: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

const mask = (number: string): string => `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
