import type { Amount } from '../model/amount.ts';
import type { Fen } from '../model/money.ts';

export interface HandedDown {
  readonly budget?: Fen;
  readonly executed?: Fen;
}

/**
 * What a report says it handed down to the level below (对下转移), of its budget and of its spending.
 *
 * Units:  分. Undefined: the report does not say.
 * Rule:   the side is that of the amount it is part of (支出 → executed, else budget). One split is one telling of the same
 *         money, so of several splits or roots the largest telling counts; a part of a transfer is already in it.
 * Errors: never throws. Source: amounts.csv, role 对下转移.
 */
export function handedDown(amounts: readonly Amount[]): HandedDown {
  if (!amounts.some(({ role }) => role === 'transferDown')) return {};
  const byId = new Map(amounts.map((amount) => [amount.id, amount]));
  const told = { budget: new Map<string, Fen>(), executed: new Map<string, Fen>() };
  for (const amount of amounts) {
    if (amount.role !== 'transferDown') continue;
    const above = ancestors(amount, byId);
    if (above.some(({ role }) => role === 'transferDown')) continue;
    const root = above.at(-1) ?? amount;
    const telling = told[root.role === 'executed' ? 'executed' : 'budget'];
    const key = `${root.id}/${(above.at(-2) ?? amount).breakdown ?? ''}`;
    telling.set(key, (telling.get(key) ?? 0) + amount.fen);
  }
  return { budget: largest(told.budget), executed: largest(told.executed) };
}

/** Nearest first. Validated: parts form a tree. */
function ancestors(amount: Amount, byId: ReadonlyMap<string, Amount>): Amount[] {
  const above: Amount[] = [];
  for (let at = amount.partOf; at !== undefined; ) {
    const next = byId.get(at);
    if (next === undefined || above.includes(next)) break;
    above.push(next);
    at = next.partOf;
  }
  return above;
}

function largest(tellings: ReadonlyMap<string, Fen>): Fen | undefined {
  return tellings.size === 0 ? undefined : Math.max(...tellings.values());
}
