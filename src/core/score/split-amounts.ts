import type { Amount } from '../model/amount.ts';
import type { Report } from '../model/report.ts';
import type { AmountNode, AmountSplit, ScoredProject, SplitPart } from '../model/scored.ts';

/** Name of the split of a report's total into its own project tables. */
export const projectsSplit = 'projects';

function split(stated: Amount, name: string, parts: readonly SplitPart[]): AmountSplit {
  const sum = parts.reduce((total, part) => total + part.fen, 0);
  return { name, parts, sum, gap: stated.fen - sum };
}

/** The report's total, budget or executed, split into the totals of its project tables; undefined when one is missing. */
function byProject(amount: Amount, report: Report, projects: readonly ScoredProject[]): AmountSplit | undefined {
  const side =
    amount.id === report.totals.budget ? 'budget' : amount.id === report.totals.executed ? 'executed' : undefined;
  if (side === undefined || !report.totals.projects) return undefined;
  const parts: SplitPart[] = [];
  for (const one of projects) {
    const fen = one.money[side].value;
    if (fen === undefined) return undefined;
    const name = one.project.name.value ?? one.project.attachment ?? one.project.slug;
    parts.push({ label: name, fen, project: one.id });
  }
  return parts.length > 0 ? split(amount, projectsSplit, parts) : undefined;
}

/**
 * Every stated total beside the sum of its parts, for each way the document splits it.
 *
 * Units:  分, integers: sums are exact. Range: `gap` = stated − sum, of either sign.
 * Errors: never throws; `partOf` was checked for cycles by validate.
 * Source: 属于 and 分法 in amounts.csv; `totals.projects` in report.json.
 */
export function splitAmounts(report: Report, projects: readonly ScoredProject[]): AmountNode[] {
  const children = new Map<string, Amount[]>();
  for (const amount of report.amounts) {
    if (amount.partOf === undefined) continue;
    children.set(amount.partOf, [...(children.get(amount.partOf) ?? []), amount]);
  }
  const node = (amount: Amount): AmountNode => {
    const byName = new Map<string, SplitPart[]>();
    for (const child of children.get(amount.id) ?? []) {
      const name = child.breakdown ?? '';
      const part = { label: child.label, fen: child.fen, node: node(child) };
      byName.set(name, [...(byName.get(name) ?? []), part]);
    }
    const splits = [...byName].map(([name, parts]) => split(amount, name, parts));
    const tables = byProject(amount, report, projects);
    return { amount, splits: tables === undefined ? splits : [...splits, tables] };
  };
  return report.amounts.filter((amount) => amount.partOf === undefined).map(node);
}
