// The funding table of a form: the total, the treasury's part and other money.
import type { ProjectDraft } from './draft.ts';
import type { Layout } from './layout.ts';
import { decimal, percent, wan, yuan } from './print-number.ts';

export interface FundingLine {
  readonly label: string;
  readonly kind: 'total' | 'part';
  readonly cells: Readonly<Record<Layout['funding'][number][0], string>>;
}

export function fundingLines(project: ProjectDraft): FundingLine[] {
  const { layout, budget, executed, other, treasuryShift, rate, executionScore } = project;
  const money = layout.moneyUnit === '元' ? yuan : wan;
  const part = (
    label: string,
    fen: { readonly budget: number; readonly executed: number } | undefined,
  ): FundingLine => ({
    label,
    kind: 'part',
    cells: {
      initial: '',
      budget: fen ? money(fen.budget) : '',
      executed: fen ? money(fen.executed) : '',
      weight: '-',
      rate: fen ? `${percent(fen.executed, fen.budget, 2)}%` : '',
      score: '-',
    },
  });
  const treasury = { budget: budget - other.budget + treasuryShift, executed: executed - other.executed };
  return [
    {
      label: '年度资金总额：',
      kind: 'total',
      cells: {
        initial: money(budget),
        budget: money(budget),
        executed: money(executed),
        weight: '10',
        rate: rate ?? `${percent(executed, budget, 1)}%`,
        score: decimal(executionScore, 2),
      },
    },
    part('其中：财政拨款', treasury),
    part('其他资金', other.budget === 0 ? undefined : other),
  ];
}
