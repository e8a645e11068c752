// The charts of many units: how they spread level by level, who rose and who fell.
import { changeWords, measureWords } from '#charts/figure-words';
import { slope } from '#charts/slope';
import { type StripRow, stripPlot } from '#charts/strip-plot';
import { findingsShown } from '#components/findings-shown.ts';
import type { Distribution, Group, MeasureName, UnitYear } from '#core';
import { yearPairs } from '#core';
import { formatPercent, keyOf, type T } from '#i18n';
import { slopeSentence } from './slope-sentence.ts';

const spread = ['execution', 'completion', 'met', 'declared', 'findings'] as const satisfies readonly MeasureName[];
export const spreadMeasures = spread.filter((measure) => findingsShown || measure !== 'findings');

/** Adds to a heading what it is about. */
export type Naming = (title: string) => string;

export const short = (measure: MeasureName, t: T): string => t(keyOf(`measures.short.${measure}`));

const print = (measure: MeasureName, t: T) => (value: UnitYear['sums']['lost'][number]['lost']) =>
  measureWords(measure, value, t);

function stripRow(spread: Distribution, level: string, t: T): StripRow[] {
  if (spread.kind !== 'spread') return [];
  const { measure, members, n, of } = spread;
  return [
    {
      label: t('measures.level.measure', { level, measure: short(measure, t) }),
      sub: t('measures.level.n', { n, of }),
      values: members.map(({ value }) => value),
      quartiles: spread,
      print: print(measure, t),
    },
  ];
}

/** Undefined when no level has enough units: they are listed instead. */
export function groupStrip(group: Group, measures: readonly MeasureName[], t: T, name: Naming = (title) => title) {
  const year = group.year ?? 0;
  const rows = group.spreads.flatMap(({ level, spreads }) =>
    measures.flatMap((measure) => stripRow(spreads[measure], t(`region.level.${level}`), t)),
  );
  const parts = group.spreads.flatMap(({ level, spreads: { execution } }) =>
    execution.kind === 'spread'
      ? [
          t('measures.level.part', {
            level: t(`region.level.${level}`),
            n: execution.n,
            low: formatPercent(execution.q1),
            high: formatPercent(execution.q3),
            median: formatPercent(execution.median),
          }),
        ]
      : [],
  );
  const finding =
    parts.length === 0
      ? t('measures.level.finding.none', { year })
      : t('measures.level.finding', { year, parts: parts.join(t('chart.separator')) });
  const words = {
    title: name(t('measures.level.title', { year })),
    finding,
    note: t('measures.dot'),
    source: t('measures.source', { year, n: group.unitYears.length }),
  };
  return stripPlot(rows, words, t);
}

/** Lines that are named when there are many: the largest rises and falls. */
const ends = 4;
const fewLines = 12;

/** Undefined when no unit has the figure in both years. */
export function unitSlope(
  unitYears: readonly UnitYear[],
  measure: MeasureName,
  from: number,
  to: number,
  t: T,
  name: Naming = (title) => title,
) {
  const found = yearPairs(unitYears, measure, from, to);
  const { pairs, leftOut } = found;
  const lines = pairs.map(({ unit, from: a, to: b, change }, at) => ({
    label: unit.shortName,
    from: a,
    to: b,
    words: {
      from: measureWords(measure, a, t),
      to: measureWords(measure, b, t),
      change: changeWords(measure, change, t),
    },
    named: pairs.length <= fewLines || at < ends || at >= pairs.length - ends,
  }));
  const figure = short(measure, t);
  const words = {
    title: name(t('measures.slope.units', { from, to, measure: figure })),
    finding: slopeSentence(found, measure, t),
    note: leftOut > 0 ? t('measures.slope.out', { n: leftOut }) : undefined,
    source: t('measures.source.years', { from, to }),
  };
  return slope(lines, [from, to], t('list.unit'), words, t);
}
