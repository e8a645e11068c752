// One report folder → one report.
import type { Documents, JsonDocument, MarkdownDocument } from '../model/document.ts';
import { type Report, type ReportFile, report } from '../model/report.ts';
import { reportKinds } from '../model/report-kind.ts';
import { checkAmounts, checkReport } from './check-report.ts';
import { csvAt, jsonAt, requireFile } from './find-document.ts';
import type { IssueLog } from './issue-log.ts';
import { type KnownNames, namesIn } from './known-names.ts';
import { readAmounts } from './read-amounts.ts';
import { readPairs } from './read-pairs.ts';
import { readProject } from './read-project.ts';
import { readRecord } from './read-record.ts';
import { proveQuotes, type ReportSource, readSourceOf } from './read-source-of.ts';

export interface ReportRead {
  readonly document: JsonDocument;
  readonly report: Report;
}

/** `projects` are the project folders found below the report's folder. */
export function readReport(
  documents: Documents,
  folder: string,
  projects: readonly string[],
  names: KnownNames,
  log: IssueLog,
): ReportRead | undefined {
  const path = `${folder}/report.json`;
  requireFile(documents, path, log);
  const document = jsonAt(documents, path);
  const record = document && readRecord(document, report, log);
  const origin = document && readSourceOf(documents, document, log);
  const amountsFile = `${folder}/amounts.csv`;
  const table = csvAt(documents, amountsFile);
  const ids = namesIn(documents, amountsFile, 'id');
  const amounts = table ? readAmounts(table, ids, origin?.quotes, log) : [];
  const marked = csvAt(documents, `${folder}/pairs.csv`);
  const pairs = marked ? readPairs(marked, origin?.quotes, log) : [];
  if (document) {
    proveQuotes(document, origin?.quotes, log);
    checkReport(document, names, log);
    checkAmounts(document, 'totals', ids, log);
  }
  const context = { amounts: ids, sourceLength: origin?.lines?.length };
  const sheets = projects.flatMap((one) => readProject(documents, one, context, log) ?? []);
  const narrative = narrativeOf(documents, folder, log);
  if (!document || !record || !origin) return undefined;
  return { document, report: toReport(record, origin, folder, { amounts, pairs, projects: sheets, narrative }) };
}

function narrativeOf(documents: Documents, folder: string, log: IssueLog): Report['narrative'] {
  const found = documents.get(`${folder}/narrative.md`);
  if (found?.kind !== 'markdown') return { blocks: [] };
  checkOutline(found, log);
  return { blocks: found.blocks };
}

/** The report's title is in report.json; sections begin at level 2. */
function checkOutline(document: MarkdownDocument, log: IssueLog): void {
  const top = { file: document.path, row: 1, column: 1 };
  if (document.title !== undefined)
    log.error('narrative/outline', top, { expected: 'heading-level', received: document.title });
}

function toReport(
  record: ReportFile,
  origin: ReportSource,
  folder: string,
  parts: Pick<Report, 'amounts' | 'pairs' | 'projects' | 'narrative'>,
): Report {
  const { $schema, ...rest } = record;
  const slug = folder.slice(folder.lastIndexOf('/') + 1);
  return {
    ...rest,
    ...parts,
    id: `${record.unit}-${record.year}-${slug}`,
    slug,
    folder,
    kind: reportKinds[record.kind],
    source: { ...record.source, bytes: origin.bytes, lines: origin.lines },
  };
}
