import { expect, test } from 'vitest';
import { runPipeline } from '#core';
import { translator } from '#i18n';
import { describe } from '#site/search/describe';
import { sampleFiles, sampleReport, sampleText } from '../../sample-content.ts';

const aboutIn = (files: ReturnType<typeof sampleFiles>, page: string) => {
  const { portal, issues } = runPipeline(files, [], 'test');
  if (portal === undefined) throw new Error(JSON.stringify(issues));
  return describe(portal, translator('zh')).get(page);
};

test('describe(units): an old name and an old id, kept as other names, lead to the unit as it is called now', () => {
  const units = sampleText('units.csv').replace('虚县科协；虚科协', '虚县科协；虚构示例县科普协会；xugou-kepu');
  const about = aboutIn(sampleFiles({ 'units.csv': units }), 'units/xugou-kexie/');
  expect(about?.title).toBe('虚构示例县科学技术协会');
  expect(about?.also).toEqual(['虚构县科协', '虚县科协', '虚构示例县科普协会', 'xugou-kepu', 'xugou-kexie']);
});

test('describe(a withdrawn report): found by its title and id, with its unit and year, without its figures', () => {
  const file = `${sampleReport}/report.json`;
  const taken = {
    ...JSON.parse(sampleText(file)),
    status: 'withdrawn',
    withdrawn: { on: '2026-02-01', why: '虚构示例：单位申请撤回' },
  };
  const about = aboutIn(sampleFiles({ [file]: JSON.stringify(taken) }), 'reports/xugou-kexie-2020-kepu/');
  expect(about).toMatchObject({ kind: 'report', title: taken.title, also: ['xugou-kexie-2020-kepu'] });
  expect(about?.facets).toEqual({ unit: 'xugou-kexie', year: '2020' });
  expect(about?.order).toEqual({ year: 2020 });
});

test('describe(concepts): a concept is found by its name and its id, and says what it is measured in', () => {
  expect(aboutIn(sampleFiles(), 'concepts/manyidu/')).toMatchObject({
    kind: 'concept',
    title: '满意度',
    also: ['manyidu'],
    context: ['计量单位：%'],
  });
});
