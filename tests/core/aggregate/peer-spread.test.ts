// 虚构示例.
import { expect, test } from 'vitest';
import { peerSpread } from '../../../src/core/aggregate/peer-spread.ts';
import { peers } from '../../../src/core/compare/peers.ts';
import { rowOf } from '../compare/sample-rows.ts';

const rates = [90, 80, 100, 70, 60, 95];
const rows = rates.map((execution, at) =>
  rowOf({
    id: `dw-${at}`,
    figures: { budget: 100 + at, execution, declared: 90 + at },
    standards: [at === 5 ? 'b' : 'a'],
  }),
);

test('peerSpread(peers, measure) holds the peers without the unit itself, lowest first, with their quartiles', () => {
  const [first] = peers(rows, 5);
  if (first === undefined) throw new Error('no peers');
  const { members, quartiles } = peerSpread(first, 'execution');
  expect(members.map(({ value }) => value.valueOf())).toEqual([60, 70, 80, 95, 100]);
  expect(quartiles?.median.valueOf()).toBe(80);
});

test('peerSpread(peers, measure) has no quartiles where no place is said', () => {
  const [first] = peers(rows, 6);
  if (first === undefined) throw new Error('no peers');
  expect(first.places.execution.kind).toBe('too-few');
  expect(peerSpread(first, 'execution').quartiles).toBeUndefined();
});

test('peerSpread(peers, measure) leaves out scores under another standard, as the place does', () => {
  const [first] = peers(rows, 4);
  if (first === undefined) throw new Error('no peers');
  expect(peerSpread(first, 'declared').members.map(({ at }) => at.unit.id)).toEqual(['dw-1', 'dw-2', 'dw-3', 'dw-4']);
  expect(first.places.declared).toMatchObject({ kind: 'place', n: 4 });
});
