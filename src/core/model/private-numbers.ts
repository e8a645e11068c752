// What a number of a person looks like: mobile numbers, ID numbers, bank cards, e-mail addresses. A noun of the model,
// because the scan refuses them and every message masks them. Linear in the text's length.
import { isBankCard, isIdNumber } from './check-digits.ts';
import type { StopCode } from './finding.ts';

export interface PrivateNumber {
  readonly code: StopCode;
  /** Enough to find it again, not enough to use it: 138****1234. */
  readonly masked: string;
  readonly offset: number;
  readonly length: number;
}

const candidate = /[@＠]|(?:[0-9０-９][ \u00a0\u2002\u2003\u2009\u3000\-‐‑–—－]{0,3}){10}[0-9０-９]/;

/** A quick look that spares most cells the slow one. */
export const mayHoldPrivate = (text: string): boolean => candidate.test(text);

/** Digits in one run, or in groups with a few spaces or hyphens between them; the last may be the X of an ID number. */
const run = /\d(?:[ -]{0,3}\d)*[Xx]?/g;
const amount = /^\s*(?:[万亿千百]|元|\.\d|,\d)/;

export function privateNumbers(text: string): PrivateNumber[] {
  const plain = asciiDigits(text);
  const found = emails(plain);
  for (const match of plain.matchAll(run)) {
    const before = plain.slice(Math.max(0, match.index - 2), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (/\d[.,]$/.test(before) || amount.test(after)) continue;
    for (const number of numbersIn(match[0])) found.push({ ...number, offset: match.index + number.offset });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** The run as one number; else its pieces between spaces, else between hyphens: a year beside a number does not hide it. */
function numbersIn(words: string, separators: readonly RegExp[] = [/[^ ]+/g, /[^-]+/g]): PrivateNumber[] {
  const whole = numberIn(words);
  if (whole) return [whole];
  const [pieces, ...finer] = separators;
  if (!pieces) return [];
  return [...words.matchAll(pieces)].flatMap((piece) =>
    numbersIn(piece[0], finer).map((number) => ({ ...number, offset: piece.index + number.offset })),
  );
}

const cardGroups = [
  [4, 4, 4, 4],
  [4, 4, 4, 4, 3],
  [6, 13],
];

function numberIn(words: string): PrivateNumber | undefined {
  const digits = words.replace(/[ -]+/g, '').toUpperCase();
  const place = { offset: 0, length: words.length };
  if (isIdNumber(digits)) {
    return { code: 'privacy/id-number', masked: `${digits.slice(0, 2)}*************${digits.slice(-3)}`, ...place };
  }
  if (isBankCard(digits) && grouped(words, cardGroups)) {
    return { code: 'privacy/bank-card', masked: `${digits.slice(0, 4)}****${digits.slice(-4)}`, ...place };
  }
  return mobileIn(words);
}

const mobileGroups = [[3, 4, 4], [3, 8], [7, 4], [5, 6], [3, 3, 5], [4, 4, 3], Array<number>(11).fill(1)];

/** Eleven digits from 13 to 19, with or without the country code, grouped as people write them. */
function mobileIn(words: string): PrivateNumber | undefined {
  const country = /^(?:00)?86[ -]*(?=1)/.exec(words)?.[0] ?? '';
  const local = words.slice(country.length).replace(/[Xx]$/, '');
  const digits = local.replace(/[ -]+/g, '');
  if (!/^1[3-9]\d{9}$/.test(digits) || !grouped(local, mobileGroups)) return undefined;
  const masked = `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return { code: 'privacy/mobile', masked, offset: country.length, length: local.length };
}

/** Written without separators, or in one of the given groups: other spaced digits are a list of numbers. */
function grouped(words: string, groups: readonly (readonly number[])[]): boolean {
  const lengths = words.split(/[ -]+/).map((group) => group.length);
  return lengths.length === 1 || groups.some((group) => group.join() === lengths.join());
}

function emails(text: string): PrivateNumber[] {
  const found: PrivateNumber[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = /[A-Za-z0-9._%+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const host = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/.exec(text.slice(at + 1, at + 255))?.[0];
    if (!name || !host) continue;
    const length = name.length + 1 + host.length;
    found.push({ code: 'privacy/email', masked: `${name[0]}***@${host}`, offset: at - name.length, length });
  }
  return found;
}

/** The text with every number of a person masked: what a message may quote. */
export function maskPrivate(text: string): string {
  if (!mayHoldPrivate(text)) return text;
  let at = 0;
  let masked = '';
  for (const number of privateNumbers(text)) {
    if (number.offset < at) continue;
    masked += text.slice(at, number.offset) + number.masked;
    at = number.offset + number.length;
  }
  return masked + text.slice(at);
}

/** Full-width digits and marks as plain ones, character for character, so that offsets stay. */
function asciiDigits(text: string): string {
  return text
    .replace(/[０-９＠．Ｘｘ]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000\u2002\u2003\u2009]/g, ' ')
    .replace(/[‐‑–—－]/g, '-');
}
