// pairs.csv → one quantity in two places, each proved by the source.
import type { CsvDocument } from '../model/document.ts';
import { exact } from '../model/exact.ts';
import { type Pair, type PairSide, pairRelations, pairRow } from '../model/pair.ts';
import type { IssueLog } from './issue-log.ts';
import type { Quotes } from './quotes.ts';
import { readRows } from './read-rows.ts';
import { uniqueIds } from './unique-ids.ts';

export function readPairs(document: CsvDocument, quotes: Quotes | undefined, log: IssueLog): Pair[] {
  const rows = readRows(document, pairRow, log);
  uniqueIds(
    rows.map(({ value, at }) => ({ id: value.id, where: at('id') })),
    log,
  );
  return rows.flatMap(({ value, at }): Pair[] => {
    const side = (place: 'first' | 'second'): PairSide | undefined => {
      const quote = value[`${place}Quote`];
      const sourceLine = quotes?.lineOf(quote);
      if (quotes && sourceLine === undefined) log.error('quote/not-found', at(`${place}Quote`), { received: quote });
      const number = exact(value[`${place}Value`]);
      return number === undefined ? undefined : { quote, value: number, sourceLine };
    };
    const [first, second] = [side('first'), side('second')];
    if (first === undefined || second === undefined) return [];
    const { id, label, unit, note } = value;
    return [{ id, label, unit, first, second, relation: pairRelations[value.relation], note }];
  });
}
