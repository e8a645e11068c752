// Why a value is absent. Different words for different things; none of them is 0.

/**
 * - `not-stated`: the document does not say.
 * - `blank`: the form has the cell and it is empty.
 * - `dash`: the form prints “-”, “—” or “/” in the cell.
 * - `not-in-form`: the form has no such column.
 * - `not-applicable`: the question does not arise (no scores in the form, no table in the report).
 * - `withheld`: not published, with a reason given by the unit.
 * - `unreadable`: printed, but a machine cannot honestly read it.
 * - `not-comparable`: both sides are known but are not the same kind of thing.
 * - `no-budget`: a share of a budget of 0 is not 0 %.
 */
export const missingReasons = [
  'not-stated',
  'blank',
  'dash',
  'not-in-form',
  'not-applicable',
  'withheld',
  'unreadable',
  'not-comparable',
  'no-budget',
] as const;

export type MissingReason = (typeof missingReasons)[number];
