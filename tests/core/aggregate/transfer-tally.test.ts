import { expect, test } from 'vitest';
import { TransferTally } from '../../../src/core/aggregate/transfer-tally.ts';
import { money } from './sample-views.ts';

const tallyOf = (handed: { budget?: number; executed?: number }, entries = [money(100, 80), money(50)]) => {
  const tally = new TransferTally();
  tally.add(handed, entries);
  return tally;
};

test('TransferTally: without a transfer what is stated is all its own', () => {
  expect(tallyOf({}).value()).toEqual({
    budget: 0,
    executed: 0,
    reports: 0,
    own: { budget: { sum: { value: 150 }, n: 2, of: 2 }, executed: { sum: { value: 80 }, n: 1, of: 2 } },
  });
});

test('TransferTally: the side a report does not tell is left out, not guessed', () => {
  expect(tallyOf({ budget: 60 }).value()).toMatchObject({
    budget: 60,
    reports: 1,
    own: { budget: { sum: { value: 90 }, n: 2, of: 2 }, executed: { sum: { missing: 'not-stated' }, n: 0, of: 2 } },
  });
});

test('TransferTally: more handed down than the entries hold belongs to other money, and is left out', () => {
  expect(tallyOf({ budget: 151, executed: 80 }).value().own).toEqual({
    budget: { sum: { missing: 'not-stated' }, n: 0, of: 2 },
    executed: { sum: { value: 0 }, n: 1, of: 2 },
  });
});

test('TransferTally.merge adds up gross, own and their denominators', () => {
  const tally = tallyOf({});
  tally.merge(tallyOf({ budget: 60, executed: 10 }));
  expect(tally.value()).toMatchObject({
    budget: 60,
    executed: 10,
    reports: 1,
    own: { budget: { sum: { value: 240 }, n: 4, of: 4 }, executed: { sum: { value: 150 }, n: 2, of: 4 } },
  });
});
