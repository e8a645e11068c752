// One row per revision of a report.
import type { ReportView } from '#core';
import type { Urls } from '../urls.ts';
import { column, type Table, table } from './table.ts';

interface Row {
  readonly report: ReportView;
  readonly revision: ReportView['revisions'][number];
}

const c = column<Row>;

export function revisionTable(reports: readonly ReportView[], address: Urls): Table {
  const columns = [
    c('reportId', 'id', ({ report }) => report.id),
    c('unit', 'text', ({ report }) => report.unit.name),
    c('year', 'integer', ({ report }) => report.year),
    c('on', 'date', ({ revision }) => revision.on),
    c('what', 'text', ({ revision }) => revision.what),
    c('url', 'url', ({ report }) => address.report(report.id)),
  ];
  const rows = reports.flatMap((report) => report.revisions.map((revision) => ({ report, revision })));
  return table(
    'revisions',
    columns,
    rows.sort((a, b) => (a.revision.on < b.revision.on ? 1 : a.revision.on > b.revision.on ? -1 : 0)),
  );
}
