// Laws of the engine, for any numbers.
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { known } from '../../../src/core/model/measure.ts';
import type { Operator, Reading } from '../../../src/core/model/reading.ts';
import type { LineScore, ScoredProject } from '../../../src/core/model/scored.ts';
import { compoundPoints } from '../../../src/core/score/compound-points.ts';
import { executionPoints } from '../../../src/core/score/execution-points.ts';
import { score } from '../../../src/core/score/index.ts';
import { lineScore } from '../../../src/core/score/line-score.ts';
import { quantitativePoints } from '../../../src/core/score/quantitative-points.ts';
import { sampleFunding, sampleIndicator, sampleProject, sampleReport } from '../sample-scored.ts';
import { contentOf } from './sample-content.ts';
import { compound, measured, number, worded } from './sample-reading.ts';
import { rulesOf } from './sample-rules.ts';

const rules = rulesOf('national-2020');

const decimal = fc
  .tuple(fc.integer({ min: -20_000, max: 200_000 }), fc.constantFrom(1, 2, 10, 100))
  .map(([n, d]) => new Fraction(n, d));
const amount = fc.tuple(fc.nat({ max: 200_000 }), fc.constantFrom(1, 2, 10, 100)).map(([n, d]) => new Fraction(n, d));
const weight = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(1, 2, 4)).map(([n, d]) => new Fraction(n, d));
const operator = fc.constantFrom<Operator>('>=', '<=', '=', '>', '<', 'range');

function isMet(sign: Operator, target: Fraction, actual: Fraction): boolean {
  const order = actual.compare(target);
  if (sign === '=' || sign === 'range') return order === 0;
  if (sign === '>=') return order >= 0;
  if (sign === '<=') return order <= 0;
  return sign === '>' ? order > 0 : order < 0;
}

function reading(sign: Operator, target: Fraction, actual: Fraction, met = isMet(sign, target, actual)): Reading {
  return measured(sign, [target.toString(), target], [actual.toString(), actual], met);
}

const numbers = fc
  .tuple(operator, decimal, decimal, fc.boolean())
  .map(([sign, target, actual, met]) => reading(sign, target, actual, met));
const words = fc
  .constantFrom('优', '良', '中', '低', '差', '部分完成', '未完成', '完成', '较好', '')
  .map((word) => worded('优良中低差', 'grade', word, 'grade'));
const pairs = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 });
const anyReading = fc.oneof(numbers, words, pairs.map(compound));

test('0 ≤ points ≤ weight, low ≤ high, for any reading, even one that contradicts itself', () => {
  fc.assert(
    fc.property(
      anyReading,
      weight,
      fc.constantFrom('not-comparable' as const, 'mean-of-parts' as const),
      (one, full, rule) => {
        const row = { ...sampleIndicator(1, '产出指标', '1', '1'), weight: known(full) };
        const { points } = lineScore(row, one, { ...rules, compound: rule });
        if (points.value === undefined) return;
        const { low, high } = points.value;
        expect(low.compare(0) >= 0 && low.compare(high) <= 0 && high.compare(full) <= 0).toBe(true);
      },
    ),
  );
});

test('0 ≤ execution points ≤ weight, and spending more never lowers them', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer(), fc.nat(), weight, (budget, executed, more, full) => {
      const points = (fen: number) =>
        executionPoints(full, known(budget), known(fen), number(1), '元').points.value?.low;
      const [some, better] = [points(executed), points(executed + more)];
      if (some === undefined || better === undefined) return;
      expect(some.compare(0) >= 0 && some.compare(better) <= 0 && better.compare(full) <= 0).toBe(true);
    }),
  );
});

test.each(['>=', '>', '<=', '<'] as const)('a better result never lowers the points: target %s', (sign) => {
  fc.assert(
    fc.property(amount, amount, amount, weight, (target, one, other, full) => {
      const [less, more] = one.compare(other) <= 0 ? [one, other] : [other, one];
      const [worse, better] = sign.startsWith('>') ? [less, more] : [more, less];
      const points = (actual: Fraction) => quantitativePoints(full, reading(sign, target, actual)).points.value?.low;
      const [low, high] = [points(worse), points(better)];
      if (low === undefined) return;
      expect(high !== undefined && low.compare(high) <= 0).toBe(true);
    }),
  );
});

test('a compound is never better than its worst part: by the shipped rule it earns no more than any part would alone', () => {
  fc.assert(
    fc.property(pairs, weight, (parts, full) => {
      const whole = compoundPoints(full, compound(parts), 'not-comparable').points.value;
      if (whole === undefined) return;
      for (const [target, actual] of parts) {
        const alone = quantitativePoints(full, reading('>=', target, actual)).points.value;
        expect(alone !== undefined && whole.high.compare(alone.high) <= 0).toBe(true);
      }
    }),
  );
});

test('a compound counts as met only if its worst part is, whatever the standard says about the points', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom('not-comparable' as const, 'mean-of-parts' as const), (parts, rule) => {
      const outcome = compoundPoints(number(10), compound(parts), rule);
      const worst = parts.every(([target, actual]) => actual.compare(target) >= 0);
      expect(outcome.basis === 'met').toBe(worst);
      if (!worst && outcome.points.value) expect(outcome.points.value.high.compare(10)).toBeLessThan(0);
    }),
  );
});

const row = fc.record({ reading: anyReading, weight, declared: weight });
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

function scored(rows: readonly Row[]): ScoredProject {
  const project = sampleProject({
    funding: { unit: '万元', columns: ['预算'], rows: [sampleFunding('total', '300', '170', '56.67%', '10', '6')] },
    indicators: rows.map((one, at) => ({
      ...sampleIndicator(at + 1, '产出指标', '1', '1'),
      weight: known(one.weight),
      score: known(one.declared),
    })),
  });
  const report = sampleReport({ projects: [project] });
  const made = score(contentOf([report]), new Map([[project, rows.map((one) => one.reading)]])).reports[0]?.projects[0];
  if (made === undefined) throw new Error('no project');
  return made;
}

/** Added one by one with the library's own addition, to be independent of ExactSum. */
function sum(lines: readonly LineScore[], of: (line: LineScore) => Fraction | undefined): string {
  return lines.reduce((all, line) => all.add(of(line) ?? 0), new Fraction(0)).toFraction();
}

test('total = Σ lines exactly, the execution line included: by rule, lowest and highest', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const { lines, executionLine, total } = scored(rows);
      const all = [executionLine, ...lines];
      expect(total.low.value?.toFraction()).toBe(
        sum(all, ({ points, declared }) => points.value?.low ?? declared.value),
      );
      expect(total.high.value?.toFraction()).toBe(
        sum(all, ({ points, declared }) => points.value?.high ?? declared.value),
      );
      expect(total.byRule.value?.toFraction()).toBe(
        sum(all, ({ basis, points, declared }) =>
          basis === 'band' ? declared.value : (points.value?.low ?? declared.value),
        ),
      );
    }),
  );
});

test('permuting the rows changes nothing but their order', () => {
  const shuffled = fc
    .array(row, { minLength: 1, maxLength: 10 })
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const [one, other] = [scored(rows), scored(others)];
      expect(other.total).toEqual(one.total);
      expect(other.executionLine).toEqual(one.executionLine);
      others.forEach((moved, at) => {
        expect(other.lines[at]).toEqual(one.lines[rows.indexOf(moved)]);
      });
    }),
  );
});
