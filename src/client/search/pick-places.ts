// The places of a record to show: of a gathered record only those that hold the words.
import { foldExact, foldWord } from './fold.ts';
import type { Query } from './parse-query.ts';
import type { Chosen, FoundRecord, Place } from './record.ts';

/** At most `most` places; never none, because the record was found. */
export function pickPlaces(
  record: FoundRecord,
  terms: readonly string[],
  { kind, met, severity }: Chosen,
  most = 3,
): readonly Place[] {
  if (record.places.length === 1) return record.places;
  const sought = soughtInside(record, terms);
  const counted = record.places
    .filter(({ k, r, f }) => fits(kind, k) && fits(met, r?.[2]) && fits(severity, f))
    .map((place) => ({ place, held: heldIn(place, sought) }));
  const best = Math.max(0, ...counted.map(({ held }) => held));
  const picked = counted.filter(({ held }) => held === best).map(({ place }) => place);
  return (best === 0 ? picked.slice(0, 1) : picked).slice(0, most);
}

/**
 * Of a record of names, a whole report, what it is called and where it belongs is not looked for again inside. Its total is:
 * the amount has a place of its own.
 */
function soughtInside({ title, also, context, around }: FoundRecord, terms: readonly string[]): readonly string[] {
  if (around === undefined) return terms;
  const names = [title, ...also.filter((name) => !name.endsWith('元')), ...context, ...around].map(foldWord);
  return terms.filter((term) => !names.some((name) => name.includes(term)));
}

/** How many of the terms a place holds; those its project holds count when it holds one itself. */
function heldIn({ h, x, n = '', w = '' }: Place, terms: readonly string[]): number {
  const [own, whole] = [foldWord(`${h}\n${x}\n${n}`), foldWord(w)];
  const held = terms.filter((term) => own.includes(term)).length;
  return held === 0 ? 0 : terms.filter((term) => own.includes(term) || whole.includes(term)).length;
}

const fits = (wanted: string | undefined, has: string | undefined): boolean => wanted === undefined || wanted === has;

/**
 * Punctuation is not in the index, nor the commas of a number, nor one character as a phrase: such a query is compared with the
 * text itself.
 */
export const needsComparing = ({ exact }: Query): boolean =>
  exact.some((part) => /\d/.test(part) || [...part].length < 2 || [...foldWord(part)].length !== [...part].length);

/** A record of names is a whole report: whether one place of it, with what it belongs to, holds all the terms. */
export const holdsTogether = ({ title, also, context, around = [], places }: FoundRecord, terms: readonly string[]) =>
  places.some(({ h, n = '', w = '' }) => {
    const names = [title, ...also, ...context, ...around, h, ...n.split('\n'), w].map(foldWord);
    return terms.every((term) => names.some((name) => name.includes(term)));
  });

export const holdsExactly = ({ places }: FoundRecord, { exact }: Query): boolean =>
  places.some(({ x }) => {
    const lines = x.split('\n').map(foldExact);
    return exact.every((part) => lines.some((line) => line.includes(part)));
  });
