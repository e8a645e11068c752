// Laws that hold for every check, whatever the cells say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checks } from '../../../src/core/check/index.ts';
import { findIn, points, sampleForm, sampleNarrative, sampleRow } from './find-in.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('≥', '90%', '3 万元', '优', '优良中低差', '完成 120%', '部分完成', '，', '10 次', '每', ' '),
      { maxLength: 6 },
    )
    .map((words) => words.join('')),
);
const row = fc
  .tuple(cell, cell, cell, cell, fc.constantFrom('0', '1.5', '2'))
  .map(([label, target, actual, reason, given]) =>
    sampleRow(label, target, actual, { level2: '成本指标', reason: { raw: reason }, ...points('2', given) }),
  );

test('checks never throw, whatever stands in rows and text', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), cell, (rows, text) => {
      const report = { ...sampleForm(rows), narrative: sampleNarrative(`## ${text}结论`, text) };
      for (const { code } of checks) expect(Array.isArray(findIn(code, report))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('findings have an id of their own, also for rows of the same words, and the order of rows changes none of them', () => {
  const one = sampleRow('示例满意度', '≥90%', '≥90%');
  const other = sampleRow('示例次数', '≥ 10 次', '4 次', { reason: { raw: '' } });
  const ids = (rows: readonly (typeof one)[]) =>
    checks.flatMap(({ code }) => findIn(code, sampleForm(rows)).map(({ id }) => id));
  expect(new Set(ids([one, one, other])).size).toBe(3);
  expect(ids([other, one, one]).sort()).toEqual(ids([one, one, other]).sort());
});
