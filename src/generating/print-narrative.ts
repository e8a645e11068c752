// The text of a report in chapters; the same lines stand in the source document.

import type { ReportDraft, SelfReport } from './draft.ts';
import type { PrintedAmount } from './print-amounts.ts';
import { han } from './print-number.ts';
import { type Random, randomFor } from './random.ts';
import { fictionNotice, problems, proposals } from './words.ts';

export interface Chapter {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Score and grade of the conclusion, with the words that state them. */
export interface Verdict {
  readonly score: { readonly text: string; readonly quote: string };
  readonly grade: { readonly text: string; readonly quote: string };
}

/** One quantity, stated in two chapters. */
export const peopleStated = ({ people, peopleShift }: SelfReport): readonly [string, string] => [
  `全年服务群众${people}人次`,
  `共有${people + peopleShift}人次得到服务`,
];

const sentences = (statements: readonly (readonly PrintedAmount[])[]): string[] =>
  statements.map((amounts) => `${amounts.map(({ quote }) => quote).join('，')}。`);

function selfChapters(
  report: SelfReport,
  money: readonly string[],
  verdict: Verdict | undefined,
  random: Random,
): Chapter[] {
  const { unit, year, projects } = report;
  const conclusion = verdict
    ? `${year}年度项目${verdict.score.quote}，${verdict.grade.quote}。`
    : `${year}年度项目总体完成较好，本次自评不打分。`;
  return [
    {
      heading: '项目基本情况',
      paragraphs: [`${unit.name}${year}年度实施项目${projects.length}个。`, `${peopleStated(report)[0]}。`, ...money],
    },
    { heading: '绩效自评工作开展情况', paragraphs: [`${unit.shortName}组织各科室逐项自评。`, '财务人员复核数据。'] },
    {
      heading: '综合评价结论',
      paragraphs: report.yearSlip ? [conclusion, `完成了${year - 1}年度确定的各项任务。`] : [conclusion],
    },
    { heading: '绩效指标完成情况分析', paragraphs: ['各项指标见附件自评表。', `${peopleStated(report)[1]}。`] },
    { heading: '存在的问题及原因分析', paragraphs: [random.pick(problems)] },
    ...(report.missingPart ? [] : [{ heading: '有关建议', paragraphs: [random.pick(proposals)] }]),
    { heading: '其他需要说明的问题', paragraphs: ['无。'] },
  ];
}

export function chaptersOf(
  report: ReportDraft,
  statements: readonly (readonly PrintedAmount[])[],
  verdict: Verdict | undefined,
  seed: number,
): Chapter[] {
  const money = sentences(statements);
  if (report.kind === 'self') {
    const chapters = selfChapters(report, money, verdict, randomFor(seed, report.id, 'words'));
    const jump = report.numberJump ? 3 : chapters.length;
    return chapters.map((one, at) => ({ ...one, heading: `${han(at + (at < jump ? 1 : 2))}、${one.heading}` }));
  }
  return [
    { heading: '一、部门基本情况', paragraphs: [`${report.unit.name}承担本级${report.unit.kind.kind}工作。`] },
    { heading: '二、部门整体收支情况', paragraphs: money },
    { heading: '三、自评结论', paragraphs: [`${report.year}年度部门整体绩效目标基本完成。`] },
    { heading: '四、存在的问题和改进措施', paragraphs: ['预算编制还可细化，支出进度需加快。'] },
  ];
}

export function narrative(chapters: readonly Chapter[]): string {
  const parts = chapters.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]);
  return `${[fictionNotice, ...parts].join('\n\n')}\n`;
}
