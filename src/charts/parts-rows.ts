// The rows of a split: the stated total, the parts end to end, their sum, what is left over; and the sentence for it.
import type { AmountNode, AmountSplit } from '#core';
import { formatMoney, type T } from '#i18n';
import type { Row } from './row-layout.ts';

export interface StepRow extends Row {
  readonly kind: 'total' | 'part' | 'sum' | 'gap';
  /** In 分. */
  readonly from: number;
  readonly to: number;
}

export function partsRows({ amount }: AmountNode, split: AmountSplit, t: T): StepRow[] {
  const cells = (fen: number): string[] => [formatMoney(fen, amount.unit)];
  let reached = 0;
  const parts = split.parts.map(({ label, fen }): StepRow => {
    const from = reached;
    reached += fen;
    return { kind: 'part', label, cells: cells(fen), from, to: reached };
  });
  const sum: StepRow = {
    kind: 'sum',
    strong: true,
    label: t('chart.parts.sum'),
    cells: cells(split.sum),
    from: 0,
    to: split.sum,
  };
  const gap: StepRow = {
    kind: 'gap',
    strong: true,
    label: t(split.gap > 0 ? 'chart.parts.less' : split.gap < 0 ? 'chart.parts.more' : 'chart.parts.agree'),
    cells: cells(Math.abs(split.gap)),
    from: split.sum,
    to: amount.fen,
  };
  return [
    { kind: 'total', strong: true, label: amount.label, cells: cells(amount.fen), from: 0, to: amount.fen },
    ...parts,
    sum,
    gap,
  ];
}

export function partsSentence({ amount }: AmountNode, split: AmountSplit, t: T): string {
  const values = {
    label: amount.label,
    total: formatMoney(amount.fen, amount.unit),
    sum: formatMoney(split.sum, amount.unit),
    gap: formatMoney(Math.abs(split.gap), amount.unit),
    unit: t(`chart.unit.${amount.unit}`),
    n: split.parts.length,
  };
  if (split.gap === 0) return t(values.n === 1 ? 'chart.parts.finding-agree-one' : 'chart.parts.finding-agree', values);
  return t(split.gap > 0 ? 'chart.parts.finding-less' : 'chart.parts.finding-more', values);
}
