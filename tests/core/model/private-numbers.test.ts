import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { maskPrivate, mayHoldPrivate, privateNumbers } from '../../../src/core/model/private-numbers.ts';

const found = (text: string) =>
  mayHoldPrivate(text) ? privateNumbers(text).map(({ code, masked, offset }) => `${code} ${masked} ${offset}`) : [];

test.each([
  ['联系电话：13812345678。', 'privacy/mobile 138****5678 5'],
  ['１３８１２３４５６７８', 'privacy/mobile 138****5678 0'],
  ['138 1234 5678', 'privacy/mobile 138****5678 0'],
  ['138-1234-5678', 'privacy/mobile 138****5678 0'],
  ['138　1234　5678', 'privacy/mobile 138****5678 0'],
  ['+86 138-1234-5678', 'privacy/mobile 138****5678 4'],
  ['8613812345678', 'privacy/mobile 138****5678 2'],
  ['2021 13812345678', 'privacy/mobile 138****5678 5'],
  ['tel13812345678a', 'privacy/mobile 138****5678 3'],
  ['11010519491231002X', 'privacy/id-number 11*************02X 0'],
  ['11010519491231002x', 'privacy/id-number 11*************02X 0'],
  ['110105 19491231 002X', 'privacy/id-number 11*************02X 0'],
  ['4111 1111 1111 1111', 'privacy/bank-card 4111****1111 0'],
  ['6222021234567894', 'privacy/bank-card 6222****7894 0'],
  ['zhang.san@example.org', 'privacy/email z***@example.org 0'],
  ['zhang＠example．org', 'privacy/email z***@example.org 0'],
])('privateNumbers(%j) finds it and masks it', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['138****5678'],
  ['12812345678'],
  ['138123456789'],
  ['1381234567'],
  ['13812345678.90'],
  ['13812345678元'],
  ['13,812,345,678'],
  ['010-88886666'],
  ['11010519491231002Y'],
  ['110105194912310021'],
  ['15 20 30 40 50 6'],
  ['2021-01-01 2021-12-31'],
  ['1 2 3 4 5 6 7 8 9 10 11 12'],
  ['4111111111111112'],
  ['@公众号'],
  ['a@b'],
])('privateNumbers(%j) finds nothing', (text) => {
  expect(found(text)).toEqual([]);
});

test.each(readdirSync('content/sources').filter((name) => name.endsWith('.txt')))(
  'privateNumbers(every line of %s) finds nothing: the published reports hold no number of a person',
  (name) => {
    const lines = readFileSync(`content/sources/${name}`, 'utf8').split('\n');
    expect(lines.flatMap(found)).toEqual([]);
  },
);

test('privateNumbers: several numbers in one run are each found', () => {
  expect(found('13812345678 13987654321')).toHaveLength(2);
  expect(found('13812345678-13987654321')).toHaveLength(2);
  expect(found('13812345678、13987654321')).toHaveLength(2);
});

test('maskPrivate(text) masks each number and leaves all else', () => {
  expect(maskPrivate('甲 138-1234-5678，乙 a@b.org；共 12 人')).toBe('甲 138****5678，乙 a***@b.org；共 12 人');
  expect(maskPrivate('合计 10,771,094.97')).toBe('合计 10,771,094.97');
});

test('privateNumbers(a million digits, spaces or @) is linear', () => {
  const start = performance.now();
  for (const part of ['1', '1 ', '@', 'a@', '1-', '138 1234 5678 ']) found(part.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(20_000);
});
