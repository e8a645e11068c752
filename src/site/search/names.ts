// Names to suggest while somebody types: small enough to load on the first key, or without the projects when it is not.
import type { Portal, ReportView } from '#core';
import type { T } from '#i18n';
import { namesOf } from './about.ts';
import { termsOf } from './terms.ts';

/** Name, address below the base and language, kind in words, other names: what client/search/names.ts reads. */
export type Name = readonly [name: string, path: string, kind: string, ...others: string[]];

/** Sites with more projects suggest none of them by name. */
const most = 1000;

/** A search page that names more units than this keeps a phone busy for a second before it can search. */
const mostUnits = 200;

export const hasManyUnits = ({ units }: Portal): boolean => units.length > mostUnits;

export function suggestedNames(portal: Portal, t: T): Name[] {
  const { units, regions, years, reports, projects, concepts } = portal;
  const kind = (name: 'unit' | 'region' | 'year' | 'report' | 'project' | 'concept' | 'glossary') =>
    t(`search.kind.${name}`);
  return [
    ...units.map(({ unit }): Name => {
      const [name, ...others] = namesOf(unit);
      return [name ?? unit.name, `units/${unit.id}/`, kind('unit'), ...others, unit.id];
    }),
    ...regions.map(
      ({ region }): Name => [region.name, `regions/${region.code}/`, kind('region'), region.nameEn ?? region.code],
    ),
    ...years.map(({ year }): Name => [t('search.year', { year }), `years/${year}/`, kind('year')]),
    ...reports.slice(0, most).map((report): Name => [report.title, `reports/${report.id}/`, kind('report')]),
    ...(projects.length > most ? [] : reports.flatMap((report) => projectNames(report, kind('project'), t))),
    ...concepts.map(({ id, name }): Name => [name, `concepts/${id}/`, kind('concept')]),
    ...termsOf(portal, t.language).map(({ anchor, term }): Name => [term, `glossary/#${anchor}`, kind('glossary')]),
  ];
}

/** Many projects go by the same name: whose it is, and of which year, tells them apart. */
const projectNames = ({ unit, year, projects }: ReportView, kind: string, t: T): Name[] =>
  projects.map(({ id, title }) => [
    title,
    `projects/${id}/`,
    `${kind} · ${unit.shortName} ${t('search.year', { year })}`,
  ]);
