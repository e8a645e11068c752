// What a reader typed, taken apart: terms, each of which a result should hold as written.
import { foldExact, foldWord, runsOf } from './fold.ts';

export interface Query {
  /** Folded, in order, no two the same. */
  readonly terms: readonly string[];
  /** As typed, for the exact comparison; one for each quoted part or word. */
  readonly exact: readonly string[];
  /** What of it the index can be asked for: its runs between punctuation, folded. */
  readonly runs: readonly string[];
  readonly hasHan: boolean;
  readonly hasLatin: boolean;
}

/** Longer input is cut: nobody searches for more, and each pair of characters costs a look-up. */
export const longest = 60;

const quotes = /["“”„‟«»「」『』〝〞＂]/g;

/** Words of a question that say nothing about what is looked for; kept when nothing else is left. */
const questions =
  /(?:一共|总共|到底)?(?:花了|有|是|要|用了)?(?:多少钱|多少|几个|哪些|什么|怎么样|怎样|如何|为什么|谁)(?:钱|的)?|(?:吗|呢)$/g;

export function parseQuery(text: string): Query {
  const plain = [...text.replace(quotes, '"')].slice(0, longest).join('');
  const pieces = [...plain.matchAll(/"([^"]+)"?|([^\s"、，；。？！,;?!]+(?:,\d{3}[^\s"、，；。？！;?!]*)*)/g)];
  const kept = pieces.flatMap(([, quoted, word = '']) => {
    const written = quoted ?? word;
    return foldWord(written) === '' ? [] : [{ written, isQuoted: quoted !== undefined }];
  });
  const terms = kept.map(({ written, isQuoted }) => foldWord(isQuoted ? written : written.replace(questions, ' ')));
  const asked = terms.filter((term) => term !== '');
  return {
    terms: [...new Set(asked.length > 0 ? asked : kept.map(({ written }) => foldWord(written)))],
    exact: kept.map(({ written }) => foldExact(written)),
    runs: [...new Set(kept.flatMap(({ written }) => runsOf(written)))],
    hasHan: /\p{Script=Han}/u.test(plain),
    hasLatin: /\p{Script=Latin}/u.test(plain.normalize('NFKC')),
  };
}
