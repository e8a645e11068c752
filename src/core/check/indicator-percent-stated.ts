import { type Exact, exact } from '../model/exact.ts';
import type { Reading } from '../model/reading.ts';
import type { Check, Found } from './check.ts';
import { findRows } from './find-rows.ts';

const code = 'indicator/percent-stated';

/** Digits after the point of the claimed percentage as printed; 0 when it is printed without. */
function decimalsOf(raw: string, claimed: Exact): number {
  for (const [, whole, fraction = ''] of raw.matchAll(/(\d{1,9})(?:[.．](\d{1,6}))?\s{0,4}[%％]/g)) {
    if (exact(fraction === '' ? `${whole}` : `${whole}.${fraction}`)?.equals(claimed)) return fraction.length;
  }
  return 0;
}

/** Completion of each part in percent; parts that are bounds (余, 多, 以上) or cannot be compared are left out. */
function completions({ parts, completion, target, actual }: Reading): { at: number; value: Exact }[] {
  const isBound = (part: { readonly qualifier?: string } | undefined) => part?.qualifier !== undefined;
  if (parts.length > 1)
    return parts.flatMap((part, at) =>
      part.completion.value === undefined || isBound(part.target) || isBound(part.actual)
        ? []
        : [{ at: at + 1, value: part.completion.value.mul(100) }],
    );
  if (completion.value === undefined || isBound(target.parts[0]) || isBound(actual.parts[0])) return [];
  return [{ at: 1, value: completion.value.mul(100) }];
}

type How = 'differs' | 'partly' | 'capped';

/** 100 % is also what people write for “all done”, and one percentage for several parts may be the lowest of them. */
function howOf(claimed: Exact, all: number, differing: readonly { readonly value: Exact }[]): How {
  if (differing.length < all) return 'partly';
  return claimed.equals(100) && differing.every(({ value }) => value.compare(claimed) > 0) ? 'capped' : 'differs';
}

/**
 * A completion the result cell claims, against actual ÷ target of every part.
 *
 * Units:  percent points. It agrees when it lies less than one unit of its last printed digit away: rounded or cut off,
 *         both are honest (41 ÷ 30 printed as 136.66% or 136.67%).
 * Range:  difference when no part agrees; hint when some part does, or when 100 % is claimed for more than 100 %.
 * Errors: never throws; parts that are bounds or not comparable are passed over.
 * Source: law.md E8: one percentage for several parts must hold for each.
 */
export const indicatorPercentStated: Check = {
  code,
  severity: 'difference',
  find: (scored) =>
    findRows(scored, code, 'actual', ({ indicator, reading }) => {
      const claimed = reading.actual.claimedCompletion;
      if (claimed === undefined) return undefined;
      const unit = claimed
        .mul(0)
        .add(1)
        .div(10 ** decimalsOf(indicator.actual.raw, claimed));
      const all = completions(reading);
      const differing = all.filter(({ value }) => value.sub(claimed).abs().compare(unit) >= 0);
      const [first] = differing;
      if (first === undefined) return undefined;
      return {
        stated: { kind: 'percent', value: claimed.div(100) },
        part: { kind: 'count', value: first.at },
        computed: { kind: 'percent', value: first.value.div(100) },
        count: { kind: 'count', value: differing.length },
        how: { kind: 'word', key: `check.percentStated.${howOf(claimed, all.length, differing)}` },
      };
    }).map((found): Found => {
      const { how } = found.operands;
      return how?.kind === 'word' && how.key !== 'check.percentStated.differs' ? { ...found, severity: 'hint' } : found;
    }),
};
