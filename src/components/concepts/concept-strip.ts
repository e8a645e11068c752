// The actual values of one concept on one strip, in the concept's unit.
import { stripPlot } from '#charts/strip-plot';
import { type ConceptView, conceptSpread, type Exact } from '#core';
import { formatExact, type T } from '#i18n';

/** More dots than this are one per unit. */
const mostDots = 120;

/** 95% · 1,200 人次 */
export const conceptWords = (value: Exact, unit: string): string =>
  `${formatExact(value, 2, true)}${unit === '%' ? '%' : ` ${unit}`}`;

/** Undefined when too few units state a value: the rows are listed instead. */
export function conceptStrip(concept: ConceptView, t: T) {
  const spread = conceptSpread(concept, mostDots);
  if (spread === undefined) return undefined;
  const print = (value: Exact): string => conceptWords(value, concept.unit);
  const { per, values, quartiles } = spread;
  const finding = t(per === 'row' ? 'concept.spread.finding' : 'concept.spread.finding.unit', {
    n: values.length,
    low: print(quartiles.q1),
    high: print(quartiles.q3),
    median: print(quartiles.median),
  });
  const words = {
    title: t('concept.spread.title', { name: concept.name }),
    finding,
    note: t(per === 'row' ? 'concept.spread.note.row' : 'concept.spread.note.unit'),
    source: t('chart.source.reports', { n: new Set(concept.entries.map(({ report }) => report.id)).size }),
  };
  return stripPlot([{ label: concept.name, values, quartiles, print }], words, t);
}
