// What the page says in words: a refusal, the finding of a picture, what is missing from it.
import type { CompareUnit } from '#site/export/compare-files';
import type { Judged, Refusal } from './judge.ts';
import { measures, type State } from './state.ts';
import { say, type WordKey, type Words } from './words.ts';

type Operand = Refusal['operands'][string];

function operandWord(operand: Operand | undefined, words: Words): string {
  if (operand?.kind === 'text') return operand.text;
  if (operand?.kind === 'count') return String(operand.value);
  if (operand?.kind === 'word') return words[operand.key as WordKey];
  return '';
}

export function refusalSentence({ key, operands }: Refusal, words: Words): string {
  const values = Object.keys(operands).map((name) => [name, operandWord(operands[name], words)]);
  return say(words, key, Object.fromEntries(values));
}

/** Short and long names of one unit in one year. */
export const sideName = (words: Words, unit: string, year: number): string =>
  say(words, 'compare.side', { unit, year });

export function yearsWord(words: Words, years: readonly number[]): string {
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  return from === to
    ? say(words, 'compare.years.one', { year: from })
    : say(words, 'compare.years.range', { from, to });
}

export function titleOf({ files, years }: Judged, state: State, words: Words): string {
  const units = files.map(({ unit }) => unit.shortName).join(words['compare.join']);
  const measure = words[`compare.measure.${measures[state.measure].main}`];
  const key = state.view === 'dumbbell' ? 'compare.title.dumbbell' : 'compare.title';
  return say(words, key, { measure, units, years: yearsWord(words, years) });
}

/** Where a line is broken: the units with the years in which they have no figure. */
export function gapSentences({ files, years, sides }: Judged, { measure }: State, words: Words): string[] {
  const has = (file: CompareUnit, year: number): boolean =>
    sides.some(
      (side) =>
        side.file === file && side.row.year === year && side.row.figures[measures[measure].main].value.at !== undefined,
    );
  const gaps = files.flatMap((file) => {
    const absent = years.filter((year) => !has(file, year));
    return absent.length === 0 ? [] : [`${file.unit.shortName} ${absent.join(words['compare.join'])}`];
  });
  return gaps.length === 0 ? [] : [say(words, 'compare.gaps', { list: gaps.join(words['compare.list']) })];
}

/** Years that were left out, and why. */
export function leftOutSentences({ alone, leftOut }: Judged, words: Words): string[] {
  return [
    ...(alone.length === 0 ? [] : [say(words, 'compare.alone.years', { years: alone.join(words['compare.join']) })]),
    ...leftOut.map(({ year, refusals }) =>
      say(words, 'compare.leftOut', {
        year,
        why: refusals.map((one) => refusalSentence(one, words)).join(words['chart.space']),
      }),
    ),
  ];
}
