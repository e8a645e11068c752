// One row per report.
import type { ReportView } from '#core';
import type { Urls } from '../urls.ts';
import { type Column, cellOf, column, dayCell, statedCell, type Table, table } from './table.ts';

const c = column<ReportView>;
const reason = { reason: true };

const columns: readonly Column<ReportView>[] = [
  c('reports.id', 'id', (r) => r.id),
  c('reports.year', 'integer', (r) => r.year),
  c('unitId', 'id', (r) => r.unit.id),
  c('unit', 'text', (r) => r.unit.name),
  c('regionCode', 'id', (r) => r.region.code),
  c('reports.region', 'text', (r) => r.region.name),
  c('title', 'text', (r) => r.title),
  c('reports.kind', 'text', (r) => r.kind, { words: 'kind' }),
  c('status', 'text', (r) => r.status, { words: 'status' }),
  c('reports.budget', 'money', (r) => cellOf(r.money.budget), reason),
  c('reports.executed', 'money', (r) => cellOf(r.money.executed), reason),
  c('reports.rate', 'percent', (r) => cellOf(r.money.rate), reason),
  c('reports.score', 'decimal', (r) => cellOf(r.declared.score), reason),
  c('grade', 'text', (r) => cellOf(r.declared.grade), reason),
  c('reports.standard', 'id', (r) => r.standard),
  c('reports.projects', 'integer', (r) => r.projects.length),
  c('reports.indicators', 'integer', (r) => r.counts.all),
  c('comparable', 'integer', (r) => r.counts.comparable),
  c('met', 'integer', (r) => r.counts.met),
  c('findings', 'integer', (r) => r.findings.length),
  c('issuer', 'text', (r) => statedCell(r.issuer), reason),
  c('addressee', 'text', (r) => statedCell(r.addressee), reason),
  c('signed', 'date', (r) => dayCell(r.dates.signed), reason),
  c('approved', 'date', (r) => dayCell(r.dates.approved), reason),
  c('published', 'date', (r) => dayCell(r.dates.published), reason),
  c('sourceFile', 'text', (r) => r.source.file),
  c('sourceSha256', 'id', (r) => r.source.sha256),
  c('updated', 'date', (r) => r.updated),
  c('note', 'text', (r) => r.note),
];

export function reportTable(reports: readonly ReportView[], address: Urls): Table {
  const url = c('url', 'url', (r) => address.report(r.id));
  return table('reports', [...columns, url], reports);
}
