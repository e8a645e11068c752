// About each address of the site, from the portal: pages first, then the rows, amounts and findings inside them.
import type { Portal, Region, ReportView, Unit } from '#core';
import type { T } from '#i18n';
import { type About, amountWords, below, lineOf, namesOf, wordsOf } from './about.ts';
import { aboutFinding, describeProject } from './describe-project.ts';

/** By page and anchor: “projects/abc-01/”, “projects/abc-01/#row-3”. */
export type Abouts = ReadonlyMap<string, About>;

export function describe(portal: Portal, t: T): Abouts {
  const regions = new Map(portal.regions.map(({ region }) => [region.code, region]));
  const abouts = new Map<string, About>();
  for (const { unit, region } of portal.units)
    abouts.set(`units/${unit.id}/`, aboutUnit(unit, lineOf(region, regions)));
  for (const { region } of portal.regions) abouts.set(`regions/${region.code}/`, aboutRegion(region, regions));
  for (const { id, name, unit } of portal.concepts)
    abouts.set(`concepts/${id}/`, aboutConcept(id, name, t('search.concept.unit', { unit })));
  for (const { year } of portal.years) abouts.set(`years/${year}/`, aboutYear(year, t));
  for (const report of portal.withdrawn) abouts.set(`reports/${report.id}/`, aboutTombstone(report, t));
  for (const report of portal.reports) {
    const page = `reports/${report.id}/`;
    const base = aboutReport(report, lineOf(report.region, regions), t);
    abouts.set(page, base);
    for (const { id, label, fen, unit, printed } of report.amounts)
      abouts.set(`${page}#amount-${id}`, {
        ...below(base),
        kind: 'amount',
        title: label,
        also: amountWords(fen),
        printed: `${printed} ${unit}`,
        order: { ...base.order, amount: fen },
      });
    for (const finding of report.findings)
      if (finding.project === undefined) abouts.set(`${page}#${finding.id}`, aboutFinding(finding, below(base), t));
    for (const project of report.projects) describeProject(abouts, project, base, t);
  }
  return abouts;
}

function aboutUnit(unit: Unit, line: readonly Region[]): About {
  return {
    kind: 'unit',
    title: unit.name,
    also: [unit.shortName, ...unit.aliases, unit.id],
    context: line.slice(0, 1).map(({ name }) => name),
    around: line.slice(1).map(({ name }) => name),
    facets: { unit: unit.id, region: line.map(({ code }) => code) },
    order: {},
  };
}

function aboutRegion(region: Region, regions: ReadonlyMap<string, Region>): About {
  const [, ...above] = lineOf(region, regions);
  return {
    kind: 'region',
    title: region.name,
    also: [region.code, region.nameEn ?? ''],
    context: above.map(({ name }) => name),
    around: [],
    facets: { region: [region.code, ...above.map(({ code }) => code)] },
    order: {},
  };
}

const aboutConcept = (id: string, title: string, measured: string): About => ({
  ...{ kind: 'concept', title, also: [id], context: [measured], around: [], facets: {}, order: {} },
});

function aboutYear(year: number, t: T): About {
  const facets = { year: String(year) };
  return {
    kind: 'year',
    title: t('search.year', { year }),
    also: [`${year}年`],
    context: [],
    around: [],
    facets,
    order: { year },
  };
}

/** What was taken back is still found by its title and its id. */
function aboutTombstone({ id, title, unit, year }: Portal['withdrawn'][number], t: T): About {
  return {
    ...{ kind: 'report', title, also: [id], context: [unit.shortName, t('search.year', { year })] },
    ...{ around: namesOf(unit), facets: { unit: unit.id, year: String(year) }, order: { year } },
  };
}

function aboutReport(report: ReportView, line: readonly Region[], t: T): About {
  const { money, declared, unit } = report;
  return {
    kind: 'report',
    title: report.title,
    also: [
      report.id,
      ...wordsOf(money.budget, money.executed),
      ...(declared.grade.value ? [declared.grade.value] : []),
    ],
    context: [unit.shortName, t('search.year', { year: report.year })],
    around: [...namesOf(unit), ...line.map(({ name }) => name), t(`kind.${report.kind}`)],
    facets: {
      unit: unit.id,
      year: String(report.year),
      region: line.map(({ code }) => code),
      grade: declared.grade.value,
    },
    order: {
      year: report.year,
      amount: money.budget.value ?? money.executed.value,
      score: declared.score.value?.valueOf(),
    },
  };
}
