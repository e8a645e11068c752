// The unit after a number: 百 千 万 亿 multiply, the rest names what is counted.
import { multipliers, units } from './words/units.ts';

export interface ScannedUnit {
  /** As printed, without the 百 千 万 亿 before it. */
  readonly word: string;
  /** As compared; '' when the text names none. */
  readonly base: string;
  readonly end: number;
}

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const entry of [...units].sort((a, b) => b[0].length - a[0].length)) {
  const first = entry[0][0] as string;
  const list = byFirst.get(first);
  if (list) list.push(entry);
  else byFirst.set(first, [entry]);
}

const multipliersByFirst = new Map<string, (readonly [string, number])[]>();
for (const entry of multipliers) {
  const first = entry[0][0] as string;
  multipliersByFirst.set(first, [...(multipliersByFirst.get(first) ?? []), entry]);
}

/** The known unit that starts at `at`, the longest one, with 元/人·天 taken whole. */
export function scanUnit(text: string, at: number): ScannedUnit | undefined {
  const list = byFirst.get(text[at] ?? '');
  if (!list) return undefined;
  for (const [word, base] of list) {
    if (word.length > 1 && !text.startsWith(word, at)) continue;
    const end = at + word.length;
    return text[end] === '/' ? perUnit(text, at, end, word, base) : { word, base, end };
  }
  return undefined;
}

function perUnit(text: string, at: number, firstEnd: number, word: string, base: string): ScannedUnit {
  let end = firstEnd;
  while ((text[end] === '/' || text[end] === '·') && end - at < 24) {
    const next = byFirst.get(text[end + 1] ?? '')?.find(([name]) => text.startsWith(name, end + 1));
    if (!next) break;
    end += 1 + next[0].length;
  }
  return { word: word + text.slice(firstEnd, end), base: base + text.slice(firstEnd, end), end };
}

/** 百, 千, 万, 亿 … at `at`, unless the letters begin a unit of their own (百分比, 千米). */
export function scanMultiplier(text: string, at: number): readonly [string, number] | undefined {
  const list = multipliersByFirst.get(text[at] ?? '');
  if (!list) return undefined;
  const own = scanUnit(text, at);
  if (own && own.word.length > 1) return undefined;
  return list.find(([word]) => word.length === 1 || text.startsWith(word, at));
}
