// Printed cells and what is plainly in them. The printed words are kept; emptiness and dashes get their reason.
import { type Exact, exact } from '../model/exact.ts';
import { known, type Measure, missing } from '../model/measure.ts';
import { type Fen, type MoneyUnit, toFen } from '../model/money.ts';
import type { Printed } from '../model/printed.ts';

const dash = /^[-—–－/／―]+$/;

/** `text` is undefined when the form has no such column. */
export function printedCell(text: string | undefined): Printed {
  if (text === undefined) return { raw: '', missing: 'not-in-form' };
  const bare = text.trim();
  if (bare === '') return { raw: text, missing: 'blank' };
  return dash.test(bare) ? { raw: text, missing: 'dash' } : { raw: text };
}

export const exactCell = (text: string | undefined): Measure<Exact> => measured(text, exact);

export const fenCell = (text: string | undefined, unit: MoneyUnit): Measure<Fen> =>
  measured(text, (digits) => toFen(digits, unit));

function measured<T>(text: string | undefined, read: (text: string) => T | undefined): Measure<T> {
  const cell = printedCell(text);
  if (cell.missing) return missing(cell.missing);
  const value = read(cell.raw.trim());
  return value === undefined ? missing('unreadable') : known(value);
}
