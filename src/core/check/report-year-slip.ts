import { paragraphsOf, sentencesOf } from './chapters.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { shorten, textOperand } from './shorten.ts';
import { sourceLineOf } from './source-line.ts';

const code = 'report/year-slip';

/** Chapters that conclude. */
const conclusion = /结论|总评|总体评价|综合评价|评价结果|自评情况/;

/** Titles, quotations, document numbers and brackets honestly name other years. */
const quoted = /《[^》]{0,200}》|“[^”]{0,200}”|[（(〔[【][^）)〕\]】]{0,200}[）)〕\]】]/g;

/** A year named as the one whose work was done: 完成了2021年度…, 2021年度项目…评价良好. */
const concluded =
  /(?:完成|达到|达成|实现|落实|执行)了?[^，。；\d]{0,8}((?:19|20)\d{2})\s{0,2}年度?(?![—–\-~至到])|((?:19|20)\d{2})\s{0,2}年度[^，。；]{0,20}(?:评价|自评|完成|绩效)/g;

/** Words that look back, ahead, or name the start of a span. */
const otherYear = /上年|去年|往年|以来|比|较|同期|相比|截至|下一年|计划|规划|将|起/;

function yearsIn(sentence: string): number[] {
  const words = sentence.replace(quoted, '');
  if (otherYear.test(words)) return [];
  return [...words.matchAll(concluded)].map(([, done, judged]) => Number(done ?? judged));
}

/**
 * A sentence of the conclusion that names another year than the report's as the year whose work was done.
 *
 * Errors: never throws. Years in titles, quotations, brackets and comparisons are passed over; so are other chapters.
 * Source: 预算法 第十八条, the budget year (law.md A7).
 */
export const reportYearSlip: Check = {
  code,
  severity: 'hint',
  find: ({ report }) =>
    paragraphsOf(report.narrative)
      .filter(({ under }) => under.some(({ text }) => conclusion.test(text)))
      .flatMap(({ text }) => sentencesOf(text))
      .flatMap((sentence): Found[] => {
        const other = yearsIn(sentence).find((year) => year !== report.year);
        if (other === undefined) return [];
        const words = sentence.slice(Math.max(0, sentence.indexOf(String(other)) - 12));
        return [
          {
            id: findingId(code, report.id, sentence),
            operands: {
              year: { kind: 'text', text: String(other) },
              own: { kind: 'text', text: String(report.year) },
              words: textOperand(words),
            },
            place: {
              file: `${report.folder}/narrative.md`,
              quote: shorten(words),
              sourceLine: sourceLineOf(report, sentence),
            },
          },
        ];
      }),
};
