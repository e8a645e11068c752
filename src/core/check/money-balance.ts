import Fraction from 'fraction.js';
import type { Amount, AmountRole } from '../model/amount.ts';
import type { Report } from '../model/report.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';

const code = 'money/balance';

/** What is left of 基本支出拨款收入 and 基本支出 when the words of the two sides are taken out: the scope. */
const scope = (label: string): string => label.replace(/财政|拨款|实际|收入|支出/g, '');

/** The only stated amount of a role that is not a part of another; undefined when several disagree. */
function onlyRoot(amounts: readonly Amount[], role: AmountRole, preferred?: string): Amount | undefined {
  const roots = amounts.filter((one) => one.role === role && one.partOf === undefined);
  const named = roots.find(({ id }) => id === preferred);
  if (named !== undefined) return named;
  return new Set(roots.map(({ fen }) => fen)).size === 1 ? roots[0] : undefined;
}

/** Parts of both sides that cover the same scope, 基本 with 基本. */
function partPairs(amounts: readonly Amount[], income: Amount, spent: Amount): [Amount, Amount][] {
  const partsOf = ({ id }: Amount) => amounts.filter((one) => one.partOf === id);
  const spending = partsOf(spent);
  return partsOf(income).flatMap((part): [Amount, Amount][] => {
    const name = scope(part.label);
    const [match, ...others] = spending.filter(({ label }) => scope(label) === name);
    return name === '' || match === undefined || others.length > 0 ? [] : [[part, match]];
  });
}

function compare(report: Report, income: Amount, spent: Amount, explained: number): Found[] {
  if (spent.fen === income.fen || spent.fen === explained || income.fen === 0) return [];
  const { unit } = spent;
  return [
    {
      id: findingId(code, report.id, income.id, spent.id),
      amount: spent.id,
      operands: {
        label: { kind: 'text', text: spent.label },
        income: { kind: 'text', text: income.label },
        executed: { kind: 'money', fen: spent.fen, unit },
        appropriated: { kind: 'money', fen: income.fen, unit },
        rate: { kind: 'percent', value: new Fraction(spent.fen, income.fen) },
        gap: { kind: 'money', fen: Math.abs(spent.fen - income.fen), unit },
      },
      place: { file: `${report.folder}/amounts.csv`, quote: spent.quote, sourceLine: spent.sourceLine },
    },
  ];
}

/**
 * Expenditure against appropriation of the same scope, and likewise their basic and project lines.
 *
 * Units:  分, exact. Stated balances carried in and out explain a difference of the totals.
 * Errors: never throws; when several totals of one role disagree, their scopes are unknown and nothing is compared.
 * Source: 预算法实施条例 第六条 (law.md A4: 基本支出 and 项目支出 are both shown); roles in amounts.csv.
 */
export const moneyBalance: Check = {
  code,
  severity: 'explain',
  find: ({ report }) => {
    const { amounts, totals } = report;
    const income = onlyRoot(amounts, 'appropriated');
    const spent = onlyRoot(amounts, 'executed', totals.executed);
    if (income === undefined || spent === undefined) return [];
    const carried = (role: AmountRole) =>
      amounts.reduce((sum, one) => (one.role === role && one.partOf === undefined ? sum + one.fen : sum), 0);
    const explained = income.fen + carried('carriedIn') - carried('carriedOut');
    return [
      ...compare(report, income, spent, explained),
      ...partPairs(amounts, income, spent).flatMap(([from, to]) => compare(report, from, to, from.fen)),
    ];
  },
};
