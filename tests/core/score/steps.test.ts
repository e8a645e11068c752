// The steps are words of the dictionaries: every key has a sentence in both languages and every placeholder an operand.
import { expect, test } from 'vitest';
import { known, type Measure, missing } from '../../../src/core/model/measure.ts';
import type { LineScore, Step } from '../../../src/core/model/scored.ts';
import { besideDeclared } from '../../../src/core/score/declared-points.ts';
import { executionPoints } from '../../../src/core/score/execution-points.ts';
import { lineScore } from '../../../src/core/score/line-score.ts';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import { formatExact } from '../../../src/i18n/format.ts';
import zh from '../../../src/i18n/zh.json' with { type: 'json' };
import { sampleIndicator } from '../sample-scored.ts';
import { compound, measured, number, worded } from './sample-reading.ts';
import { rulesOf } from './sample-rules.ts';

const rules = rulesOf('national-2020');
const mean = { ...rules, compound: 'mean-of-parts' } as const;
const n = number;

const row = (score: string, reading: Parameters<typeof lineScore>[1], over: typeof rules = rules): LineScore =>
  lineScore(sampleIndicator(1, '产出指标', '2', score), reading, over);
const money = (budget: Measure<number>, executed: Measure<number>): LineScore =>
  besideDeclared(executionPoints(n(10), budget, executed, n(1), '万元'), missing('blank'));

const missedRow = measured('>=', ['≥ 300 个', n(300), '个'], ['170个', n(170), '个'], false);
const scale = worded('优良中低差', 'grade', '优', 'grade');
const parts = compound([
  [n(1), n(1)],
  [n(2), n(1)],
]);

const lines: readonly LineScore[] = [
  row('2', measured('>=', ['≥ 10 %', n(10), '%'], ['13.20%', n('13.2'), '%'], true)),
  row('1', missedRow),
  row('1', measured('<=', ['2', n(2)], ['5', n(5)], false)),
  row('1', measured('<=', ['0', n(0)], ['5', n(5)], false)),
  row('1', measured('>=', ['5', n(5)], ['-5', n(-5)], false)),
  row('1', measured('=', ['1', n(1)], ['5', n(5)], false)),
  row('2', scale),
  row('1', scale),
  row('1', compound([[n(1), n(1)]])),
  row('1', parts),
  row('1', parts, mean),
  row('1', worded('≥90%', 'percent', '≥90%', 'percent')),
  money(known(2), known(1)),
  money(known(1), known(2)),
  money(known(0), known(2)),
  money(missing('blank'), known(2)),
];
const steps: readonly Step[] = lines.flatMap((line) => line.steps);

const stepWords = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).filter(([key]) => key.startsWith('step.'));

test('every step key has words in both languages, and every step word is used', () => {
  const used = [...new Set(steps.map(({ key }) => `step.${key}`))].sort();
  expect(
    stepWords(zh)
      .map(([key]) => key)
      .sort(),
  ).toEqual(used);
  expect(
    stepWords(en)
      .map(([key]) => key)
      .sort(),
  ).toEqual(used);
});

test.each(steps.map((step) => [step.key, step] as const))(
  'step %s has an operand for every placeholder of its sentence',
  (key, step) => {
    for (const words of [zh, en] as const) {
      const sentence = Object.fromEntries(stepWords(words))[`step.${key}`] ?? '';
      for (const [, name = ''] of sentence.matchAll(/\{(\w+)\}/g)) expect(Object.keys(step.operands)).toContain(name);
    }
  },
);

test('the steps of row 15 of 内蒙古 2020 say: 完成 170，目标 300，170 ÷ 300 × 2 分 = 1.13 分；单位自评 1 分，相差 0.13 分', () => {
  const words = Object.fromEntries(stepWords(zh));
  const said = row('1', missedRow).steps.map(({ key, operands }) =>
    (words[`step.${key}`] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const operand = operands[name];
      return operand?.kind === 'number' ? formatExact(operand.value, 2, true) : '?';
    }),
  );
  expect(said).toEqual([
    '完成 170，目标 300，170 ÷ 300 × 2 分 = 1.13 分',
    '单位自评 1 分，相差 0.13 分',
    '按 0.5 分取整是 1 分，与自评相同',
  ]);
});
