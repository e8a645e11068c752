import { expect, test } from 'vitest';
import { sizes } from '../../src/charts/chart.ts';
import { placeRows, placeShare } from '../../src/charts/spread-stack.ts';
import { exact } from './fictional.ts';

const [wide = { name: 'wide', width: 800 } as const, narrow = { name: 'narrow', width: 336 } as const] = sizes;
const point = (share: string, cut = false) => ({ share: exact(share), cut, outcome: 'met', less: false }) as const;
const place = (shares: readonly string[], size = wide, left = 100) =>
  placeRows([{ label: '甲', points: shares.map((share) => point(share)), all: shares.length }], size, left, 0)[0];
const one = (share: string, cut = false) =>
  placeRows([{ label: '甲', points: [point(share, cut)], all: 1 }], wide, 100, 0)[0]?.marks[0]?.x ?? NaN;

test.each([
  ['0', 0, 0.1],
  ['0.5', 0.5, 0.6],
  ['0.99', 0.9, 1],
  ['0.999999999999', 0.9, 1],
  ['1.000000000001', 1, 1.1],
  ['1.1', 1, 1.1],
  ['1.11', 1.1, 1.2],
  ['2', 1.9, 2],
])('placeRows puts a share of %s between the lines of %d and %d', (share, from, to) => {
  expect(one(share)).toBeGreaterThan(placeShare(from, wide, 100));
  expect(one(share)).toBeLessThan(placeShare(to, wide, 100));
});

test.each([1, 2, 4, 5, 6, 12])('placeRows centres %d marks of exactly 100 %% on its line, at most five wide', (n) => {
  const line = placeShare(1, wide, 100);
  const marks = place(Array.from({ length: n }, () => '1'))?.marks ?? [];
  for (const y of new Set(marks.map((mark) => mark.y))) {
    const row = marks.filter((mark) => mark.y === y).map(({ x }) => x);
    expect(row.length).toBeLessThanOrEqual(5);
    expect(row.reduce((sum, x) => sum + x, 0) / row.length).toBeCloseTo(line, 6);
  }
});

test.each([wide, narrow])('no mark of exactly 100 %% stands among its neighbours below and above', (size) => {
  const shares = ['0.99', '1', '1.01'].flatMap((share) => Array.from({ length: 12 }, () => share));
  const xs = (place(shares, size, 0)?.marks ?? []).map(({ x }) => x);
  const [below, at, above] = [xs.slice(0, 12), xs.slice(12, 24), xs.slice(24)];
  expect(Math.min(...at) - Math.max(...below)).toBeGreaterThan(8);
  expect(Math.min(...above) - Math.max(...at)).toBeGreaterThan(8);
});

test.each([
  [8, undefined],
  [9, 9],
])('placeRows of %d marks at exactly 100 %% has the count %s, above the stack and inside the row', (n, count) => {
  const row = place([...Array.from({ length: n }, () => '1'), '0.9', '1.1']);
  expect(row?.count).toBe(count);
  if (row === undefined || count === undefined) return;
  expect(row.countAt + 8).toBeLessThan(Math.min(...row.marks.map(({ y }) => y)));
  expect(row.countAt - 8).toBeGreaterThan(0);
});

test('placeRows puts what is beyond the scale behind its end', () => {
  expect(one('18', true)).toBeGreaterThan(placeShare(2, wide, 100));
  expect(one('18', true)).toBeLessThan(800);
  expect(one('2')).toBeLessThan(placeShare(2, wide, 100));
});

test.each([wide, narrow])('placeRows stacks marks without overlap and rows without overlap', (size) => {
  const points = Array.from({ length: 40 }, () => point('1'));
  const rows = placeRows(
    [
      { label: '甲', points, all: 40 },
      { label: '乙', points, all: 40 },
    ],
    size,
    0,
    30,
  );
  const marks = rows.flatMap((row) => row.marks);
  expect(new Set(marks.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(80);
  const [first, second] = rows.map((row) => row.marks.map(({ y }) => y));
  expect(Math.max(...(first ?? []))).toBeLessThan(Math.min(...(second ?? [])));
  expect(Math.min(...(first ?? []))).toBeGreaterThan(30);
});
