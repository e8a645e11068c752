// Numbers as words of their own. Every text of a large site holds most pairs of digits, so that a number looked for by its
// pairs costs more to load than all the rest of a sentence; as a whole it is in a few records.

/** Stands before a number: what follows is one from its first digit to its last. A letter of a script nobody here writes. */
const whole = 'ꀄ';

/** Digits, with the point as fold.ts writes it. Shorter numbers are as common as a pair is. */
const number = /[0-9ꀀ]{3,}/gu;

/** The words a folded run of text gets for its numbers. */
export const numbersOf = (run: string): string[] => (run.match(number) ?? []).map((one) => whole + one);

/**
 * The same for a phrase that is looked for. A number at its beginning or end may be the rest of a longer one, so that only
 * those inside count.
 */
export const numbersInside = (phrase: string): string[] =>
  [...phrase.matchAll(number)].flatMap(({ 0: one, index }) =>
    index > 0 && index + one.length < phrase.length ? [whole + one] : [],
  );

const year = /^ꀄ(?:19|20)\d\d$/u;

/** Whether a phrase has a number inside that is no year. */
export const hasFigureInside = (phrase: string): boolean => numbersInside(phrase).some((number) => !year.test(number));

/** Whether a word of the index is a number as a whole. */
export const isNumber = (word: string): boolean => word.startsWith(whole);
