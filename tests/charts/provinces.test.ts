import { expect, test } from 'vitest';
import { provinces } from '../../src/charts/provinces.ts';

test('provinces holds the 34 provincial-level divisions of GB/T 2260, each on a tile of its own', () => {
  expect(provinces).toHaveLength(34);
  for (const of of [
    provinces.map(({ code }) => code),
    provinces.map(({ letters }) => letters),
    provinces.map(({ name }) => name),
    provinces.map(({ nameEn }) => nameEn),
    provinces.map(({ column, row }) => `${column} ${row}`),
  ]) {
    expect(new Set(of).size).toBe(34);
  }
});

test('provinces: codes ascend, 4 municipalities, 23 provinces, 5 autonomous regions, 2 special administrative regions', () => {
  const codes = provinces.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
  const ending = (words: RegExp) => provinces.filter(({ name }) => words.test(name)).length;
  expect([ending(/市$/), ending(/省$/), ending(/自治区$/), ending(/特别行政区$/)]).toEqual([4, 23, 5, 2]);
});

test.each([
  ['710000', '台湾省', 'TW'],
  ['810000', '香港特别行政区', 'HK'],
  ['820000', '澳门特别行政区', 'MO'],
])('provinces holds %s %s', (code, name, letters) => {
  expect(provinces.find((one) => one.code === code)).toMatchObject({ name, letters });
});

test('provinces: the short name is the beginning of the name and fits on a tile', () => {
  for (const { name, short } of provinces) {
    expect(name.startsWith(short)).toBe(true);
    expect(short.length).toBeLessThanOrEqual(3);
  }
});
