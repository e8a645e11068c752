// amounts.csv → amounts in 分 with the line of the source that states them; parts form trees without cycles.
import { type Amount, type AmountRow, amountRoles, amountRow } from '../model/amount.ts';
import type { CsvDocument } from '../model/document.ts';
import { toFen } from '../model/money.ts';
import type { IssueLog } from './issue-log.ts';
import { isKnown, type Names } from './known-names.ts';
import type { Quotes } from './quotes.ts';
import { readRows, type TypedRow } from './read-rows.ts';
import { uniqueIds } from './unique-ids.ts';

/** `ids` are all ids of the file, those of faulty rows too; undefined when not all could be read. */
export function readAmounts(document: CsvDocument, ids: Names, quotes: Quotes | undefined, log: IssueLog): Amount[] {
  const rows = readRows(document, amountRow, log);
  uniqueIds(
    rows.map(({ value, at }) => ({ id: value.id, where: at('id') })),
    log,
  );
  checkTree(rows, ids, log);
  return rows.flatMap(({ value, at }) => {
    const fen = toFen(value.printed, value.unit);
    if (fen === undefined) {
      const isNumber = /^-?[\d,]+(\.\d+)?$/.test(value.printed);
      log.error(isNumber ? 'amount/unit' : 'schema/number', at('printed'), {
        expected: 'amount',
        received: value.printed,
      });
      return [];
    }
    const sourceLine = quotes?.lineOf(value.quote);
    if (quotes && sourceLine === undefined) log.error('quote/not-found', at('quote'), { received: value.quote });
    return [{ ...value, fen, role: amountRoles[value.role], sourceLine }];
  });
}

function checkTree(rows: readonly TypedRow<AmountRow>[], ids: Names, log: IssueLog): void {
  const parentOf = new Map(rows.map(({ value }) => [value.id, value.partOf]));
  for (const { value, at } of rows) {
    if (value.partOf === undefined) continue;
    if (!isKnown(ids, value.partOf)) log.error('ref/amount', at('partOf'), { received: value.partOf });
    else if (leadsTo(value.id, parentOf)) log.error('amount/cycle', at('partOf'), { received: value.partOf });
  }
}

/** True when the way up from an amount comes back to it. */
function leadsTo(id: string, parentOf: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let above = parentOf.get(id);
  while (above !== undefined && !seen.has(above)) {
    if (above === id) return true;
    seen.add(above);
    above = parentOf.get(above);
  }
  return false;
}
