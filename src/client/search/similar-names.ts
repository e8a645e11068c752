// Names that look like what was typed, when nothing holds it.
import { foldWord } from './fold.ts';
import type { Name } from './names.ts';

/** Names sharing at least `least` of the pairs of characters of the shorter one (Dice's measure), most alike first. */
export function similarNames(names: readonly Name[], typed: string, most = 5, least = 0.34): Name[] {
  const wanted = pairsOf(foldWord(typed));
  const likeness = ([name, , , ...others]: Name) =>
    Math.max(...[name, ...others].map((one) => dice(wanted, pairsOf(foldWord(one)))));
  return names
    .map((name) => ({ name, like: likeness(name) }))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ name }) => name);
}

function pairsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(0, -1).map((one, index) => one + characters[index + 1]));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size);
}
