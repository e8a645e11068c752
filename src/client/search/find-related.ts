// When few records hold what was typed: those that hold all of it but one character, then those that hold most of it.
import { foldWord } from './fold.ts';
import { type Found, holdersOf, type LookUp } from './look-up.ts';
import type { Hit } from './pagefind.ts';
import { type Field, queryTokens } from './tokens.ts';

/** Records looked into for a slip of one character. */
const looked = 24;
const most = 40;

export async function findRelated(
  lookUp: LookUp,
  phrases: readonly string[],
  fields: readonly Field[],
  known: ReadonlySet<string>,
): Promise<Hit[]> {
  const [only, ...others] = phrases;
  const slips = only !== undefined && others.length === 0 && known.size === 0 ? await findSlips(lookUp, only) : [];
  const half = others.length > 0 ? await findHalf(lookUp, phrases, fields) : [];
  const seen = new Set([...known, ...slips.map(({ id }) => id), ...half.map(({ id }) => id)]);
  const tokens = [...new Set(phrases.flatMap((phrase) => queryTokens(phrase)))];
  const mostly = await findMostly(
    lookUp,
    tokens,
    fields.filter((field) => field !== 'title'),
  );
  return [...slips, ...half.filter(({ id }) => !known.has(id)), ...mostly.filter(({ id }) => !seen.has(id))].slice(
    0,
    most,
  );
}

/** At least half of several phrases as written, most of them first, then what is called so. */
async function findHalf(lookUp: LookUp, phrases: readonly string[], fields: readonly Field[]): Promise<Hit[]> {
  const held = await Promise.all(phrases.map((phrase) => holdersOf(lookUp, phrase, fields)));
  const named = await Promise.all(phrases.map((phrase) => holdersOf(lookUp, phrase, ['title'])));
  const of = (found: readonly Found[], id: string) => found.filter((one) => one.has(id)).length;
  const each = new Map(held.flatMap((found) => [...found]));
  return [...each]
    .map(([id, hit]) => ({ hit, count: of(held, id), names: of(named, id) }))
    .filter(({ count }) => count * 2 >= phrases.length)
    .sort((a, b) => b.count - a.count || b.names - a.names)
    .slice(0, most)
    .map(({ hit }) => hit);
}

/** One character typed for another: what stands left and right of it is held, with exactly one character between. */
async function findSlips(lookUp: LookUp, phrase: string): Promise<Hit[]> {
  const characters = [...phrase];
  if (characters.length < 3 || characters.length > 12) return [];
  const found = new Map<string, { hit: Hit; patterns: [string, string][]; rare: number }>();
  for (let wrong = 0; wrong < characters.length; wrong += 1) {
    const [left, right] = [characters.slice(0, wrong).join(''), characters.slice(wrong + 1).join('')];
    // A lone character on the other side proves nothing.
    if (left.length === 0 ? characters.length < 4 : right.length === 0 && characters.length < 4) continue;
    const sides = await Promise.all(
      [left, right].filter(Boolean).map((side) => holdersOf(lookUp, side, ['text', 'title'])),
    );
    const [fewest = new Map<string, Hit>(), ...rest] = sides.sort((one, other) => one.size - other.size);
    const both = [...fewest.values()].filter(({ id }) => rest.every((found) => found.has(id)));
    for (const hit of both) {
      const one = found.get(hit.id) ?? { hit, patterns: [], rare: both.length };
      found.set(hit.id, { hit, patterns: [...one.patterns, [left, right]], rare: Math.min(one.rare, both.length) });
    }
  }
  const likely = [...found.values()].sort((a, b) => a.rare - b.rare).slice(0, looked);
  const proved = likely.map(async ({ hit, patterns }) => {
    const { title, also, places } = (await hit.data()).record;
    const holds = (text: string) => patterns.some(([left, right]) => holdsWithGap(text, left, right));
    const isNamed = [title, ...also].some((name) => holds(foldWord(name)));
    return isNamed || places.some(({ x }) => holds(x.split('\n').map(foldWord).join('\n'))) ? [{ hit, isNamed }] : [];
  });
  // What is called so before what says so.
  const right = (await Promise.all(proved)).flat();
  return [...right.filter(({ isNamed }) => isNamed), ...right.filter(({ isNamed }) => !isNamed)].map(({ hit }) => hit);
}

function holdsWithGap(text: string, left: string, right: string): boolean {
  for (let at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) {
    const gap = at + left.length;
    const width = (text.codePointAt(gap) ?? 0) > 0xffff ? 2 : 1;
    if (gap < text.length && text[gap] !== '\n' && text.startsWith(right, gap + width)) return true;
    if (left === '' && at >= text.length) return false;
  }
  return false;
}

/**
 * Records by the pairs of characters they hold, rare pairs counting more; those with at least half of the weight.
 * None when most of the pairs are held by nobody: then it is something else that was looked for.
 */
export async function findMostly(lookUp: LookUp, tokens: readonly string[], fields: readonly Field[]): Promise<Hit[]> {
  const found = await Promise.all(tokens.map((token) => holdersOf(lookUp, token, fields)));
  const held = found.filter(({ size }) => size > 0);
  if (tokens.length === 0 || held.length < tokens.length * 0.4) return [];
  const largest = Math.max(...held.map(({ size }) => size));
  const weightOf = ({ size }: Found) => Math.log(1 + (4 * largest) / size);
  const total = held.reduce((sum, one) => sum + weightOf(one), 0);
  const weights = new Map<string, { hit: Hit; weight: number }>();
  for (const one of held) {
    for (const [id, hit] of one) weights.set(id, { hit, weight: (weights.get(id)?.weight ?? 0) + weightOf(one) });
  }
  return [...weights.values()]
    .filter(({ weight }) => weight >= total * 0.5)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ hit }) => hit);
}
