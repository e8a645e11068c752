// About a 自评表: itself, its indicator rows, its findings.
import type { Finding, IndicatorView, ProjectView } from '#core';
import { findingSentence, type T } from '#i18n';
import { type About, amountWords, below, wordsOf } from './about.ts';

export function describeProject(abouts: Map<string, About>, project: ProjectView, report: About, t: T): void {
  const page = `projects/${project.id}/`;
  const { money } = project;
  const base: About = {
    ...report,
    kind: 'project',
    title: project.title,
    also: [project.id, project.attachment ?? '', ...wordsOf(money.budget, money.executed)],
    around: [...report.around, report.title, project.department.value ?? '', project.implementer.value ?? ''],
    order: {
      ...report.order,
      amount: money.budget.value ?? money.executed.value,
      score: project.declaredScore.value?.valueOf(),
    },
  };
  abouts.set(page, base);
  for (const row of project.rows) abouts.set(`${page}#${row.anchor}`, aboutRow(row, below(base)));
  for (const finding of project.findings) abouts.set(`${page}#${finding.id}`, aboutFinding(finding, below(base), t));
}

function aboutRow(row: IndicatorView, base: About): About {
  const met = row.reading.met.value === undefined ? 'none' : row.reading.met.value ? 'met' : 'short';
  const amounts = [...row.reading.target.parts, ...row.reading.actual.parts].flatMap(({ baseUnit, baseValue }) =>
    baseUnit === '元' && baseValue !== undefined ? amountWords(Number(baseValue.mul(100).round().valueOf())) : [],
  );
  return {
    ...base,
    kind: 'row',
    title: row.level3,
    also: [...new Set(amounts)],
    around: [...base.around, row.level1, row.level2],
    facets: { ...base.facets, met: [met] },
    order: { year: base.order.year, score: row.score.value?.valueOf() },
    row: { target: row.target.raw, actual: row.actual.raw, met },
  };
}

export function aboutFinding(finding: Finding, base: About, t: T): About {
  return {
    ...base,
    kind: 'finding',
    title: findingSentence(finding, t),
    also: [finding.id, finding.code],
    facets: { ...base.facets, severity: [finding.severity] },
    order: { year: base.order.year },
  };
}
