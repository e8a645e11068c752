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
  const counted = record.places
    .filter(({ k, r, f }) => fits(kind, k) && fits(met, r?.[2]) && fits(severity, f))
    .map((place) => ({
      place,
      held: terms.filter((term) => foldWord(`${place.h}\n${place.x}`).includes(term)).length,
    }));
  const best = Math.max(0, ...counted.map(({ held }) => held));
  const picked = counted.filter(({ held }) => held === best).map(({ place }) => place);
  return (best === 0 ? picked.slice(0, 1) : picked).slice(0, most);
}

const fits = (wanted: string | undefined, has: string | undefined): boolean => wanted === undefined || wanted === has;

/**
 * Punctuation is not in the index, nor the commas of a number, nor one character as a phrase: such a query is compared with the
 * text itself.
 */
export const needsComparing = ({ exact }: Query): boolean =>
  exact.some((part) => /\d/.test(part) || [...part].length < 2 || [...foldWord(part)].length !== [...part].length);

export const holdsExactly = ({ places }: FoundRecord, { exact }: Query): boolean =>
  places.some(({ x }) => {
    const lines = x.split('\n').map(foldExact);
    return exact.every((part) => lines.some((line) => line.includes(part)));
  });
