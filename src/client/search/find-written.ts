// The records of a large site that hold a sentence as written: asked for by its rarest parts, then read.
import { runsOf } from './fold.ts';
import type { LookUp } from './look-up.ts';
import type { Hit } from './pagefind.ts';
import { type CommonPairs, rarestParts } from './rarest-parts.ts';
import type { FoundRecord } from './record.ts';

/** Records read at most to see whether they hold the sentence. */
const mostRead = 24;
/** Fewer characters are no sentence: their pairs are as quickly asked for. */
const shortest = 6;

/** Whether it pays to look for these phrases by their rarest parts. */
export const isSentence = (phrases: readonly string[]): boolean =>
  phrases.some((phrase) => [...phrase].length >= shortest);

/**
 * The records that hold all phrases as written, in the order of the index; undefined when too many hold their rare parts, or
 * when they have none: then the whole has to be asked for.
 */
export async function findWritten(
  lookUp: LookUp,
  phrases: readonly string[],
  common: CommonPairs,
): Promise<readonly Hit[] | undefined> {
  if (!isSentence(phrases)) return undefined;
  for (const questions of rarestParts(phrases, common)) {
    const answers = await Promise.all(questions.map(lookUp));
    const [first, ...others] = answers.map(({ results }) => results).sort((a, b) => a.length - b.length);
    const ids = others.map((results) => new Set(results.map(({ id }) => id)));
    const likely = (first ?? []).filter(({ id }) => ids.every((one) => one.has(id)));
    if (likely.length <= mostRead) return keepHolders(likely, phrases);
  }
  return undefined;
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
