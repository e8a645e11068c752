// The finding of a picture in words: the highest and the lowest, or where budget and spending are furthest apart.
import type { Judged, Side } from './judge.ts';
import { type Measure, measures, type State } from './state.ts';
import { say, type Words } from './words.ts';

/** A printed figure with its unit behind it. */
export const withUnit = (text: string, measure: Measure, words: Words): string =>
  measure === 'budget' ? `${text} ${words['compare.unit.money']}` : text;

interface Known {
  readonly name: string;
  readonly at: number;
  readonly text: string;
}

function knownOf(sides: readonly Side[], measure: Measure): Known[] {
  return sides.flatMap(({ name, row }) => {
    const { value } = row.figures[measures[measure].main];
    return value.missing === undefined ? [{ name, at: value.at, text: value.text }] : [];
  });
}

/** The first of those that print the same figure, and how many they are. */
function namesOf(known: readonly Known[], text: string, words: Words): string {
  const same = known.filter((one) => one.text === text);
  const name = same[0]?.name ?? '';
  return same.length > 1 ? say(words, 'compare.finding.tied', { name, n: same.length }) : name;
}

function spreadSentence(sides: readonly Side[], measure: Measure, words: Words): string {
  const known = knownOf(sides, measure).sort((a, b) => b.at - a.at);
  const [high, low] = [known[0], known.at(-1)];
  if (high === undefined || low === undefined) return '';
  const print = (text: string) => withUnit(text, measure, words);
  if (known.length === 1) return say(words, 'compare.finding.one', { name: high.name, value: print(high.text) });
  if (high.text === low.text) return say(words, 'compare.finding.same', { n: known.length, value: print(high.text) });
  return say(words, 'compare.finding.range', {
    high: print(high.text),
    highName: namesOf(known, high.text, words),
    low: print(low.text),
    lowName: namesOf(known, low.text, words),
  });
}

/** Budget against spending: where the two are furthest apart. */
function differenceSentence(sides: readonly Side[], words: Words): string {
  const both = sides.flatMap(({ name, row }) => {
    const [budget, executed] = [row.figures.budget.value, row.figures.executed.value];
    return budget.missing === undefined && executed.missing === undefined ? [{ name, budget, executed }] : [];
  });
  const apart = both.filter(({ budget, executed }) => budget.text !== executed.text);
  const [first] = apart.sort((a, b) => Math.abs(b.budget.at - b.executed.at) - Math.abs(a.budget.at - a.executed.at));
  if (both.length === 0) return '';
  if (first === undefined) return say(words, 'compare.finding.difference.none', { n: both.length });
  const { name, budget, executed } = first;
  return say(words, 'compare.finding.difference', {
    name,
    budget: withUnit(budget.text, 'budget', words),
    executed: withUnit(executed.text, 'budget', words),
  });
}

/** The finding in words, with how many figures are absent. */
export function findingOf({ sides }: Judged, state: State, words: Words): string {
  const main =
    state.view === 'dumbbell' ? differenceSentence(sides, words) : spreadSentence(sides, state.measure, words);
  const gaps = sides.length - knownOf(sides, state.measure).length;
  return [main, gaps === 0 ? '' : say(words, 'compare.finding.gaps', { n: gaps })]
    .filter((sentence) => sentence !== '')
    .join(words['chart.space']);
}
