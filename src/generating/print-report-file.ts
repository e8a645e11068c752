// report.json: what a report says of itself, with the words of the source that say it.
import type { ReportDraft } from './draft.ts';
import type { Verdict } from './print-narrative.ts';

/** 2022-04-23 → 2022年4月23日. */
export function printedDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Published after review; every date after the year it is about. */
const reviewed = (year: number): string => `${year + 1}-12-15`;

export const titleOf = ({ kind, unit, year }: ReportDraft): string =>
  kind === 'self' ? `${unit.name}${year}年度项目支出绩效自评报告` : `${unit.name}${year}年度部门整体支出绩效自评报告`;

export function printReportFile(
  report: ReportDraft,
  source: { file: string; sha256: string },
  verdict: Verdict | undefined,
): string {
  const { kind, unit, year, dates } = report;
  const scored = verdict !== undefined;
  const notStated = { missing: 'not-stated', why: '虚构示例：原文没有写' };
  const day = (on: string) => ({ on, quote: printedDay(on) });
  const file = {
    status: report.withdrawn ? 'withdrawn' : 'published',
    kind: kind === 'self' ? '单位自评' : '部门整体支出自评',
    year,
    unit: unit.id,
    title: titleOf(report),
    scoring: scored ? 'declared' : 'none',
    standard: scored ? 'national-2020' : kind === 'self' ? 'unscored-sheet' : 'department-overall',
    conclusion: { score: verdict?.score ?? notStated, grade: verdict?.grade ?? notStated, words: [] },
    issuer: { text: unit.name, quote: unit.name },
    addressee: notStated,
    dates: {
      signed: day(dates.signed),
      approved: notStated,
      published: dates.published === undefined ? notStated : day(dates.published),
    },
    totals:
      kind === 'self'
        ? { budget: 'budget', executed: 'executed', projects: true }
        : { budget: 'budget', executed: 'spent', projects: false },
    source,
    review: { by: '虚构示例编辑组', on: reviewed(year) },
    revisions: [{ on: reviewed(year), what: '首次收录（虚构示例）' }],
    note: '虚构示例：单位、金额和结果都不是真的。',
    withdrawn: report.withdrawn ? { on: `${year + 1}-12-20`, why: '虚构示例：单位来函要求撤回更正' } : undefined,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
