import Fraction from 'fraction.js';
import type { AmountSum, Figure, Figures, Mean, Sums } from '../model/comparison.ts';
import { known, missing } from '../model/measure.ts';

/**
 * The figures that can be put side by side, each with its denominator.
 *
 * Units:  those of `MeasureName`. Range: n ≤ of. Errors: never throws.
 * Rule:   scores and lost points only under one standard; `not-comparable` under several, `not-applicable` without scores.
 * @param own leave out money handed down: for sets that span levels of government
 */
export function figures(sums: Sums, own = false): Figures {
  const { money, indicators } = sums;
  return {
    budget: amount(own ? sums.transfers.own.budget : sums.budget),
    executed: amount(own ? sums.transfers.own.executed : sums.executed),
    execution: { value: money.rate, n: money.withBoth, of: money.of },
    met: {
      value:
        indicators.comparable > 0
          ? known(new Fraction(indicators.met, indicators.comparable))
          : missing(indicators.all > 0 ? 'not-comparable' : 'not-applicable'),
      n: indicators.comparable,
      of: indicators.all,
    },
    completion: mean(sums.completion),
    declared: score(sums, 'declared'),
    byRule: score(sums, 'byRule'),
    lost: score(sums, 'lost'),
    findings: perEntry(sums),
  };
}

const mean = ({ mean, n, of }: Mean): Figure => ({ value: mean, n, of });

function amount({ sum, n, of }: AmountSum): Figure {
  return { value: sum.value === undefined ? missing(sum.missing) : known(new Fraction(sum.value)), n, of };
}

function score({ scores, entries }: Sums, name: 'declared' | 'byRule' | 'lost'): Figure {
  const [first, ...others] = scores;
  if (first === undefined) return { value: missing('not-applicable'), n: 0, of: entries };
  if (others.length === 0) return { ...mean(first[name]), of: entries };
  return { value: missing('not-comparable'), n: 0, of: entries };
}

/** Findings per form; none is told when the site keeps them to the build report. */
function perEntry({ findings, entries }: Sums): Figure {
  if (findings === undefined || entries === 0) return { value: missing('not-applicable'), n: 0, of: entries };
  const { difference, explain, hint } = findings;
  return { value: known(new Fraction(difference + explain + hint, entries)), n: entries, of: entries };
}
