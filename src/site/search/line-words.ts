// The words a line of text gets in the index. Most lines of a site stand on it many times: a head, an indicator, a sentence of ours.
import { runsOf } from '#client/search/fold';
import { numbersOf } from '#client/search/numbers';
import { pairsOf } from '#client/search/tokens';

interface LineWords {
  /** Parted by spaces. */
  readonly pairs: string;
  readonly numbers: readonly string[];
}

/** Of the lines met so far, as long as they are not too many. */
const known = new Map<string, LineWords>();
const most = 50_000;

export function lineWords(line: string): LineWords {
  const words = known.get(line) ?? wordsOf(line);
  if (known.size < most) known.set(line, words);
  return words;
}

function wordsOf(line: string): LineWords {
  const runs = runsOf(line);
  return { pairs: runs.flatMap((run) => pairsOf(run)).join(' '), numbers: runs.flatMap(numbersOf) };
}
