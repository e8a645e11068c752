import { expect, test } from 'vitest';
import { tombstones } from '../../../src/core/aggregate/tombstones.ts';
import type { Content } from '../../../src/core/model/content.ts';
import { sampleReport } from '../sample-scored.ts';

const unit = { id: 'shili', name: '虚构示例单位', shortName: '示例', aliases: [], region: '990000' };

test('tombstones(content) keeps the day and the reason of a withdrawn report and none of its figures', () => {
  const withdrawn = { on: '2026-02-01', why: '虚构示例：单位申请撤回' };
  const reports = [sampleReport(), sampleReport({ id: 'shili-2021-b', status: 'withdrawn', withdrawn })];
  expect(tombstones({ units: [unit], reports } as unknown as Content)).toEqual([
    { id: 'shili-2021-b', title: '虚构示例报告', year: 2020, kind: 'self', unit, ...withdrawn },
  ]);
});
