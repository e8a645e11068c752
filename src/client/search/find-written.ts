// The records of a large site that hold a sentence as written: asked for by its rarest parts, then read.
import { runsOf } from './fold.ts';
import { holdersOf, type LookUp } from './look-up.ts';
import type { Hit } from './pagefind.ts';
import { type CommonPairs, rarestParts } from './rarest-parts.ts';
import type { FoundRecord } from './record.ts';

export interface Written {
  /** Hold all phrases as written, in the order of the index: all that do, or the first of them. */
  readonly hits: readonly Hit[];
  /** Looks for those after them; undefined when there are no more. */
  readonly others?: () => Promise<readonly Hit[]>;
}

/** So few records are read without asking for more parts; of very many, so many are read while those are asked for. */
const few = 6;
/** Records read before the first of them are shown. */
const readFirst = 12;
/** Records read at most to see whether they hold the sentence. */
const mostRead = 24;
/** Fewer characters are no sentence: their pairs are as quickly asked for. */
const shortest = 6;

/** Whether it pays to look for these phrases by their rarest parts. */
export const isSentence = (phrases: readonly string[]): boolean =>
  phrases.some((phrase) => [...phrase].length >= shortest);

/**
 * The records that hold all phrases as written; undefined when too many hold their rare parts and the first of those do not
 * hold the whole, or when they have no rare parts: then the whole has to be asked for.
 */
export async function findWritten(
  lookUp: LookUp,
  phrases: readonly string[],
  common: CommonPairs,
): Promise<Written | undefined> {
  if (!isSentence(phrases)) return undefined;
  const rounds = rarestParts(phrases, common);
  for (const [round, questions] of rounds.entries()) {
    const likely = await holdersOfAll(lookUp, questions);
    const next = rounds[round + 1];
    if (next === undefined || likely.length <= few) return readLikely(lookUp, likely, phrases);
    if (likely.length <= mostRead) continue;
    // What so many seem to hold is mostly a sentence they share: some are read while more parts are asked for.
    const reading = keepHolders(likely.slice(0, few), phrases);
    // Asked again, and answered from here, if those few do not hold it.
    holdersOfAll(lookUp, next).catch(() => undefined);
    const hits = await reading;
    if (hits.length > 0) return { hits, others: () => holdersAfter(lookUp, phrases, hits) };
  }
  return undefined;
}

/** The first of the records that may hold the phrases are read, and the others when asked or when those do not hold them. */
async function readLikely(
  lookUp: LookUp,
  likely: readonly Hit[],
  phrases: readonly string[],
): Promise<Written | undefined> {
  const hits = await keepHolders(likely.slice(0, readFirst), phrases);
  if (likely.length > mostRead)
    return hits.length === 0 ? undefined : { hits, others: () => holdersAfter(lookUp, phrases, hits) };
  const others = () => keepHolders(likely.slice(readFirst), phrases);
  if (likely.length <= readFirst) return { hits };
  return hits.length === 0 ? { hits: await others() } : { hits, others };
}

/** The records every question finds, in the order of the index. */
async function holdersOfAll(lookUp: LookUp, questions: readonly string[]): Promise<readonly Hit[]> {
  const answers = await Promise.all(questions.map(lookUp));
  const [first, ...others] = answers.map(({ results }) => results).sort((a, b) => a.length - b.length);
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return (first ?? []).filter(({ id }) => ids.every((one) => one.has(id)));
}

/** All records that hold the phrases, without those that are known to. */
async function holdersAfter(lookUp: LookUp, phrases: readonly string[], known: readonly Hit[]): Promise<Hit[]> {
  const held = await Promise.all(phrases.map((phrase) => holdersOf(lookUp, phrase, ['text'])));
  const [first = new Map<string, Hit>(), ...others] = held;
  const ids = new Set(known.map(({ id }) => id));
  return [...first.values()].filter(({ id }) => !ids.has(id) && others.every((found) => found.has(id)));
}

async function keepHolders(hits: readonly Hit[], phrases: readonly string[]): Promise<Hit[]> {
  const holds = await Promise.all(hits.map(async (hit) => isWrittenIn((await hit.data()).record, phrases)));
  return hits.filter((_, at) => holds[at]);
}

/** As the index has it: a phrase stands in one run between punctuation. */
export function isWrittenIn({ places }: FoundRecord, phrases: readonly string[]): boolean {
  const runs = places.flatMap(({ x }) => x.split('\n').flatMap(runsOf));
  return phrases.every((phrase) => runs.some((run) => run.includes(phrase)));
}
