import { expect, test } from 'vitest';
import { findable, findUnits } from '#client/compare/find-units';

const entry = (id: string, name: string, shortName: string, aliases: string[] = []) => ({
  id,
  name,
  shortName,
  aliases,
  region: '虚构示例市',
  years: [],
});
const units = findable([
  entry('jia-kexie', '虚构甲市科学技术协会', '甲市科协', ['甲科协']),
  entry('yi-jiaoyu', '虚构乙市教育局', '乙市教育'),
  entry('bing-kexie', '虚构丙市科学技术协会', '丙市科协', ['科协丙']),
]);
const found = (typed: string, without: string[] = []) => findUnits(units, typed, new Set(without)).map(({ id }) => id);

test.each([
  ['科学技术', ['jia-kexie', 'bing-kexie']],
  ['乙市教', ['yi-jiaoyu']],
  ['甲科协', ['jia-kexie']],
  ['科協', ['bing-kexie', 'jia-kexie']],
  [' 乙 市 ', ['yi-jiaoyu']],
  ['kexie', ['jia-kexie', 'bing-kexie']],
  ['水利', []],
  ['', ['jia-kexie', 'yi-jiaoyu', 'bing-kexie']],
])('findUnits(%s): any part of a name, short name or other name; names that begin so come first', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('findUnits: chosen units are not offered again', () => {
  expect(found('科协', ['bing-kexie'])).toEqual(['jia-kexie']);
});
