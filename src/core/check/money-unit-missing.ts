import type { Amount } from '../model/amount.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';

const code = 'money/unit-missing';

const plain = (text: string): string => text.replace(/\s+/g, '');

/** The quote and what follows it on its line of the source; the quote alone when the source is not at hand. */
function wordsFrom({ quote, sourceLine }: Amount, lines: readonly string[] | undefined): string {
  const sought = plain(quote);
  const line = plain(lines?.[(sourceLine ?? 0) - 1] ?? '');
  const at = line.indexOf(sought);
  return at === -1 ? sought : line.slice(at);
}

/** Han character, the digits, then punctuation or the end: a sentence that names no unit. In a table the unit is in the header. */
function isBare(words: string, printed: string): boolean {
  const at = words.indexOf(printed);
  const before = words[at - 1] ?? '';
  const after = words.slice(at + printed.length, at + printed.length + 2);
  return at > 0 && /\p{Script=Han}/u.test(before) && /^(?:[；;，,。、）)](?!\d)|$)/.test(after);
}

/**
 * An amount in a sentence that prints no unit behind the digits.
 *
 * Errors: never throws; amounts taken from tables, whose unit stands in the header, are passed over.
 */
export const moneyUnitMissing: Check = {
  code,
  severity: 'explain',
  find: ({ report }) =>
    report.amounts.flatMap((amount): Found[] => {
      if (!isBare(wordsFrom(amount, report.source.lines), amount.printed)) return [];
      return [
        {
          id: findingId(code, report.id, amount.id),
          amount: amount.id,
          operands: {
            label: { kind: 'text', text: amount.label },
            printed: { kind: 'text', text: amount.printed },
            unit: { kind: 'text', text: amount.unit },
          },
          place: { file: `${report.folder}/amounts.csv`, quote: amount.quote, sourceLine: amount.sourceLine },
        },
      ];
    }),
};
