import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';
import { textOperand } from './shorten.ts';

const code = 'report/cross-figure';

/**
 * One quantity of a report stated in two places with different values.
 *
 * Units:  the pair's own unit, exact; 余, 多 and 以上 are not part of the number.
 * Errors: never throws. Only pairs an editor marked in pairs.csv are compared: same thing, same scope, same time.
 */
export const reportCrossFigure: Check = {
  code,
  severity: 'difference',
  find: ({ report }) =>
    report.pairs.flatMap(({ id, label, unit, first, second }): Found[] =>
      first.value.equals(second.value)
        ? []
        : [
            {
              id: findingId(code, report.id, id),
              operands: {
                label: { kind: 'text', text: label },
                first: { kind: 'number', value: first.value },
                second: { kind: 'number', value: second.value },
                unit: { kind: 'text', text: unit },
                firstQuote: textOperand(first.quote),
                secondQuote: textOperand(second.quote),
              },
              place: { file: `${report.folder}/pairs.csv`, quote: first.quote, sourceLine: first.sourceLine },
            },
          ],
    ),
};
