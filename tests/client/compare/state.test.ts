import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeState, kinds, measureKeys, printState, readState, type State, views } from '#client/compare/state';

const whole: State = {
  units: [],
  from: 2018,
  to: 2022,
  measure: 'execution',
  view: 'table',
  kind: 'any',
  across: false,
};

test.each<[string, Partial<State>]>([
  ['', {}],
  ['?units=a-b,c1', { units: ['a-b', 'c1'] }],
  ['?units=a%2Cb', { units: ['a', 'b'] }],
  ['?units=a,a,b', { units: ['a', 'b'] }],
  ['?units=a,../x,<b>,B', { units: ['a'] }],
  ['?units=a,b,c,d,e,f,g', { units: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ['?years=2019-2021', { from: 2019, to: 2021 }],
  ['?years=2021-2019', { from: 2019, to: 2021 }],
  ['?years=2020', { from: 2020, to: 2020 }],
  ['?years=1999-2030', { from: 2018, to: 2022 }],
  ['?years=soon', {}],
  ['?measure=lost&view=lines', { measure: 'lost', view: 'lines' }],
  ['?measure=toString&view=constructor&kind=__proto__', {}],
  ['?view=dumbbell&measure=score', { view: 'dumbbell', measure: 'budget' }],
  ['?kind=overall&across=yes', { kind: 'overall', across: true }],
  ['?across=no', {}],
])('readState(%s)', (search, change) => {
  expect(readState(search, 2018, 2022)).toEqual({ ...whole, ...change });
});

test('printState(state): the address of the issue, in one order', () => {
  expect(printState({ ...whole, units: ['a', 'b'], from: 2019 })).toBe(
    'units=a,b&years=2019-2022&measure=execution&view=table',
  );
});

test('readState(printState(state)) is the state, for every state', () => {
  const states = fc.record({
    units: fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { maxLength: 6 }),
    years: fc.tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 2018, max: 2022 })),
    measure: fc.constantFrom(...measureKeys),
    view: fc.constantFrom(...views),
    kind: fc.constantFrom(...kinds),
    across: fc.boolean(),
  });
  fc.assert(
    fc.property(states, ({ years: [from, to], ...rest }) => {
      const state = changeState(whole, {
        ...rest,
        from,
        to,
        measure: rest.view === 'dumbbell' ? 'budget' : rest.measure,
      });
      expect(readState(`?${printState(state)}`, 2018, 2022)).toEqual(state);
    }),
  );
});

test('changeState: the dumbbell brings its measure, another measure leaves the dumbbell, years stay in order', () => {
  const dumbbell = changeState(whole, { view: 'dumbbell' });
  expect(dumbbell.measure).toBe('budget');
  expect(changeState(dumbbell, { measure: 'score' })).toMatchObject({ measure: 'score', view: 'table' });
  expect(changeState(whole, { from: 2022, to: 2020 })).toMatchObject({ from: 2020, to: 2022 });
});
