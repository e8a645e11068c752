import type { Amount } from '../model/amount.ts';
import { type Exact, exact, zero } from '../model/exact.ts';
import type { Fen } from '../model/money.ts';
import type { FundingRow } from '../model/project.ts';
import type { Report } from '../model/report.ts';
import type { ScoredProject, ScoredReport } from '../model/scored.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';

const code = 'money/rate-stated';

interface Rates {
  readonly raw: string;
  readonly computed: Exact;
}

/** A printed rate and what the amounts give, when they disagree beyond half of the last printed digit. */
function differing(raw: string, part: Fen | undefined, whole: Fen | undefined): Rates | undefined {
  const printed = /^(\d{1,6}(?:\.(\d{1,6}))?)[%％]$/.exec(raw);
  const stated = exact(printed?.[1] ?? '');
  if (stated === undefined || !whole || part === undefined) return undefined;
  const computed = zero.add(part).div(whole).mul(100);
  const tolerance = zero.add(1).div(2 * 10 ** (printed?.[2]?.length ?? 0));
  return computed.sub(stated).abs().compare(tolerance) <= 0 ? undefined : { raw, computed };
}

const operands = (label: string, { raw, computed }: Rates): Found['operands'] => ({
  label: { kind: 'text', text: label },
  stated: { kind: 'text', text: raw },
  computed: { kind: 'percent', value: computed.div(100) },
});

function inFunding(report: Report, { id, project }: ScoredProject): Found[] {
  return (project.funding?.rows ?? []).flatMap((row: FundingRow, at): Found[] => {
    const rates = differing(row.rate.raw.trim(), row.fen.executed.value, row.fen.budget.value);
    if (rates === undefined) return [];
    return [
      {
        id: findingId(code, id, String(at)),
        project: id,
        operands: operands(row.label, rates),
        place: {
          file: `${report.folder}/projects/${project.slug}/project.json`,
          sourceLine: project.funding?.sourceLine,
        },
      },
    ];
  });
}

/** “到位资金36万元，资金到位率100%”: a rate beside the amount it belongs to, against the only stated budget. */
function inText(report: Report): Found[] {
  const budgets = report.amounts.filter(({ role, partOf }) => role === 'budget' && partOf === undefined);
  const [budget] = budgets;
  if (budget === undefined || new Set(budgets.map(({ fen }) => fen)).size > 1) return [];
  return report.amounts.flatMap((amount: Amount): Found[] => {
    const words = { executed: '执行率', received: '到位率' }[amount.role as string];
    if (words === undefined || amount.partOf !== undefined || !amount.quote.includes(words)) return [];
    const raw = /率(?:为|达到|达|是)?[ \u3000]{0,4}(\d{1,6}(?:\.\d{1,6})?[%％])/.exec(amount.quote)?.[1] ?? '';
    const rates = differing(raw, amount.fen, budget.fen);
    if (rates === undefined) return [];
    return [
      {
        id: findingId(code, report.id, amount.id),
        amount: amount.id,
        operands: operands(amount.label, rates),
        place: { file: `${report.folder}/amounts.csv`, quote: amount.quote, sourceLine: amount.sourceLine },
      },
    ];
  });
}

/**
 * A stated execution or arrival rate against the amounts: in each row of a funding table, and in the words that state an
 * amount of spending or of money received.
 *
 * Units:  percent. The printed rate may be rounded: it agrees when it lies within half of its last printed digit.
 * Errors: never throws; rates without both amounts are passed over, and so is the text when several budgets are stated.
 */
export const moneyRateStated: Check = {
  code,
  severity: 'difference',
  find: ({ report, projects }: ScoredReport) => [
    ...projects.flatMap((one) => inFunding(report, one)),
    ...inText(report),
  ],
};
