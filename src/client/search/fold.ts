// Text as it is searched: one spelling for what a reader would call the same. The index and every query pass through here.
import { simplify } from './traditional.ts';

export interface Folded {
  /** What counts of a text, as it is searched. */
  readonly text: string;
  /** For each UTF-16 unit of it, where in the original text the character begins that it comes from. */
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
export function fold(original: string): Folded {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index += 1) {
    const letter = original.codePointAt(index) ?? 0;
    const spelling = spellingOf(letter);
    const folded = spelling.includes('.') ? spelling.replaceAll('.', pointIn(original, index)) : spelling;
    for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
    text += folded;
    if (letter > 0xffff) index += 1;
  }
  return { text, at };
}

/** A site is written with a few thousand letters, and its index asks for each a thousand times. */
const spellings = new Map<number, string>();

function spellingOf(letter: number): string {
  const known = spellings.get(letter);
  if (known !== undefined) return known;
  const ones = [...String.fromCodePoint(letter).normalize('NFKC').toLowerCase()];
  const spelling = ones
    .map((one) => (one === '%' ? percent : one === '.' ? one : counts.test(one) ? simplify(one) : ''))
    .join('');
  spellings.set(letter, spelling);
  return spelling;
}

/** A point counts between two digits only. */
function pointIn(text: string, index: number): string {
  return /[0-9０-９]/.test(text[index - 1] ?? '') && /[0-9０-９]/.test(text[index + 1] ?? '') ? point : '';
}

/** The folded runs of a text between its punctuation; spaces do not part them, nor commas inside a number. */
export function runsOf(original: string): string[] {
  const { text, at } = fold(original);
  const runs: string[] = [];
  let begun = 0;
  for (let index = 1; index < text.length; index += 1) {
    const [from = 0, to = 0] = [at[index - 1], at[index]];
    if (to - from < 2 || !isApart(original.slice(from, to))) continue;
    runs.push(text.slice(begun, index));
    begun = index;
  }
  return text === '' ? [] : [...runs, text.slice(begun)];
}

/** From one character that counts to before the next. */
const isApart = (between: string): boolean => !/^\d[,，]$/.test(between) && [...between].slice(1).some(parts);

const parts = (one: string): boolean => !/\s/.test(one) && fold(one).text === '';

export const foldWord = (text: string): string => fold(text).text;

/** What 精确匹配 compares: as folded, and punctuation counts too; only spaces do not. */
export function foldExact(text: string): string {
  return [...text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')].map(simplify).join('');
}
