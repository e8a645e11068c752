import type { Inline } from '../model/narrative.ts';
import type { ReportView } from '../model/portal.ts';
import type { Standard } from '../model/standard.ts';

/** What a published self-evaluation can be expected to show. */
export const disclosureElements = ['table', 'points', 'score', 'grade', 'funding', 'reasons', 'parts', 'date'] as const;
export type DisclosureElement = (typeof disclosureElements)[number];

/** `n` of `of` places have it; `none` is asked for and absent; `not-asked` does not apply here. */
export interface ElementState {
  readonly state: 'all' | 'some' | 'none' | 'not-asked';
  readonly n: number;
  readonly of: number;
}

export interface ReportElements {
  readonly report: ReportView;
  readonly elements: Readonly<Record<DisclosureElement, ElementState>>;
  /** Elements asked for, and those there in full. */
  readonly asked: number;
  readonly whole: number;
}

function state(n: number, of: number): ElementState {
  return { state: of === 0 ? 'not-asked' : n === of ? 'all' : n === 0 ? 'none' : 'some', n, of };
}

const notAsked = state(0, 0);
const present = (test: boolean): ElementState => state(test ? 1 : 0, 1);

/** A report that does not score need not have it; when it has it all the same, it is there. */
const asked = (scored: boolean, value: unknown): ElementState =>
  scored || value !== undefined ? present(value !== undefined) : notAsked;

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : wordsOf(inline.children))).join('');

/** The parts of the standard's outline that a heading of the text names; a text without headings is passed over, as by the check. */
function parts({ narrative }: ReportView, standard: Standard | undefined): ElementState {
  const headings = narrative.blocks.flatMap((block) => (block.type === 'heading' ? [wordsOf(block.inlines)] : []));
  const outline = headings.length === 0 ? [] : (standard?.outline ?? []);
  const found = outline.filter(({ words }) => headings.some((heading) => words.some((word) => heading.includes(word))));
  return state(found.length, outline.length);
}

/** Rows that missed their target or lost points, and those of them with a reason. */
function reasons({ projects }: ReportView): ElementState {
  const short = projects
    .flatMap(({ rows }) => rows)
    .filter(({ reading, lost }) => reading.met.value === false || (lost.value?.compare(0) ?? 0) > 0);
  const explained = short.filter(({ reason }) => reason.missing === undefined && reason.raw.trim() !== '');
  return state(explained.length, short.length);
}

/** Forms whose money is split by source; of a report without forms, whether any amount is split. */
function funding({ projects, amountTrees }: ReportView): ElementState {
  if (projects.length === 0) return present(amountTrees.some(({ splits }) => splits.length > 0));
  const split = projects.filter((project) => project.funding?.rows.some(({ kind }) => kind === 'part') === true);
  return state(split.length, projects.length);
}

function elementsOf(report: ReportView, standard: Standard | undefined): ReportElements['elements'] {
  const { projects, declared, dates } = report;
  const scored = report.scoring === 'declared';
  const rows = projects.flatMap((project) => project.rows);
  const printed = rows.filter(({ weight, score }) => weight.value !== undefined && score.value !== undefined);
  const tables = projects.filter((project) => project.rows.length > 0).length;
  return {
    table: report.kind === 'summary' ? notAsked : state(tables, Math.max(1, projects.length)),
    points: scored ? state(printed.length, rows.length) : notAsked,
    score: asked(scored, declared.score.value),
    grade: asked(scored, declared.grade.value),
    funding: funding(report),
    reasons: reasons(report),
    parts: parts(report, standard),
    date: present('on' in dates.published || 'on' in dates.signed),
  };
}

/**
 * Report by report, which elements of a self-evaluation are there.
 *
 * Units:  each element counts its own places: forms (table, funding), rows (points, reasons), parts of the outline, or one.
 * Range:  n ≤ of; whole ≤ asked ≤ 8. Errors: never throws.
 * Rule:   what does not apply is `not-asked` and no gap: points, score and grade of a report that does not score, reasons
 *         when nothing fell short, a table in a summary of work. A date is the day of publication, else of signature.
 * Source: issue 4; the outline is that of the standard in force.
 */
export function disclosureElementsOf(reports: readonly ReportView[], standards: readonly Standard[]): ReportElements[] {
  const byId = new Map(standards.map((standard) => [standard.id, standard]));
  return reports.map((report) => {
    const elements = elementsOf(report, byId.get(report.standard));
    const all = Object.values(elements);
    return {
      report,
      elements,
      asked: all.filter((one) => one.state !== 'not-asked').length,
      whole: all.filter((one) => one.state === 'all').length,
    };
  });
}
