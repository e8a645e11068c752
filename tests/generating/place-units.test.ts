import { expect, test } from 'vitest';
import { mostUnits, placeUnits } from '../../src/generating/place-units.ts';

test.each([1, 12, 60, 2000, mostUnits])(
  'placeUnits(%i): as many units, each id and name once, supervisors listed',
  (count) => {
    const { places, units } = placeUnits(count);
    expect(units.length).toBe(count);
    const ids = new Set(units.map(({ id }) => id));
    expect(ids.size).toBe(count);
    expect(new Set(units.map(({ name }) => name)).size).toBe(count);
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(units.filter(({ supervisor }) => supervisor !== '' && !ids.has(supervisor))).toEqual([]);
  },
);

test('placeUnits(60): five or more units of one kind and level can be compared', () => {
  const groups = Map.groupBy(placeUnits(60).units, ({ kind, place }) => `${kind.id} ${place.level}`);
  expect([...groups.values()].filter((group) => group.length >= 5).length).toBeGreaterThanOrEqual(4);
});

test('placeUnits: no city or county has a code GB/T 2260 gives to one; cities there end at 70 and at 90', () => {
  const codes = placeUnits(2000).places.filter(({ level }) => level !== '省级');
  expect(codes.filter(({ code }) => !/^\d\d(?:7[1-9]|8\d)/.test(code))).toEqual([]);
});
