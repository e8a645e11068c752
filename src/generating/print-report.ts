// One report as the files of its folder, and its source document.

import { csv } from './csv.ts';
import type { ReportDraft, SelfReport } from './draft.ts';
import { type PrintedAmount, printAmounts } from './print-amounts.ts';
import { chaptersOf, narrative, peopleStated, type Verdict } from './print-narrative.ts';
import { decimal } from './print-number.ts';
import { declaredTotal, printProject } from './print-project.ts';
import { printedDay, printReportFile, titleOf } from './print-report-file.ts';
import { fictionNotice } from './words.ts';

export interface GeneratedFile {
  /** Path inside the content folder, POSIX separators. */
  readonly path: string;
  readonly text: string;
}

/** Lowest points of each grade in hundredths, highest first: the bands of the standard of 2020. */
const bands = [
  ['优', 9000],
  ['良', 8000],
  ['中', 6000],
  ['差', 0],
] as const;

/** The mean of the forms' totals, half up, and its grade. */
function verdictOf(report: ReportDraft): Verdict | undefined {
  if (report.kind !== 'self' || !report.scored) return undefined;
  const { projects } = report;
  const sum = projects.reduce((all, project) => all + declaredTotal(project), 0);
  const mean = Math.floor((2 * sum + projects.length) / (2 * projects.length));
  const at = bands.findIndex(([, from]) => mean >= from);
  const [grade] = bands[report.gradeShift ? (at === 0 ? 1 : at - 1) : at] ?? bands[0];
  const score = decimal(mean, 2);
  return {
    score: { text: score, quote: `自评平均得分${score}分` },
    grade: { text: grade, quote: `等级为“${grade}”` },
  };
}

const amountHeader = ['编号', '名称', '金额', '单位', '性质', '属于', '分法', '原文', '编者注'];

function amountRow({ id, label, printed, unit, role, partOf = '', breakdown = '', quote }: PrintedAmount): string[] {
  return [id, label, printed, unit, role, partOf, breakdown, quote, ''];
}

const pairHeader = ['编号', '名称', '甲处原文', '甲处数值', '乙处原文', '乙处数值', '计量单位', '编者注'];

function pairs(report: SelfReport): string {
  const { people, peopleShift } = report;
  const [first, second] = peopleStated(report);
  const values = ['people', '服务群众人次', first, String(people), second, String(people + peopleShift), '人次', ''];
  return csv([pairHeader, values]);
}

/** The files of one report, its source first. The same words go into the source and into the files that quote it. */
export function* printReport(
  report: ReportDraft,
  seed: number,
  sha256: (text: string) => string,
): Generator<GeneratedFile> {
  const { folder, unit, year, dates } = report;
  const verdict = verdictOf(report);
  const statements = printAmounts(report);
  const chapters = chaptersOf(report, statements, verdict, seed);
  const lines = [fictionNotice, titleOf(report), ''];
  for (const { heading, paragraphs } of chapters) lines.push(heading, ...paragraphs);
  lines.push('', unit.name, printedDay(dates.signed));
  if (dates.published !== undefined) lines.push(`公开日期：${printedDay(dates.published)}`);
  const projects = report.kind === 'self' ? report.projects : [];
  const printed = projects.map((project) => ({ project, ...printProject(project, unit, year, lines) }));
  const text = `${lines.join('\n')}\n`;
  const file = `sources/${report.id}.txt`;
  yield { path: file, text };
  yield { path: `${folder}/report.json`, text: printReportFile(report, { file, sha256: sha256(text) }, verdict) };
  yield { path: `${folder}/narrative.md`, text: narrative(chapters) };
  yield { path: `${folder}/amounts.csv`, text: csv([amountHeader, ...statements.flat().map(amountRow)]) };
  if (report.kind === 'self') yield { path: `${folder}/pairs.csv`, text: pairs(report) };
  for (const one of printed) {
    const place = `${folder}/projects/${one.project.slug}`;
    yield { path: `${place}/project.json`, text: one.json };
    yield { path: `${place}/indicators.csv`, text: one.csv };
  }
}
