// Golden counts come from the seeds by hand; lines are those of content/sources.
import { expect, test } from 'vitest';
import { runPipeline } from '#core';
import { disclosureElements, disclosureElementsOf } from '../../../src/core/aggregate/disclosure-elements.ts';
import type { ReportView } from '../../../src/core/model/portal.ts';
import { readContent } from '../../../src/site/read-content.ts';

const { files, issues } = readContent('content');
const { portal } = runPipeline(files, issues, '0123456789ab');
if (portal === undefined) throw new Error('content/ has errors: run npm run check');
const found = disclosureElementsOf(portal.reports, portal.standards);
const of = (unit: string) => {
  const one = found.find(({ report }) => report.unit.id === unit);
  if (one === undefined) throw new Error(unit);
  return one;
};
const states = (unit: string) => disclosureElements.map((element) => of(unit).elements[element].state);

test('disclosureElementsOf(内蒙古): one form of 29 scored rows, score and grade', () => {
  const { table, points, score, grade } = of('neimenggu-kexie').elements;
  expect([table, points, score, grade].map(({ n, of }) => [n, of])).toEqual([
    [1, 1],
    [29, 29],
    [1, 1],
    [1, 1],
  ]);
});

// Seven rows lost points; lines 119, 159, 259 and 269 give a reason, lines 139, 329 and 339 do not.
test('disclosureElementsOf(内蒙古): four of the seven rows that lost points give a reason', () => {
  expect(of('neimenggu-kexie').elements.reasons).toEqual({ state: 'some', n: 4, of: 7 });
});

test('disclosureElementsOf(绵阳): twelve forms; it does not score, but states a grade', () => {
  const { table, points, score, grade } = of('mianyang-kexie').elements;
  expect([table.n, table.of]).toEqual([12, 12]);
  expect([points.state, score.state, grade.state]).toEqual(['not-asked', 'not-asked', 'all']);
});

test('disclosureElementsOf(张掖, 赣州): no table is a gap in a self-evaluation and none in a summary of work', () => {
  expect(of('zhangye-kexie').elements.table).toEqual({ state: 'none', n: 0, of: 1 });
  expect(of('ganzhou-kexie').elements.table.state).toBe('not-asked');
});

test.each(found.map(({ report }) => report.unit.id))(
  'disclosureElementsOf(%s): n ≤ of, whole ≤ asked, what is not asked is no gap',
  (unit) => {
    const { elements, asked, whole } = of(unit);
    for (const { n, of } of Object.values(elements)) expect(n).toBeLessThanOrEqual(of);
    expect(asked).toBe(states(unit).filter((state) => state !== 'not-asked').length);
    expect(whole).toBe(states(unit).filter((state) => state === 'all').length);
  },
);

test('disclosureElementsOf(reports, []): without an outline no part of the text is asked for', () => {
  const [first] = disclosureElementsOf(portal.reports as ReportView[], []);
  expect(first?.elements.parts.state).toBe('not-asked');
});
