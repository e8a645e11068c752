import { expect, test } from 'vitest';
import { checks } from '../../../src/core/check/index.ts';
import { exact, zero } from '../../../src/core/model/exact.ts';
import { checkCodes } from '../../../src/core/model/finding.ts';
import { known } from '../../../src/core/model/measure.ts';
import type { Project } from '../../../src/core/model/project.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { score } from '../../../src/core/score/index.ts';
import { sampleAmount, sampleFunding, sampleIndicator, sampleProject, sampleReport } from '../sample-scored.ts';

function find(code: string, report: Report) {
  const check = checks.find((one) => one.code === code);
  const content = { standards: [], reports: [report] } as unknown as Parameters<typeof score>[0];
  const scored = score(content, new Map());
  const [one] = scored.reports;
  if (check === undefined || one === undefined) throw new Error(code);
  return check.find(one, scored);
}

const points = (text: string) => known(exact(text) ?? zero);

function form(rows: Project['indicators'], total: string, funding?: Project['funding']): Report {
  return sampleReport({
    projects: [
      sampleProject({ indicators: rows, funding, declaredTotal: { weight: points('100'), score: points(total) } }),
    ],
  });
}

test('checks lists every code once, in the order of checkCodes', () => {
  expect(checks.map(({ code }) => code)).toEqual(checkCodes);
});

test('money/parts-sum is silent when parts add up, and names total, sum and gap when they do not', () => {
  const amounts = [sampleAmount('t', '10'), sampleAmount('a', '6', 't', '其中'), sampleAmount('b', '4', 't', '其中')];
  expect(find('money/parts-sum', sampleReport({ amounts }))).toEqual([]);
  const wrong = amounts.map((one) => (one.id === 'b' ? sampleAmount('b', '3.99', 't', '其中') : one));
  expect(find('money/parts-sum', sampleReport({ amounts: wrong }))).toMatchObject([
    {
      amount: 't',
      operands: { stated: { fen: 10_000_000 }, sum: { fen: 9_990_000 }, gap: { fen: 10_000 }, count: { value: 2 } },
    },
  ]);
});

test('money/parts-sum compares the total row of a funding table with its parts, column by column', () => {
  const funding = (part: string) => ({
    unit: '万元' as const,
    columns: ['预算'],
    rows: [sampleFunding('total', '90', '80'), sampleFunding('part', part, '80'), sampleFunding('part', '', '')],
  });
  const report = (part: string) => sampleReport({ projects: [sampleProject({ funding: funding(part) })] });
  expect(find('money/parts-sum', report('90'))).toEqual([]);
  expect(find('money/parts-sum', report('89'))).toMatchObject([{ operands: { split: { key: 'funding.budget' } } }]);
});

test('money/rate-stated allows for the rounding of the printed rate and no more', () => {
  const report = (rate: string) =>
    sampleReport({
      projects: [
        sampleProject({ funding: { unit: '万元', columns: ['率'], rows: [sampleFunding('total', '3', '2', rate)] } }),
      ],
    });
  // 2 ÷ 3 = 66.666… %
  expect(find('money/rate-stated', report('66.67%'))).toEqual([]);
  expect(find('money/rate-stated', report('67%'))).toEqual([]);
  expect(find('money/rate-stated', report(''))).toEqual([]);
  expect(find('money/rate-stated', report('66.66%'))).toHaveLength(1);
});

test('score/weights-sum compares rows with the heading and all weights with the total', () => {
  const rows = (weight: string) => [
    sampleIndicator(1, '产出指标 (60分)', '60', '60'),
    sampleIndicator(2, '效益指标', weight, '1'),
  ];
  expect(find('score/weights-sum', form(rows('40'), '61'))).toEqual([]);
  expect(find('score/weights-sum', form(rows('39'), '61'))).toMatchObject([{ operands: { sum: { kind: 'number' } } }]);
  const heading = [sampleIndicator(1, '产出指标 (50分)', '60', '60'), sampleIndicator(2, '效益指标', '40', '1')];
  expect(find('score/weights-sum', form(heading, '61'))).toMatchObject([
    { operands: { label: { text: '产出指标 (50分)' } } },
  ]);
});

test('score/rows-sum counts the execution line of the funding table', () => {
  const funding = {
    unit: '万元' as const,
    columns: ['分值'],
    rows: [sampleFunding('total', '1', '1', '100%', '10', '10')],
  };
  const rows = [sampleIndicator(1, '产出指标', '90', '80.5')];
  expect(find('score/rows-sum', form(rows, '90.5', funding))).toEqual([]);
  expect(find('score/rows-sum', form(rows, '90', funding))).toHaveLength(1);
});

test('a finding keeps its id when other rows and reports come and go', () => {
  const amounts = [sampleAmount('t', '10'), sampleAmount('a', '6', 't', '其中')];
  const [alone] = find('money/parts-sum', sampleReport({ amounts }));
  const [among] = find('money/parts-sum', sampleReport({ amounts: [sampleAmount('first', '1'), ...amounts] }));
  expect(among?.id).toBe(alone?.id);
  expect(alone?.id).toMatch(/^money-parts-sum-[0-9a-f]{12}$/);
});
