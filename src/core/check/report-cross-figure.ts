import type { Severity } from '../model/finding.ts';
import type { Pair, PairRelation } from '../model/pair.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { textOperand } from './shorten.ts';

const code = 'report/cross-figure';

const severityOf: Readonly<Record<PairRelation, Severity>> = { same: 'difference', ceiling: 'explain', near: 'hint' };

function agrees({ relation, first, second }: Pair): boolean {
  return relation === 'ceiling' ? second.value.compare(first.value) <= 0 : first.value.equals(second.value);
}

/**
 * Two figures of a report that speak of one thing in two places.
 *
 * Units:  the pair's own unit, exact; 余, 多 and 以上 are not part of the number.
 * Range:  difference when the two must be the same, explain when the second passes its limit, hint when their scope may differ.
 * Errors: never throws. Only pairs an editor marked in pairs.csv are compared.
 * Source: both quotations are proved in the source document.
 */
export const reportCrossFigure: Check = {
  code,
  severity: 'difference',
  find: ({ report }) =>
    report.pairs.flatMap((pair): Found[] => {
      const { id, label, unit, first, second, relation, note } = pair;
      if (agrees(pair)) return [];
      return [
        {
          id: findingId(code, report.id, id),
          severity: severityOf[relation],
          operands: {
            label: { kind: 'text', text: label },
            first: { kind: 'number', value: first.value },
            second: { kind: 'number', value: second.value },
            unit: { kind: 'text', text: unit },
            firstQuote: textOperand(first.quote),
            secondQuote: textOperand(second.quote),
            how: { kind: 'word', key: `check.crossFigure.${relation}` },
          },
          note,
          place: { file: `${report.folder}/pairs.csv`, quote: first.quote, sourceLine: first.sourceLine },
        },
      ];
    }),
};
