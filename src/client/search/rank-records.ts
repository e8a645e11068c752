// The final order of the first results, once their records are known: a page that is called what was typed goes first.
import { foldWord } from './fold.ts';
import type { FoundRecord } from './record.ts';

/** Pages of things before their parts, parts before prose that mentions them. */
const rank: Readonly<Record<string, number>> = {
  ...{ unit: 0.5, region: 0.45, year: 0.45, report: 0.5, project: 0.4, concept: 0.35, glossary: 0.35 },
  ...{ row: 0.2, amount: 0.2, finding: 0.1, rule: 0.1, text: 0.1, page: 0 },
};

export interface Ranked<T> {
  readonly hit: T;
  readonly record: FoundRecord;
}

/** `hits` in the order found; each loses a little for its place in it. */
export function rankRecords<T>(hits: readonly Ranked<T>[], terms: readonly string[]): Ranked<T>[] {
  return hits
    .map((one, place) => ({ one, worth: worthOf(one.record, terms) - place * 0.08 }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}

/** 0 … about 4: how much of the title the words are, whether a name is exactly that, and what kind of page it is. */
function worthOf(record: FoundRecord, terms: readonly string[]): number {
  const whole = terms.join('');
  const inside = record.around === undefined ? [] : record.places.map(({ h }) => h);
  const names = [record.title, ...record.also, ...inside].map(foldWord);
  const title = names[0] ?? '';
  const covered = terms.filter((term) => title.includes(term)).reduce((sum, term) => sum + term.length, 0);
  const cover = covered / Math.max(1, title.length, whole.length);
  const isNamed =
    names.includes(whole) || isReportOf(record, terms) ? 1.5 : terms.some((term) => names.includes(term)) ? 0.8 : 0;
  return isNamed + cover * 1.5 + (rank[record.places[0]?.k ?? ''] ?? 0) * (isNamed > 0 || cover > 0 ? 1 : 0.6);
}

/** A unit and a year, as people call a report: 绵阳科协2021年. */
function isReportOf({ places, title, context }: FoundRecord, terms: readonly string[]): boolean {
  if (places[0]?.k !== 'report' || places[0].a !== '' || !terms.some((term) => /(?:19|20)\d\d/.test(term)))
    return false;
  const called = foldWord([...context, title].join(' '));
  return terms.every((term) => called.includes(term));
}
