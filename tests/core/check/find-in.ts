// Runs one check over hand-made reports: rows are read and scored as in the program, nothing is replaced.

import national from '../../../content/standards/national-2020/standard.json' with { type: 'json' };
import type { Found } from '../../../src/core/check/check.ts';
import { checks } from '../../../src/core/check/index.ts';
import type { Content } from '../../../src/core/model/content.ts';
import { exact } from '../../../src/core/model/exact.ts';
import type { CheckCode } from '../../../src/core/model/finding.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import type { Block, Inline } from '../../../src/core/model/narrative.ts';
import type { Project } from '../../../src/core/model/project.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { standard } from '../../../src/core/model/standard.ts';
import { readIndicator } from '../../../src/core/read/index.ts';
import { score } from '../../../src/core/score/index.ts';
import { printed, sampleIndicator, sampleProject, sampleReport } from '../sample-scored.ts';

const standards: Content['standards'] = [{ ...standard.parse(national), cases: [] }];

/** Findings in the first report; the others are only there to be compared with. */
export function findIn(
  code: CheckCode,
  reports: Report | readonly Report[],
  extra: Partial<Content> = {},
): readonly Found[] {
  const all = [reports].flat() as Report[];
  const content = { standards, units: [], replies: [], wordings: [], reports: all, ...extra } as unknown as Content;
  const readings = new Map(
    all
      .flatMap(({ projects }) => projects)
      .map((project) => [
        project,
        project.indicators.map(({ target, actual, level1, level2, level3 }) =>
          readIndicator({ target: target.raw, actual: actual.raw, indicator: level3, level1, level2 }),
        ),
      ]),
  );
  const scored = score(content, readings);
  const check = checks.find((one) => one.code === code);
  const [first] = scored.reports;
  if (check === undefined || first === undefined) throw new Error(code);
  return check.find(first, scored);
}

/** 虚构示例: one row of a form. */
export function sampleRow(level3: string, target: string, actual: string, part: Partial<Indicator> = {}): Indicator {
  return { ...sampleIndicator(1, '产出指标'), level3, target: printed(target), actual: printed(actual), ...part };
}

/** One report with one form of these rows, numbered in order. */
export function sampleForm(rows: readonly Indicator[], part: Partial<Project> = {}): Report {
  const indicators = rows.map((row, at) => ({ ...row, order: at + 1 }));
  return sampleReport({ projects: [sampleProject({ indicators, ...part })] });
}

/** Points of a row. */
export function points(weight: string, given: string): Pick<Indicator, 'weight' | 'score'> {
  const measure = (text: string) => {
    const value = exact(text);
    if (value === undefined) throw new Error(text);
    return { value };
  };
  return { weight: measure(weight), score: measure(given) };
}

/** “## 一、…” is a heading, “[[二、]]” inside it the editor's; other lines are paragraphs. */
export function sampleNarrative(...lines: readonly string[]): Report['narrative'] {
  const inlines = (text: string): Inline[] =>
    text
      .split(/(\[\[.*?\]\])/)
      .filter((piece) => piece !== '')
      .map((piece) =>
        piece.startsWith('[[') ? { type: 'editor', text: piece.slice(2, -2) } : { type: 'text', text: piece },
      );
  const blocks = lines.map((line): Block => {
    const marks = /^#+/.exec(line)?.[0].length;
    if (marks === undefined) return { type: 'paragraph', inlines: inlines(line) };
    return { type: 'heading', level: marks as 2 | 3, anchor: line, inlines: inlines(line.slice(marks + 1)) };
  });
  return { blocks };
}
