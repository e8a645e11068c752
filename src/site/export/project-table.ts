// One row per project: one 自评表, or the one project a report without a form describes.
import type { ProjectView } from '#core';
import type { Urls } from '../urls.ts';
import { type Column, cellOf, column, type Table, table } from './table.ts';

const c = column<ProjectView>;
const reason = { reason: true };

const columns: readonly Column<ProjectView>[] = [
  c('projects.id', 'id', (p) => p.id),
  c('reportId', 'id', (p) => p.report.id),
  c('year', 'integer', (p) => p.report.year),
  c('unitId', 'id', (p) => p.unit.id),
  c('unit', 'text', (p) => p.unit.name),
  c('projects.name', 'text', (p) => cellOf(p.name), reason),
  c('attachment', 'text', (p) => p.attachment),
  c('department', 'text', (p) => cellOf(p.department), reason),
  c('implementer', 'text', (p) => cellOf(p.implementer), reason),
  c('projects.budget', 'money', (p) => cellOf(p.money.budget), reason),
  c('projects.executed', 'money', (p) => cellOf(p.money.executed), reason),
  c('projects.rate', 'percent', (p) => cellOf(p.money.rate), reason),
  c('statedRate', 'text', (p) => cellOf(p.statedRate), reason),
  c('projects.score', 'decimal', (p) => cellOf(p.declaredScore), reason),
  c('projects.ruleScore', 'decimal', (p) => cellOf(p.total.byRule), reason),
  c('projects.ruleLow', 'decimal', (p) => cellOf(p.total.low)),
  c('projects.ruleHigh', 'decimal', (p) => cellOf(p.total.high)),
  c('projects.indicators', 'integer', (p) => p.counts.all),
  c('comparable', 'integer', (p) => p.counts.comparable),
  c('met', 'integer', (p) => p.counts.met),
  c('findings', 'integer', (p) => p.findings.length),
  c('promised', 'text', (p) => cellOf(p.goal.promised), reason),
  c('reached', 'text', (p) => cellOf(p.goal.reached), reason),
  c('note', 'text', (p) => p.note),
];

export function projectTable(projects: readonly ProjectView[], address: Urls): Table {
  const url = c('projects.url', 'url', (p) => address.project(p.id));
  return table('projects', [...columns, url], projects);
}
