// One row per finding: a question to the unit, with its place in the source.
import type { Finding, ReportView } from '#core';
import { findingSentence, translator } from '#i18n';
import { once } from '../once.ts';
import type { Urls } from '../urls.ts';
import { type Column, column, type Table, table } from './table.ts';

interface Row {
  readonly finding: Finding;
  readonly report: ReportView;
}

const c = column<Row>;
const zh = translator('zh');
const en = translator('en');

const columns: readonly Column<Row>[] = [
  c('findings.id', 'id', ({ finding }) => finding.id),
  c('findings.code', 'id', ({ finding }) => finding.code),
  c('severity', 'text', ({ finding }) => finding.severity, { words: 'severity' }),
  c('reportId', 'id', ({ report }) => report.id),
  c('year', 'integer', ({ report }) => report.year),
  c('unit', 'text', ({ report }) => report.unit.name),
  c('findings.projectId', 'id', ({ finding }) => finding.project),
  c('row', 'integer', ({ finding }) => finding.row),
  c('amountId', 'id', ({ finding }) => finding.amount),
  c('sentence', 'text', ({ finding }) => findingSentence(finding, zh)),
  c('sentenceEn', 'text', ({ finding }) => findingSentence(finding, en)),
  c('findings.quote', 'text', ({ finding }) => finding.place.quote),
  c('sourceLine', 'integer', ({ finding }) => finding.place.sourceLine),
  c('replies', 'text', ({ finding }) => finding.replies.map(({ who, on, text }) => `${who} ${on}：${text}`).join('\n')),
];

const columnsAt = once((address: Urls): readonly Column<Row>[] => [
  ...columns,
  c('findings.url', 'url', ({ finding }) => address.check(finding.code.replace('/', '-'), finding.id)),
]);

export function findingTable(findings: readonly Finding[], reports: readonly ReportView[], address: Urls): Table {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const rows = findings.flatMap((finding) => {
    const report = reportOf.get(finding.report);
    return report === undefined ? [] : [{ finding, report }];
  });
  return table('findings', columnsAt(address), rows);
}
