import { expect, test } from 'vitest';
import { countProjects, settingsBefore, sharesFor } from '#site/publish-astro';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

test.each([
  ['the real content', 15, 2, 16e9, 1],
  ['a province on two processors', 1670, 2, 16e9, 2],
  ['a province on eight: not fewer than 400 projects each', 1670, 8, 64e9, 4],
  ['a province in little memory', 1670, 8, 3e9, 1],
  ['ten thousand projects in 8 GB', 10_000, 8, 8e9, 1],
  ['ten thousand projects in 16 GB', 10_000, 8, 16e9, 3],
  ['no memory said to be free', 1670, 2, 0, 1],
])('sharesFor(%s)', (_what, projects, processors, memory, shares) => {
  expect(sharesFor(projects, processors, memory)).toBe(shares);
});

test('countProjects: the project.json below a folder, 0 for a folder that is not there', () => {
  const folder = writeFiles(scratchFolder(), {
    'reports/2021/a/zp/projects/01/project.json': '{}',
    'reports/2021/a/zp/projects/02/project.json': '{}',
    'reports/2021/a/zp/report.json': '{}',
  });
  expect(countProjects(folder)).toBe(2);
  expect(countProjects(`${folder}/none`)).toBe(0);
});

test.each([
  ['{ "base": "/a/", "origin": "https://example.org" }', {}, '/a/', 'https://example.org'],
  ['{ "base": "/a/" }', { base: '/b/', origin: 'https://b.example.org' }, '/b/', 'https://b.example.org'],
  ['{}', {}, '/', undefined],
  ['{ "base": 1, "origin": ["x"] }', {}, '/', undefined],
  ['\ufeff{ "base": "/b/" }', {}, '/b/', undefined],
  ['null', {}, '/', undefined],
  ['{ "base": ', {}, '/', undefined],
])(
  'settingsBefore(site.json %s, given %j): the address, as far as it can be known unchecked',
  (text, given, base, origin) => {
    const content = writeFiles(scratchFolder(), { 'site.json': text });
    expect(settingsBefore({ content, ...given })).toEqual({ content, base, origin });
  },
);
