// Who rose and who fell between two years, in a sentence: the counts that are not 0, and the largest change by name.
import { measureWords } from '#charts/figure-words';
import type { MeasureName, YearPairs } from '#core';
import type { T } from '#i18n';

/** “两年都有执行率的 5 个单位：2 个上升，3 个下降。变化最大的是示例乙市水利，从 98.9% 到 76.3%。” */
export function slopeSentence({ pairs, rose, fell, same }: YearPairs, measure: MeasureName, t: T): string {
  // Within an English sentence the name of a measure is no heading.
  const name = t(`measures.short.${measure}`).toLowerCase();
  const [first] = pairs;
  if (first === undefined) return '';
  const largest = pairs.reduce((most, one) => (one.change.abs().compare(most.change.abs()) > 0 ? one : most), first);
  const move = {
    unit: largest.unit.shortName,
    a: measureWords(measure, largest.from, t),
    b: measureWords(measure, largest.to, t),
  };
  if (pairs.length === 1) return t('measures.slope.alone', { measure: name, ...move });
  const counts = (
    [
      ['rose', rose],
      ['fell', fell],
      ['same', same],
    ] as const
  ).filter(([, n]) => n > 0);
  const parts = counts.map(([side, n]) => t(`measures.slope.${side}`, { n })).join(t('list.comma'));
  const head = t('measures.slope.finding', { n: pairs.length, measure: name, parts });
  return largest.change.equals(0) ? head : `${head}${t('chart.space')}${t('measures.slope.largest', move)}`;
}
