// expected.csv, concepts.csv and wordings.csv.
import { type ConceptRow, conceptRow } from '../model/concept.ts';
import type { Documents } from '../model/document.ts';
import { type Expected, expectedRow } from '../model/expected.ts';
import { reportKinds } from '../model/report-kind.ts';
import { type WordingRow, wordingRow } from '../model/wording.ts';
import { csvAt } from './find-document.ts';
import type { IssueLog } from './issue-log.ts';
import { isKnown, type KnownNames } from './known-names.ts';
import { readRows, type TypedRow } from './read-rows.ts';
import { distinctIds } from './unique-ids.ts';

export function readExpected(documents: Documents, names: KnownNames, log: IssueLog): Expected[] {
  const document = csvAt(documents, 'expected.csv');
  if (!document) return [];
  const seen = new Set<string>();
  return readRows(document, expectedRow, log).map(({ value, at }) => {
    const { unit, year, kind, due, basis } = value;
    if (!isKnown(names.units, unit)) log.error('ref/unit', at('unit'), { received: unit });
    const key = [unit, year, kind].join(' ');
    if (seen.has(key)) log.error('id/duplicate', at('unit'), { received: key });
    seen.add(key);
    return { unit, year: Number(year), kind: reportKinds[kind], due, basis };
  });
}

export function readConcepts(documents: Documents, log: IssueLog): ConceptRow[] {
  const document = csvAt(documents, 'concepts.csv');
  if (!document) return [];
  const rows = readRows(document, conceptRow, log);
  const first = new Map<string, ConceptRow>();
  const texts = new Set<string>();
  distinctIds(
    rows.map(({ value, at }) => ({ id: value.concept, where: at('concept') })),
    log,
  );
  for (const row of rows) {
    const known = first.get(row.value.concept) ?? row.value;
    first.set(row.value.concept, known);
    sameDefinition(row, known, log);
    const key = `${row.value.match} ${row.value.text}`;
    if (texts.has(key)) log.error('id/duplicate', row.at('text'), { received: row.value.text });
    texts.add(key);
  }
  return rows.map(({ value }) => value);
}

export function readWordings(documents: Documents, log: IssueLog): WordingRow[] {
  const document = csvAt(documents, 'wordings.csv');
  if (!document) return [];
  const seen = new Set<string>();
  return readRows(document, wordingRow, log).map(({ value, at }) => {
    const key = `${value.unitKind} ${value.words}`;
    if (seen.has(key)) log.error('id/duplicate', at('words'), { received: value.words });
    seen.add(key);
    return value;
  });
}

/** Rows of one concept agree on what it is. */
function sameDefinition({ value, at }: TypedRow<ConceptRow>, known: ConceptRow, log: IssueLog): void {
  for (const field of ['name', 'unit', 'direction'] as const) {
    if (value[field] !== known[field])
      log.error('schema/value', at(field), { expected: known[field], received: value[field] });
  }
}
