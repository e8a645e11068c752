import { expect, test } from 'vitest';
import type { Reading, ValueReading } from '../../../src/core/model/reading.ts';
import { readIndicator } from '../../../src/core/read/index.ts';
import { type Expected, mianyang, mianyangText, neimenggu, neimengguText } from './seed-rows.ts';

const values = (reading: ValueReading): string =>
  reading.parts
    .map((part) => {
      if (!part.baseValue || part.word?.includes('/')) return part.word ?? '';
      return `${part.baseValue.toString()} ${part.baseUnit}${part.qualifier === 'at-least' ? '+' : ''}`;
    })
    .join(' + ');

const outcome = ({ met }: Reading): string => (met.missing ? met.missing : met.value ? 'met' : 'unmet');

const asRow = (expected: Expected, reading: Reading): Expected => {
  const [line, level2, , , , , , , why] = expected;
  const noted = why === undefined || reading.notes.some((note) => note === why) ? why : `${reading.notes}`;
  const found = [
    line,
    level2,
    reading.target.kind,
    reading.target.operator ?? '',
    values(reading.target),
    values(reading.actual),
    outcome(reading),
    reading.status,
  ] as unknown as Expected;
  return why === undefined ? found : ([...found, noted] as unknown as Expected);
};

const byLine = (rows: readonly Expected[]) => rows.map((row): [number, Expected] => [row[0], row]);

test.each(byLine(neimenggu))(
  'readIndicator() reads line %i of the 内蒙古 source as a careful person does',
  (line, expected) => {
    const level2 = expected[1];
    expect(asRow(expected, readIndicator({ ...neimengguText(line), level2 }))).toEqual(expected);
  },
);

test.each(byLine(mianyang))(
  'readIndicator() reads line %i of the 绵阳 source as a careful person does',
  (line, expected) => {
    const level2 = expected[1];
    expect(asRow(expected, readIndicator({ ...mianyangText(line), level2 }))).toEqual(expected);
  },
);

test('the seed rows are all there: 29 and 140, each once', () => {
  expect(new Set(neimenggu.map(([line]) => line)).size).toBe(29);
  expect(new Set(mianyang.map(([line]) => line)).size).toBe(140);
});

test('readIndicator() leaves unread only what is prose: 1 row of text against text, 10 of text against a grade', () => {
  const rows = [
    ...neimenggu.map(([line, level2]) => readIndicator({ ...neimengguText(line), level2 })),
    ...mianyang.map(([line, level2]) => readIndicator({ ...mianyangText(line), level2 })),
  ];
  const count = (status: string): number => rows.filter((row) => row.status === status).length;
  expect({ read: count('read'), partly: count('partly'), unread: count('not-read') }).toEqual({
    read: 158,
    partly: 10,
    unread: 1,
  });
});

// Claims by hand from the source: 绵阳 lines 181, 314, 316, 364, 365, 403–406, 526–528.
test.each([
  [181, '150'],
  [314, '136.66'],
  [316, '130'],
  [364, '117'],
  [365, '133.33'],
  [403, '100'],
  [404, '112.5'],
  [405, '100'],
  [406, '100'],
  [408, '100'],
  [409, '100'],
  [526, '150'],
  [527, '147'],
  [528, '120'],
])('readIndicator() keeps the completion that 绵阳 line %i claims: %s %%', (line, claimed) => {
  expect(readIndicator(mianyangText(line)).actual.claimedCompletion?.toString()).toBe(claimed);
});

// 39 ÷ 30, 5,000,000 ÷ 10,000,000, 170 ÷ 300, 13.2 ÷ 10, 0 ÷ 2.
test.each([
  [149, '13/10'],
  [139, '1/2'],
  [259, '17/30'],
  [329, '33/25'],
  [119, '0'],
  [279, 'not-applicable'],
])('readIndicator() gives 内蒙古 line %i the completion %s', (line, share) => {
  const { completion } = readIndicator(neimengguText(line));
  expect(completion.value?.toFraction() ?? completion.missing).toBe(share);
});

test('readIndicator() keeps the comparable parts of 绵阳 lines 526 and 528 although the whole is not comparable', () => {
  const parts = (line: number) =>
    readIndicator(mianyangText(line)).parts.map(
      (part) => part.completion.value?.toFraction() ?? part.completion.missing,
    );
  expect(parts(526)).toEqual(['not-comparable', '3/2', '3/2']);
  expect(parts(528)).toEqual(['not-comparable', 'not-comparable', '6/5', '4/3']);
});
