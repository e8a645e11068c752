// Which pages the list of indicators has, and which shared concept a row belongs to; made once.
import { type ConceptView, type IndicatorPage, type IndicatorView, indicatorPages } from '#core';
import { portal } from './portal.ts';

/** More rows than this are split by unit and year: a page stays within 40 KB. */
const mostOnOne = 250;
const mostRows = 200;

/** Empty when one page holds them all. */
export const splitPages: readonly IndicatorPage[] =
  portal.totals.counts.all > mostOnOne ? indicatorPages(portal.projects, mostRows) : [];

const rowKey = (project: string, order: number): string => `${project} ${order}`;

const concepts = new Map(
  portal.concepts.flatMap((concept) =>
    concept.entries.map(({ project, row }) => [rowKey(project.id, row.order), concept] as const),
  ),
);

export const conceptOf = ({ projectId, order }: IndicatorView): ConceptView | undefined =>
  concepts.get(rowKey(projectId, order));
