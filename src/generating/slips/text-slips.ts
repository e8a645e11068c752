// Slips in the narrative.
import type { SelfReport, Trace } from '../draft.ts';
import type { ReportSlip } from './slip.ts';

const inText =
  (trace: Trace, flag: 'missingPart' | 'yearSlip' | 'numberJump', needsOutline = false): ReportSlip =>
  (report) => {
    if (report.kind !== 'self' || (needsOutline && !report.scored)) return undefined;
    (report as { -readonly [key in keyof SelfReport]: SelfReport[key] })[flag] = true;
    return [trace];
  };

/** No chapter of suggestions; only the standard of 2020 has an outline. */
export const missingPart = inText({ code: 'report/missing-part', severity: 'explain' }, 'missingPart', true);
export const yearSlip = inText({ code: 'report/year-slip', severity: 'hint' }, 'yearSlip');
export const numberJump = inText({ code: 'report/numbering', severity: 'hint' }, 'numberJump');

/** One quantity with two values. */
export const crossFigure: ReportSlip = (report) => {
  if (report.kind !== 'self') return undefined;
  report.peopleShift = 30;
  return [{ code: 'report/cross-figure', severity: 'difference' }];
};
