import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadPart, ValueReading } from '../../../src/core/model/reading.ts';
import { printValue, readIndicator, readValue } from '../../../src/core/read/index.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 60 });
const alphabet =
  '0123456789.,%‰≥≤=<>》《+-~—/、，。；：（）()“”*\\$ \n\t年月日底前至到万亿千百十一二三个次人名家元项余多约近左右以上下内优良中低差完成无不低于少超过控制在共计其第A';
const scraps = fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }).map((signs) => signs.join(''));
const cell = fc.oneof(unicode, scraps);

const plainPart = (part: ReadPart) => ({
  ...part,
  value: part.value?.toFraction(),
  baseValue: part.baseValue?.toFraction(),
  upper: part.upper?.toFraction(),
});
const meaning = (reading: ValueReading) => ({
  kind: reading.kind,
  operator: reading.operator,
  status: reading.status,
  claimed: reading.claimedCompletion?.toFraction(),
  parts: reading.parts.map(plainPart),
});

test('readIndicator() is total: any strings give a reading, and met and completion are a value or a reason', () => {
  fc.assert(
    fc.property(cell, cell, cell, cell, cell, cell, (target, actual, indicator, level2, unit, operator) => {
      const reading = readIndicator({ target, actual, indicator, level2, unit, operator });
      expect((reading.met.value === undefined) !== (reading.met.missing === undefined)).toBe(true);
      expect((reading.completion.value === undefined) !== (reading.completion.missing === undefined)).toBe(true);
      expect(reading.target.raw).toBe(target);
      expect(reading.actual.raw).toBe(actual);
    }),
    { numRuns: 3000 },
  );
});

test('readIndicator() is pure: the same row gives the same reading', () => {
  fc.assert(
    fc.property(cell, cell, (target, actual) => {
      expect(readIndicator({ target, actual })).toEqual(readIndicator({ target, actual }));
    }),
    { numRuns: 500 },
  );
});

test('readValue(printValue(readValue(text))) has the meaning of readValue(text)', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const once = readValue(text);
      expect(meaning(readValue(printValue(once)))).toEqual(meaning(once));
    }),
    { numRuns: 6000 },
  );
});

const number = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`),
);
const value = fc
  .tuple(
    fc.constantFrom('', '≥', '≤', '=', '>', '<', '不低于', '不超过'),
    number,
    fc.constantFrom('', '万', '亿'),
    fc.constantFrom('个', '次', '人次', '家', '元', '小时', '项'),
  )
  .map((parts) => parts as [string, string, string, string]);

test('readValue() does not mind white space between the pieces of a value, nor full-width forms', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(value, fc.constantFrom('', ' ', '  ', '　', '\t', '\u00a0', '\n'), (pieces, gap) => {
      const tight = meaning(readValue(pieces.join('')));
      expect(meaning(readValue(gap + pieces.join(gap) + gap))).toEqual(tight);
      expect(meaning(readValue(wide(pieces.join(''))))).toEqual(tight);
    }),
    { numRuns: 1500 },
  );
});

test('readIndicator() finds more never worse than less where the target says “at least”', () => {
  const amount = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), amount, amount, (goal, a, b) => {
      const met = (actual: number) => Number(readIndicator({ target: `≥${goal}个`, actual: `${actual}个` }).met.value);
      expect(met(Math.max(a, b))).toBeGreaterThanOrEqual(met(Math.min(a, b)));
    }),
  );
});

test.each([
  ['digits', '1'],
  ['digits and commas', '1,'],
  ['spaces', ' '],
  ['brackets', '('],
  ['dates', '2021年1月1日至'],
  ['operators', '不低于≥'],
  ['completion words', '完成指标值的'],
  ['clauses', '完成20单，'],
])('readIndicator() reads a megabyte of %s in milliseconds, as text', (_name, piece) => {
  const long = `x${piece.repeat(Math.ceil(1_000_000 / piece.length))}x`;
  const before = performance.now();
  const reading = readIndicator({ target: long, actual: long, indicator: long, level2: long });
  expect(performance.now() - before).toBeLessThan(250);
  expect(reading.target.kind).toBe('text');
});

test.each([
  ['digits', '1'],
  ['clauses', '完成20单，'],
  ['dates', '2021年1月1日至'],
  ['brackets', '（('],
  ['completion words', '完成指标值的'],
])('readValue() reads the longest cell it looks into, full of %s, in less than 50 ms', (_name, piece) => {
  const text = piece.repeat(Math.floor(2000 / piece.length));
  const before = performance.now();
  readValue(text);
  expect(performance.now() - before).toBeLessThan(50);
});
