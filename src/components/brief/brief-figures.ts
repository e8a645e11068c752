// The five figures of a brief, each with its denominator, and the sentences that say what is missing.
import { measureNumber } from '#charts/figure-words';
import type { Figures, Measure, MeasureName, Sums } from '#core';
import { formatCount, formatMoney, keyOf, type T } from '#i18n';

export interface BriefFigure {
  readonly label: string;
  readonly value: Measure<string>;
  readonly unit?: string;
  readonly note: string;
}

/** One measure as a headline figure; `extra` follows its denominator. */
export function measureFigure(
  measure: MeasureName,
  figures: Figures,
  t: T,
  extra: readonly string[] = [],
): BriefFigure {
  const { value, n, of } = figures[measure];
  return {
    label: t(keyOf(`measures.short.${measure}`)),
    value: value.value === undefined ? { missing: value.missing } : { value: measureNumber(measure, value.value) },
    unit: measure === 'budget' || measure === 'executed' ? t('unit.万元') : undefined,
    note: [t('brief.base', { n: formatCount(n), of: formatCount(of) }), ...extra]
      .filter((part) => part !== '')
      .join(t('list.comma')),
  };
}

/** What the reports state as their own total, where it is not the sum of their forms. */
export function statedTotal(measure: 'budget' | 'executed', { stated, money }: Sums, t: T): string {
  if (stated.withBoth === 0 || stated[measure] === money[measure]) return '';
  return t('brief.stated', { amount: formatMoney(stated[measure]) });
}

/** None when the site keeps findings to the build report. */
export function findingsFigure({ findings }: Sums, t: T): BriefFigure[] {
  if (findings === undefined) return [];
  return [
    {
      label: t('counts.findings'),
      value: { value: formatCount(findings.difference + findings.explain + findings.hint) },
      unit: t('figures.findingsUnit'),
      note: t('figures.findings.note', findings),
    },
  ];
}

/** Measures without a figure, rows no machine could compare, forms without a table. */
export function absentIn(sums: Sums, figures: Figures, measures: readonly MeasureName[], t: T): string[] {
  const none = measures.flatMap((measure) => {
    const { missing } = figures[measure].value;
    if (missing === undefined) return [];
    return [
      t('brief.absent.measure', {
        measure: t(keyOf(`measures.short.${measure}`)),
        why: t(keyOf(`missing.${missing}.why`)),
      }),
    ];
  });
  const { all, comparable } = sums.indicators;
  return [
    ...none,
    ...(all > comparable
      ? [t('brief.absent.rows', { all: formatCount(all), rest: formatCount(all - comparable) })]
      : []),
    ...(sums.withoutTable > 0
      ? [t('brief.absent.tables', { n: formatCount(sums.withoutTable), of: formatCount(sums.projects) })]
      : []),
  ];
}
