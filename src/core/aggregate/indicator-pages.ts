import type { ProjectView } from '../model/portal.ts';

/** Forms of one unit and one year that go on one page of the list of indicators. */
export interface IndicatorPage {
  /** ASCII, permanent while the forms stay: `<unit>-<year>`, with `-2` and so on behind it from the second page. */
  readonly id: string;
  readonly unit: ProjectView['unit'];
  readonly year: number;
  /** 1-based, and of how many. */
  readonly part: number;
  readonly parts: number;
  readonly rows: number;
  readonly projects: readonly ProjectView[];
}

/** Whole forms, in order, as many as fit; a longer form has a page of its own. */
function split(projects: readonly ProjectView[], most: number): ProjectView[][] {
  const pages: ProjectView[][] = [];
  let filled = 0;
  for (const project of projects) {
    const page = pages.at(-1);
    if (page === undefined || filled + project.rows.length > most) {
      pages.push([project]);
      filled = project.rows.length;
    } else {
      page.push(project);
      filled += project.rows.length;
    }
  }
  return pages;
}

/**
 * All forms with rows, split by unit and year so that no page is longer than a reader can load.
 *
 * Units:  rows. Range: every form with rows is on exactly one page. Errors: never throws.
 * Rule:   in the order of unit ids, newest year first; `most` rows a page unless one form has more.
 */
export function indicatorPages(projects: readonly ProjectView[], most: number): IndicatorPage[] {
  const withRows = projects.filter(({ rows }) => rows.length > 0);
  const groups = [...Map.groupBy(withRows, ({ unit, report }) => `${unit.id}-${report.year}`)];
  return groups
    .flatMap(([id, forms]) => {
      const pages = split(forms, most);
      return pages.map((page, at): IndicatorPage => {
        const [{ unit, report }] = page as [ProjectView];
        return {
          id: at === 0 ? id : `${id}-${at + 1}`,
          unit,
          year: report.year,
          part: at + 1,
          parts: pages.length,
          rows: page.reduce((sum, { rows }) => sum + rows.length, 0),
          projects: page,
        };
      });
    })
    .sort((a, b) => (a.unit.id === b.unit.id ? b.year - a.year || a.part - b.part : a.unit.id < b.unit.id ? -1 : 1));
}
