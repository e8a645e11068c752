import { expect, test } from 'vitest';
import { matchNames, type Name } from '#client/search/names';
import { similarNames } from '#client/search/similar-names';

const names: readonly Name[] = [
  ['白石科普馆', 'units/baishi/', '单位'],
  ['青水市科学技术协会', 'units/qingshui/', '单位', '青水科协'],
  ['青水市', 'regions/990100/', '地区'],
  ['青水市科学技术协会2021年度自评报告', 'reports/a/', '报告'],
  ['科普活动经费', 'projects/a-01/', '项目 · 青水科协 2021 年度'],
];

test('matchNames(typed): other names count, beginnings first, else as listed', () => {
  expect(matchNames(names, '青水', 5).map(([name]) => name)).toEqual([
    '青水市科学技术协会',
    '青水市',
    '青水市科学技术协会2021年度自评报告',
  ]);
  expect(matchNames(names, '科普', 5).map(([name]) => name)).toEqual(['科普活动经费', '白石科普馆']);
  expect(matchNames(names, '青水科协', 5).map(([name]) => name)).toEqual(['青水市科学技术协会']);
  expect(matchNames(names, ' ', 5)).toEqual([]);
  expect(matchNames(names, '青水', 1)).toHaveLength(1);
});

test('similarNames(typed with a slip): the name it looks like; nothing for something else', () => {
  expect(similarNames(names, '青水科学协会').map(([name]) => name)[0]).toBe('青水市科学技术协会');
  expect(similarNames(names, '财政厅')).toEqual([]);
});
