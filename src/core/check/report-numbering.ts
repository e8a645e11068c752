import { type Heading, headingsOf } from './chapters.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { textOperand } from './shorten.ts';
import { sourceLineOf } from './source-line.ts';

const code = 'report/numbering';

const digits = '〇一二三四五六七八九';

/** 三 → 3, 十二 → 12, 二十 → 20; 3 → 3. */
function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}

/** Number of a heading: 一、 （一） (一) 1、 1. 1．; undefined when it has none. 1.2020年亮点工作 is number 1, 1.5 is not. */
function numberOf({ text }: Heading): number | undefined {
  const found = /^[（(]?([〇一二三四五六七八九十]{1,3}|\d{1,2})(?:[）)]|[、.．](?!\d(?!\d{3}年)))/.exec(text)?.[1];
  return found === undefined ? undefined : numeral(found);
}

/** Headings whose number is not the one after their elder sibling's; headings without a number do not count. */
function outOfSequence(headings: readonly Heading[]): Heading[] {
  const last = new Map<number, number>();
  return headings.filter((heading) => {
    for (const level of [...last.keys()]) if (level > heading.level) last.delete(level);
    const number = numberOf(heading);
    if (number === undefined) return false;
    const before = last.get(heading.level) ?? 0;
    last.set(heading.level, number);
    return number !== before + 1;
  });
}

/**
 * Headings that lost their number (an editor restored it), and numbers that jump or repeat among the headings beside them.
 *
 * Errors: never throws; headings that never had a number (总评：) are passed over.
 * Source: the document's own numbering; the outline of law.md B8 where an editor restored it.
 */
export const reportNumbering: Check = {
  code,
  severity: 'hint',
  find: ({ report }) => {
    const headings = headingsOf(report.narrative);
    const toFound = (heading: Heading, how: 'lost' | 'jump'): Found => {
      const printed = heading.text.slice(heading.restored.length);
      return {
        id: findingId(code, report.id, how, heading.text),
        operands: { heading: textOperand(printed), how: { kind: 'word', key: `check.numbering.${how}` } },
        place: { file: `${report.folder}/narrative.md`, quote: printed, sourceLine: sourceLineOf(report, printed) },
      };
    };
    return [
      ...headings.filter(({ restored }) => restored !== '').map((heading) => toFound(heading, 'lost')),
      ...outOfSequence(headings).map((heading) => toFound(heading, 'jump')),
    ];
  },
};
