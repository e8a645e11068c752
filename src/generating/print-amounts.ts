// The amounts of a report as printed, in the sentences that state them.
import type { ReportDraft } from './draft.ts';
import { overallStatements } from './overall-amounts.ts';
import { wan, yuan } from './print-number.ts';
import { selfStatements } from './self-amounts.ts';
import type { StatedAmount } from './stated-amount.ts';

/** Amounts as printed, slips included. */
export interface PrintedAmount extends StatedAmount {
  readonly printed: string;
  readonly unit: '元' | '万元';
  /** The words of the source: before, digits, unit, after. */
  readonly quote: string;
}

export function printAmounts(report: ReportDraft): PrintedAmount[][] {
  const statements = report.kind === 'self' ? selfStatements(report) : overallStatements(report);
  const unit = report.kind === 'self' ? '万元' : '元';
  return statements.map((amounts) =>
    amounts.map((amount) => {
      const fen = amount.fen + (report.shifts.get(amount.id) ?? 0);
      const printed = unit === '万元' ? wan(fen) : yuan(fen);
      const quote = `${amount.before}${printed}${report.bare === amount.id ? '' : unit}${amount.after ?? ''}`;
      return { ...amount, fen, printed, unit, quote };
    }),
  );
}
