import { expect, test } from 'vitest';
import { disclosure } from '../../../src/core/aggregate/disclosure.ts';
import type { Content } from '../../../src/core/model/content.ts';
import type { Expected } from '../../../src/core/model/expected.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { sampleReport } from '../sample-scored.ts';

const unit = { id: 'shili', name: '虚构示例单位', shortName: '示例', aliases: [], region: '990000' };

function board(reports: readonly Report[], expected: readonly Expected[]) {
  return disclosure({ units: [unit], reports, expected } as unknown as Content);
}

function expectedIn(year: number, due?: string): Expected {
  return { unit: 'shili', year, kind: 'self', due, basis: '虚构示例' };
}

function published(on: string): Report['dates'] {
  return { ...sampleReport().dates, published: { on, quote: on } };
}

test('disclosure(content): a cell out of scope is not a gap, an expected one without a report is not-listed', () => {
  const { units, years, listed, expected } = board(
    [sampleReport({ year: 2020 })],
    [expectedIn(2020), expectedIn(2022)],
  );
  expect(years).toEqual([2020, 2022]);
  expect(units[0]?.cells.map((cell) => cell.state)).toEqual(['listed', 'not-listed']);
  expect([listed, expected]).toEqual([1, 2]);
  expect(board([sampleReport({ year: 2021 })], []).units[0]).toMatchObject({ listed: 0, expected: 0 });
});

test('disclosure(content): late only with a due date and a publication date; without either it is unknown', () => {
  const timing = (due: string | undefined, dates: Report['dates']) =>
    board([sampleReport({ year: 2020, dates })], [expectedIn(2020, due)]).units[0]?.cells[0]?.timing;
  expect(timing('2021-06-30', published('2021-06-30'))).toBe('on-time');
  expect(timing('2021-06-30', published('2021-07-01'))).toBe('late');
  expect(timing(undefined, published('2021-07-01'))).toBe('unknown');
  expect(timing('2021-06-30', sampleReport().dates)).toBe('unknown');
});

test('disclosure(content): drafts are not listed; a withdrawn report leaves its mark', () => {
  const state = (status: Report['status']) =>
    board([sampleReport({ status })], [expectedIn(2020)]).units[0]?.cells[0]?.state;
  expect(state('draft')).toBe('not-listed');
  expect(state('withdrawn')).toBe('withdrawn');
});
