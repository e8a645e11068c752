// Text as it is searched: one spelling for what a reader would call the same. The index and every query pass through here.
import { simplify } from './traditional.ts';

export interface Folded {
  /** One entry for each character that counts. */
  readonly characters: readonly string[];
  /** Where in the text each of them stands, in UTF-16 units. */
  readonly at: readonly number[];
}

/** Stand for “.” inside a number and for “%”: letters, because the index keeps letters only, and of a script nobody here writes. */
export const point = 'ꀀ';
export const percent = 'ꀁ';

const counts = /[\p{L}\p{N}]/u;

/**
 * Full-width becomes half-width, upper case lower, traditional simplified; spaces and punctuation do not count,
 * save the decimal point and the percent sign. “５，２０８．１０ 万元” and “5208.10万元” are the same.
 */
export function fold(text: string): Folded {
  const characters: string[] = [];
  const at: number[] = [];
  let index = 0;
  for (const letter of text) {
    for (const one of spellingOf(letter)) {
      const character = one === '.' ? pointIn(text, index) : one;
      if (character === '') continue;
      characters.push(character);
      at.push(index);
    }
    index += letter.length;
  }
  return { characters, at };
}

/** A site is written with a few thousand letters, and its index asks for each a thousand times. */
const spellings = new Map<string, readonly string[]>();

function spellingOf(letter: string): readonly string[] {
  const known = spellings.get(letter);
  if (known !== undefined) return known;
  const ones = [...letter.normalize('NFKC').toLowerCase()];
  const spelling = ones.map((one) =>
    one === '%' ? percent : one === '.' ? one : counts.test(one) ? simplify(one) : '',
  );
  spellings.set(letter, spelling);
  return spelling;
}

/** A point counts between two digits only. */
function pointIn(text: string, index: number): string {
  return /[0-9０-９]/.test(text[index - 1] ?? '') && /[0-9０-９]/.test(text[index + 1] ?? '') ? point : '';
}

/** The folded runs of a text between its punctuation; spaces do not part them, nor commas inside a number. */
export function runsOf(text: string): string[] {
  const { characters, at } = fold(text);
  const runs: string[] = [];
  let from = 0;
  characters.forEach((character, index) => {
    const to = at[index] ?? 0;
    if (index === 0 || (to - from > 1 && isApart(text.slice(from, to)))) runs.push(character);
    else runs[runs.length - 1] += character;
    from = to;
  });
  return runs;
}

/** From one character that counts to before the next. */
const isApart = (between: string): boolean => !/^\d[,，]$/.test(between) && [...between].slice(1).some(parts);

const parts = (one: string): boolean => !/\s/.test(one) && fold(one).characters.length === 0;

export const foldWord = (text: string): string => fold(text).characters.join('');

/** What 精确匹配 compares: as folded, and punctuation counts too; only spaces do not. */
export function foldExact(text: string): string {
  return [...text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')].map(simplify).join('');
}
