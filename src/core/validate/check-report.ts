// What a report.json says against where it lies and what it refers to. Reads raw values, so that a fault of type
// in one place does not hide a fault of reference in another; values of the wrong type are the schema's business.
import type { JsonDocument } from '../model/document.ts';
import type { Place } from '../model/issue.ts';
import { fieldOf } from './field-of.ts';
import { type IssueLog, jsonPlace } from './issue-log.ts';
import { isKnown, type KnownNames, type Names } from './known-names.ts';

export function checkReport(document: JsonDocument, names: KnownNames, log: IssueLog): void {
  const at = (key: string): Place => jsonPlace(document, [key]);
  const text = (key: string): string | undefined => {
    const value = fieldOf(document.value, key);
    return typeof value === 'string' ? value : undefined;
  };
  const [, folderYear = '', folderUnit = ''] = document.path.split('/');
  const [year, unit, standard] = [fieldOf(document.value, 'year'), text('unit'), text('standard')];
  if (typeof year === 'number' && String(year) !== folderYear)
    log.error('report/year', at('year'), { expected: folderYear, received: year });
  if (unit !== undefined && unit !== folderUnit)
    log.error('report/unit', at('unit'), { expected: folderUnit, received: unit });
  else if (unit !== undefined && !isKnown(names.units, unit)) log.error('ref/unit', at('unit'), { received: unit });
  if (standard !== undefined && !names.standards.has(standard))
    log.error('ref/standard', at('standard'), { received: standard });
  checkStatus(document, log);
}

/** Published means reviewed; withdrawn says when and why, and nothing else does. */
function checkStatus(document: JsonDocument, log: IssueLog): void {
  const status = fieldOf(document.value, 'status');
  const withdrawn = fieldOf(document.value, 'withdrawn');
  if (status === 'published' && fieldOf(document.value, 'review') === undefined) {
    log.error('report/not-reviewed', jsonPlace(document, ['status']), { received: status });
  }
  if (status === 'withdrawn' && withdrawn === undefined)
    log.error('schema/missing-key', jsonPlace(document, ['withdrawn']));
  if (status !== 'withdrawn' && withdrawn !== undefined) {
    log.error('schema/value', jsonPlace(document, ['withdrawn'], 'key'), {
      expected: 'withdrawn-only',
      received: withdrawn,
    });
  }
}

/** Ids of amounts named in a JSON file must be in the report's amounts.csv; `known` is undefined when that cannot be read. */
export function checkAmounts(document: JsonDocument, key: 'totals' | 'stated', known: Names, log: IssueLog): void {
  for (const name of ['budget', 'executed']) {
    const amount = fieldOf(document.value, key, name);
    if (typeof amount === 'string' && !isKnown(known, amount)) {
      log.error('ref/amount', jsonPlace(document, [key, name]), { received: amount });
    }
  }
}
