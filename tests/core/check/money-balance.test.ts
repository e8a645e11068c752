import { expect, test } from 'vitest';
import { sampleAmount, sampleReport } from '../sample-scored.ts';
import { findIn } from './find-in.ts';

const code = 'money/balance';
const income = { ...sampleAmount('in', '10'), role: 'appropriated' as const, label: '财政拨款收入' };
const spent = (amount: string) => ({ ...sampleAmount('out', amount), role: 'executed' as const, label: '实际支出' });
const part = (of: 'in' | 'out', amount: string, label: string) => ({
  ...sampleAmount(`${of}-${label}`, amount, of, '按性质'),
  role: of === 'in' ? ('appropriated' as const) : ('executed' as const),
  label,
});

test('money/balance is silent when both agree, when carried balances explain it, or when totals of one role disagree', () => {
  const carried = { ...sampleAmount('carry', '5'), role: 'carriedIn' as const };
  expect(findIn(code, sampleReport({ amounts: [income, spent('10')] }))).toEqual([]);
  expect(findIn(code, sampleReport({ amounts: [income, spent('15'), carried] }))).toEqual([]);
  expect(findIn(code, sampleReport({ amounts: [income, spent('15'), { ...spent('9'), id: 'other' }] }))).toEqual([]);
});

test('money/balance compares totals, and basic with basic', () => {
  const amounts = [
    income,
    part('in', '4', '基本支出拨款收入'),
    part('in', '6', '项目支出拨款收入'),
    spent('16'),
    part('out', '4', '基本支出'),
    part('out', '12', '项目支出'),
  ];
  const found = findIn(code, sampleReport({ amounts }));
  expect(found.map(({ amount }) => amount)).toEqual(['out', 'out-项目支出']);
  expect(found[0]).toMatchObject({ operands: { gap: { fen: 6_000_000 } } });
});
