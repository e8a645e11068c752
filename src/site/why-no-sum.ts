// Why a set of reports has no sum, in the words of a missing value. Pages and downloads say the same.
import type { MissingReason, RollUp } from '#core';

/** undefined when there is a sum; `not-applicable` when there is no report that could be summed at all. */
export function whyNoSum({ withBoth, reports }: RollUp): MissingReason | undefined {
  if (withBoth > 0) return undefined;
  return reports === 0 ? 'not-applicable' : 'not-stated';
}
