// The numbers of a scoring standard one after another, for its page and its download.
import type { Bilingual, Standard } from '#core';

export type { Standard };

type Figure = NonNullable<Standard['total']>;

export interface StandardFigure {
  readonly group: 'total' | 'execution' | 'weights' | 'grades' | 'overshoot' | 'qualitative';
  readonly part:
    | 'total'
    | 'weight'
    | 'execution-weight'
    | 'execution-cap'
    | 'execution-reason'
    | 'grade'
    | 'overshoot'
    | 'qualitative-from'
    | 'qualitative-to';
  readonly name?: Bilingual;
  readonly figure: Figure;
}

const same = (text: string): Bilingual => ({ zh: text, en: text });

function one(
  group: StandardFigure['group'],
  part: StandardFigure['part'],
  figure: Figure | undefined,
  name?: Bilingual,
): StandardFigure[] {
  return figure === undefined ? [] : [{ group, part, name, figure }];
}

/** Every number of the standard, in the order a reader meets them. */
export function standardFigures(standard: Standard): StandardFigure[] {
  const { total, execution, weights, bands, overshoot, qualitative } = standard;
  return [
    ...one('total', 'total', total),
    ...one('execution', 'execution-weight', execution?.weight),
    ...one('execution', 'execution-cap', execution?.cap),
    ...one('execution', 'execution-reason', execution?.reasonBelow),
    ...weights.flatMap(({ level1, weight }) => one('weights', 'weight', weight, same(level1))),
    ...bands.flatMap(({ grade, from }) => one('grades', 'grade', from, same(grade))),
    ...one('overshoot', 'overshoot', overshoot),
    ...qualitative.flatMap(({ name, from, to }) => [
      ...one('qualitative', 'qualitative-from', from, name),
      ...one('qualitative', 'qualitative-to', to, name),
    ]),
  ];
}
