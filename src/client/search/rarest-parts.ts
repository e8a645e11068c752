// Which parts of what was typed to ask a large index for. Most pairs of a sentence are in thousands of records, and each of
// their lists is as large as all else a search loads; two or three rare ones tell its record from all others.
import { numbersInside } from './numbers.ts';
import { queryTokens } from './tokens.ts';

/** By pair: kilobytes of its list, where that is larger than a piece of the index should be. site/search/frequent-pairs.ts makes it. */
export type CommonPairs = Readonly<Record<string, number>>;

/** Kilobytes of a piece of the index, about, for a pair that is not common. */
const piece = 12;
/** Kilobytes of pieces asked for at first, and when that leaves too many records. */
const budgets = [36, 120] as const;
/** Kilobytes of pieces that a first answer may cost beside the rest. */
const affordable = 190;

const costOf = (pair: string, common: CommonPairs): number => common[pair] ?? piece;

/** Whether all pairs of these phrases can be asked for: together they are not too large, and none is in thousands of records. */
export function isAffordable(phrases: readonly string[], common: CommonPairs): boolean {
  const costs = [...new Set(phrases.flatMap((phrase) => queryTokens(phrase)))].map((pair) => costOf(pair, common));
  return costs.every((cost) => cost <= budgets[0]) && costs.reduce((sum, cost) => sum + cost, 0) <= affordable;
}

/** The rarest pairs of these phrases, as many as the last round may ask for. */
export const rarestPairs = (phrases: readonly string[], common: CommonPairs): string[] => {
  const pairs = [...new Set(phrases.flatMap((phrase) => queryTokens(phrase)))];
  return within(
    pairs.map((pair) => ({ pair, cost: costOf(pair, common) })),
    budgets[1],
  ).map(({ pair }) => pair);
};

/**
 * Questions for the index, in rounds: first the numbers and the rarest pairs of these folded phrases, then less rare ones too.
 * Neighbouring pairs are one question in quotes. No round asks for a pair that costs more than the round may; there are none
 * when every pair is so common.
 */
export function rarestParts(phrases: readonly string[], common: CommonPairs): string[][] {
  const numbers = [...new Set(phrases.flatMap(numbersInside))];
  const pairs = phrases.flatMap((phrase, of) =>
    queryTokens(phrase).map((pair, at) => ({ pair, of, at, cost: costOf(pair, common) })),
  );
  const rounds = budgets.map((budget) => {
    const taken = within(pairs, budget - numbers.length * piece);
    return [...numbers.map((number) => `"${number}"`), ...quoteRuns(taken)];
  });
  return rounds.filter((round, at) => round.length > 0 && round.join() !== rounds[at - 1]?.join());
}

/** The cheapest, until the budget is spent. */
function within<Priced extends { readonly cost: number }>(priced: readonly Priced[], budget: number): Priced[] {
  let left = budget;
  return [...priced]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ cost }) => {
      left -= cost;
      return left >= 0;
    });
}

function quoteRuns(pairs: readonly { readonly pair: string; readonly of: number; readonly at: number }[]): string[] {
  const runs: { words: string[]; of: number; next: number }[] = [];
  for (const { pair, of, at } of [...pairs].sort((a, b) => a.of - b.of || a.at - b.at)) {
    const last = runs.at(-1);
    if (last?.of === of && last.next === at) {
      last.words.push(pair);
      last.next += 1;
    } else runs.push({ words: [pair], of, next: at + 1 });
  }
  return runs.map(({ words }) => `"${words.join(' ')}"`);
}
