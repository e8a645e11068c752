import { expect, test } from 'vitest';
import { conceptViews } from '../../../src/core/aggregate/concept-views.ts';
import type { ConceptRow } from '../../../src/core/model/concept.ts';
import type { Reading } from '../../../src/core/model/reading.ts';
import { compound, measured, number } from '../score/sample-reading.ts';
import { money, reportOf, unitIn } from './sample-views.ts';

const rule = (text: string, unit: string, match: ConceptRow['match'] = '模式', concept = 'a'): ConceptRow => ({
  ...{ concept, name: '示例概念', unit, direction: '越多越好', match, text, mappedBy: '虚构示例人' },
});
const row = (unit: string, target: string, actual: string): Reading =>
  measured('>=', [target, number(target), unit], [actual, number(actual)], Number(actual) >= Number(target));

function views(rules: readonly ConceptRow[], rows: readonly (readonly [string, Reading])[], units = 1, minGroup = 2) {
  const projects = Array.from({ length: units }, (_, at) => {
    const form = { money: money(), readings: rows.map(([, reading]) => reading), level3: rows.map(([text]) => text) };
    return reportOf({ unit: unitIn('990101', at), year: 2020, forms: [form] }).projects;
  }).flat();
  return conceptViews(rules, projects, minGroup);
}

test('conceptViews(rules, projects): mapped, unmapped, ambiguous and of another unit add up to all rows', () => {
  const { concepts, coverage } = views(
    [rule('*次数', '次、场'), rule('活动*', '次', '模式', 'b')],
    [
      ['培训次数', row('次', '10', '12')],
      ['讲座次数', row('场', '4', '1')],
      ['演出次数', row('元', '500', '500')],
      ['活动次数', row('次', '1', '1')],
      ['覆盖率', row('%', '90', '95')],
    ],
  );
  expect(coverage).toEqual({ all: 5, mapped: 2, unmapped: 1, ambiguous: 1, otherUnit: 1, texts: 5, mappedTexts: 2 });
  expect(concepts.map(({ id, entries }) => [id, entries.length])).toEqual([
    ['a', 2],
    ['b', 0],
  ]);
  expect(concepts[0]).toMatchObject({
    unit: '次',
    synonyms: ['场'],
    units: 1,
    years: [2020],
    mappedBy: ['虚构示例人'],
  });
  expect(concepts[0]?.indicators).toEqual({ all: 2, comparable: 2, met: 1 });
  expect(concepts[0]?.completion.mean.value?.toFraction()).toBe('5/8');
});

test('conceptViews(rules, projects): quartiles need minGroup units, not rows', () => {
  const rows = [1, 2, 3].map((at) => [`培训${at}次数`, row('次', '1', `${at}`)] as const);
  expect(views([rule('*次数', '次')], rows, 1).concepts[0]?.actual).toEqual({ n: 3, of: 3, quartiles: undefined });
  expect(views([rule('*次数', '次')], rows, 2).concepts[0]?.actual.quartiles?.median.toFraction()).toBe('2');
});

test('conceptViews(rules, projects): a threshold repeated as result is a row of the concept without a value', () => {
  const reading: Reading = {
    ...row('%', '90', '90'),
    met: { missing: 'not-comparable' },
    notes: ['threshold-as-result'],
  };
  const [concept] = views([rule('*满意度', '%')], [['群众满意度', reading]]).concepts;
  expect(concept?.entries[0]?.actual).toEqual({ missing: 'unreadable' });
  expect(concept?.indicators).toEqual({ all: 1, comparable: 0, met: 0 });
});

test('conceptViews(rules, projects): of a compound cell the one part in the concept’s unit counts', () => {
  const parts = compound([
    [number(1000), number(500)],
    [number(2), number(2)],
  ]);
  const name = (part: Reading['parts'][number]['target'], unit: string) => ({ ...part, unit, baseUnit: unit });
  const named = parts.parts.map((part, at) => ({
    ...part,
    target: name(part.target, ['人', '次'][at] ?? ''),
    actual: name(part.actual, ['人', '次'][at] ?? ''),
  }));
  const reading: Reading = {
    ...parts,
    target: { ...parts.target, parts: named.map(({ target }) => target) },
    actual: { ...parts.actual, parts: named.map(({ actual }) => actual) },
    parts: named,
  };
  const [concept] = views([rule('*培训', '人')], [['农民培训', reading]]).concepts;
  const [entry] = concept?.entries ?? [];
  expect([entry?.target, entry?.actual].map((value) => value?.value?.toFraction())).toEqual(['1000', '500']);
  expect([entry?.met.value, entry?.completion.value?.toFraction()]).toEqual([false, '1/2']);
});
