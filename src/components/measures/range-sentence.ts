// What one measure did over the years, in a sentence: its first and its last year, and the year between that stands out.
import { changeWords, measureWords } from '#charts/figure-words';
import type { Exact, MeasureName } from '#core';
import type { T } from '#i18n';
import type { MeasureLine } from './over-years.ts';

export function direction(measure: MeasureName, change: Exact, t: T): string {
  if (change.equals(0)) return t('measures.change.same');
  const words = changeWords(measure, change.abs(), t).replace('+', '');
  return t(change.compare(0) > 0 ? 'measures.change.up' : 'measures.change.down', { n: words });
}

interface Known {
  readonly year: number;
  readonly value: Exact;
}

/** The year between the ends that lies highest above both, or lowest below both. */
function between(known: readonly Known[], [first, last]: readonly [Known, Known]): [Known, 'high' | 'low'] | undefined {
  const beyond = known.flatMap((one): { one: Known; by: Exact; side: 'high' | 'low' }[] => {
    const [a, b] = [one.value.sub(first.value), one.value.sub(last.value)];
    if (a.compare(0) > 0 && b.compare(0) > 0) return [{ one, by: a.compare(b) < 0 ? a : b, side: 'high' }];
    if (a.compare(0) < 0 && b.compare(0) < 0) return [{ one, by: a.compare(b) > 0 ? a.abs() : b.abs(), side: 'low' }];
    return [];
  });
  const [most] = beyond.sort((a, b) => b.by.compare(a.by));
  return most && [most.one, most.side];
}

/** “执行率降 4.6 个百分点：2021 年 96.2%，2024 年 91.6%。” */
export function rangeSentence({ measure, figures }: MeasureLine, t: T): string {
  const known = figures.flatMap(({ year, value }): Known[] =>
    value.value === undefined ? [] : [{ year, value: value.value }],
  );
  const name = t(`measures.short.${measure}`);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return t('measures.range.none', { measure: name });
  const print = ({ value }: Known): string => measureWords(measure, value, t);
  if (known.length === 1) return t('measures.range.one', { measure: name, year: first.year, value: print(first) });
  const change = direction(measure, last.value.sub(first.value), t);
  const from = { from: first.year, a: print(first), to: last.year, b: print(last) };
  const ends = t('measures.range', { measure: name, ...from, change });
  const found = between(known, [first, last]);
  if (found === undefined) return ends;
  const [one, side] = found;
  return `${ends}${t('chart.space')}${t(`measures.range.${side}`, { year: one.year, value: print(one) })}`;
}

/** “执行率最低是 2024 年的 91.6%，……”: of each measure with two years or more, its lowest year. */
export function lowestSentence(lines: readonly MeasureLine[], t: T): string {
  const parts = lines.flatMap(({ measure, figures }) => {
    const known = figures.flatMap(({ year, value }) =>
      value.value === undefined ? [] : [{ year, value: value.value }],
    );
    const lowest = known.reduce<Known | undefined>(
      (low, one) => (low && low.value.compare(one.value) <= 0 ? low : one),
      undefined,
    );
    if (lowest === undefined || known.length < 2) return [];
    const value = measureWords(measure, lowest.value, t);
    return [t('measures.lowest.part', { measure: t(`measures.short.${measure}`), year: lowest.year, value })];
  });
  return parts.length === 0 ? t('measures.lowest.none') : t('measures.lowest', { parts: parts.join(t('list.comma')) });
}
