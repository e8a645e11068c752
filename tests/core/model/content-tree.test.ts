import { expect, test } from 'vitest';
import { treePlace } from '../../../src/core/model/content-tree.ts';

test.each([
  ['site.json', 'site', []],
  ['reports/2021/a/b/report.json', 'report', ['2021', 'a', 'b']],
  ['reports/2021/a/b/projects/c/indicators.csv', 'indicators', ['2021', 'a', 'b', 'c']],
  ['standards/x/cases.json', 'standard-cases', ['x']],
  ['prose/en/about.md', 'prose', ['en', 'about']],
  ['sources/a.pdf', 'source', ['a.pdf']],
])('treePlace(%s) is %s', (path, name, parts) => {
  expect(treePlace(path)).toMatchObject({ name, parts });
});

test.each([
  ['Site.json'],
  ['site.json/x'],
  ['reports/2021/a/report.json'],
  ['reports/2021/a/b/c/report.json'],
  ['prose/fr/about.md'],
  ['prose/zh/other.md'],
  ['sources/a/b.pdf'],
  ['units.csv.bak'],
  ['README.md'],
])('treePlace(%s) is nowhere', (path) => {
  expect(treePlace(path)).toBeUndefined();
});
