import { expect, test } from 'vitest';
import { runPipeline } from '#core';
import { translator } from '#i18n';
import { suggestedNames } from '#site/search/names';
import { sampleFiles } from '../../sample-content.ts';

test('suggestedNames: units with their other names, regions, years, reports, projects with their unit and year, concepts', () => {
  const { portal } = runPipeline(sampleFiles(), [], 'test');
  if (portal === undefined) throw new Error('the sample does not hold');
  const names = suggestedNames(portal, translator('zh'));
  expect(names).toContainEqual(['满意度', 'concepts/manyidu/', '概念']);
  expect(names.find(([, path]) => path === 'units/xugou-kexie/')?.slice(3)).toEqual([
    '虚构县科协',
    '虚县科协',
    '虚科协',
    'xugou-kexie',
  ]);
  const [, , whose] = names.find(([, path]) => path.startsWith('projects/')) ?? [];
  expect(whose).toBe('项目 · 虚构县科协 2020 年度');
});
