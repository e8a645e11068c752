// Pages of a portal with the text and the places of the real ones and nothing else: charts, tools and layout cost a build of
// minutes for ten thousand forms and hold no words.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Inline, Portal, ProjectView, ReportView } from '#core';
import { findingSentence, formatMoney, type T } from '#i18n';

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const p = (text: string | undefined): string => (text === undefined || text === '' ? '' : `<p>${encode(text)}</p>`);
const band = (id: string, title: string, body: string): string =>
  `<section class="band" id="${id}"><h2>${encode(title)}</h2>${body}</section>`;

/** Writes one folder with an index.html for each unit, region, year, report and 自评表; returns how many. */
export function writePlainPages(folder: string, portal: Portal, t: T): number {
  let count = 0;
  const write = (page: string, kicker: string, title: string, body: string) => {
    const head = `<div class="page-head"><p class="kicker">${encode(kicker)}</p><h1>${encode(title)}</h1></div>`;
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(
      join(folder, page, 'index.html'),
      `<!doctype html><html lang="zh-CN"><main>${head}${body}</main></html>`,
    );
    count += 1;
  };
  for (const { unit, region, reports } of portal.units)
    write(
      `units/${unit.id}`,
      region.name,
      unit.name,
      p(reports.map(({ year }) => year).join('、')) + p([unit.shortName, ...unit.aliases].join(' ')),
    );
  for (const { region } of portal.regions) write(`regions/${region.code}`, region.level, region.name, p(region.code));
  for (const { year } of portal.years) write(`years/${year}`, '', t('search.year', { year }), '');
  for (const report of portal.reports) {
    const kicker = `${report.unit.shortName} · ${t('search.year', { year: report.year })}`;
    write(`reports/${report.id}`, kicker, report.title, reportBody(report, t));
    for (const project of report.projects)
      write(`projects/${project.id}`, kicker, project.title, projectBody(project, t));
  }
  return count;
}

function reportBody(report: ReportView, t: T): string {
  const { budget, executed } = report.money;
  const money = [budget, executed].map(({ value }) => (value === undefined ? '' : `${formatMoney(value)} 万元`));
  const amounts = report.amounts.map(
    ({ id, label, printed, note }) =>
      `<tr id="amount-${id}"><th>${encode(label)}</th><td>${printed}</td><td>${encode(note ?? '')}</td></tr>`,
  );
  const own = report.findings.filter(({ project }) => project === undefined);
  const words = report.conclusion.words.map(({ text }) => p(text)).join('');
  return [
    p(money.join('，')),
    band('conclusion', t('section.conclusion'), words),
    band('findings', t('section.findings', { count: own.length }), findings(own, t)),
    band('amounts', t('section.amounts'), `<table>${amounts.join('')}</table>`),
    band('text', t('section.text'), `<div class="prose">${report.narrative.blocks.map(block).join('')}</div>`),
  ].join('');
}

function projectBody(project: ProjectView, t: T): string {
  const rows = project.rows.map(
    (row) =>
      `<tr id="${row.anchor}"><th>${encode(row.level3)}</th><td>${encode(row.target.raw)}</td><td>${encode(row.actual.raw)}</td><td>${encode(row.reason.raw)}</td></tr>`,
  );
  const { promised, reached } = project.goal;
  return [
    p(project.department.value),
    band('rows', t('section.rows'), `<table>${rows.join('')}</table>`),
    band('goal', t('section.goal'), p(promised.value) + p(reached.value)),
    band('findings', t('section.findings', { count: project.findings.length }), findings(project.findings, t)),
  ].join('');
}

const findings = (list: ReportView['findings'], t: T): string =>
  `<ol>${list.map((finding) => `<li class="finding" id="${finding.id}">${p(findingSentence(finding, t))}</li>`).join('')}</ol>`;

function block(one: Block): string {
  if (one.type === 'heading') return `<h3 id="${one.anchor}">${inlines(one.inlines)}</h3>`;
  if (one.type === 'paragraph') return `<p>${inlines(one.inlines)}</p>`;
  return (one.type === 'quote' ? one.blocks : one.items.flat()).map(block).join('');
}

const inlines = (list: readonly Inline[]): string =>
  list.map((one) => ('text' in one ? encode(one.text) : inlines(one.children))).join('');
