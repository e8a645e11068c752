import { expect, test } from 'vitest';
import { isNarrow, readState, writeState } from '#client/search/search-state';

test.each([
  ['?q=%E7%A7%91%E6%99%AE&kind=row&year=2021&sort=amount&exact=1&full=1'],
  ['?q=520.81&unit=mianyang-kexie'],
  ['?severity=difference'],
  [''],
])('writeState(readState(%s)): the same address', (address) => {
  expect(writeState(readState(address))).toBe(address);
});

test('readState(unknown order, unknown names): left out', () => {
  expect(readState('?q=a&sort=price&evil=1')).toEqual({ text: 'a', chosen: {}, sort: '', exact: false, full: false });
});

test('isNarrow(state): filters, an order or exactness ask for something by themselves', () => {
  expect(isNarrow(readState('?q=a'))).toBe(false);
  expect(isNarrow(readState('?kind=row'))).toBe(true);
});
