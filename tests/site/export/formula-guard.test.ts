import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guard, unguard } from '../../../src/site/export/formula-guard.ts';

// What a spreadsheet would run: OWASP, CSV injection; reliability.md promise 20.
const dangerous = [
  '=1+1',
  '+1',
  '@SUM(A1)',
  '-1+1',
  '-',
  '--1',
  '-１',
  '\t=1',
  '\r=1',
  '\n=1',
  '\t',
  ' =1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u2060\u00ad+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '=1+1\nx',
  "'=1+1",
  "''=1+1",
  "' =1",
  '= 1 个',
];

test.each(dangerous)('guard(%j) puts one apostrophe in front and unguard takes it off', (text) => {
  expect(guard(text)).toBe(`'${text}`);
  expect(unguard(guard(text))).toBe(text);
});

test.each(['-5', '-5.25', '5', '100%', '≥90%', '<张掖市>', "'", "'引文'", "'甲 =1", '甲=乙', '', '2021-12-31'])(
  'guard(%j) leaves numbers and harmless text alone',
  (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  },
);

const risky = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."=+@-＝＋＠－'\t\r\n \u00a0\u3000\u200b\ufeff1x"),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
});

test('unguard(guard(x)) equals x for every text', () => {
  fc.assert(fc.property(risky, (text) => unguard(guard(text)) === text));
});

/** Written apart from the guard: the first character a spreadsheet sees once it has skipped what it cannot show. */
function opensFormula(cell: string): boolean {
  if (/^-\d+(\.\d+)?$/.test(cell)) return false;
  if (/^[\t\r\n]/.test(cell)) return true;
  const seen = [...cell].find((character) => !/[\s\p{Cc}\p{Cf}]/u.test(character));
  return seen !== undefined && '=+@-＝＋＠－'.includes(seen);
}

test('guard(x) never starts a formula', () => {
  fc.assert(fc.property(risky, (text) => !opensFormula(guard(text))));
});
