import { expect, test } from 'vitest';
import { arrayOf, itemsOf, text, textOf } from '#site/search/cbor';
import { withoutOrders } from '#site/search/orders-apart';

const list = (...orders: Uint8Array[]) =>
  arrayOf([...['1.5.2', 'records', 'pieces', 'filters'].map(text), arrayOf(orders), text('fields')]);

test('withoutOrders(list): all of it but the orders; undefined when there are none', () => {
  const { items } = itemsOf(withoutOrders(list(text('year'), text('amount'))) ?? new Uint8Array());
  expect(items).toHaveLength(6);
  expect(itemsOf(items[4] ?? new Uint8Array()).items).toEqual([]);
  expect([0, 1, 2, 3, 5].map((at) => textOf(items[at] ?? new Uint8Array()))).toEqual([
    ...['1.5.2', 'records', 'pieces', 'filters', 'fields'],
  ]);
  expect(withoutOrders(list())).toBeUndefined();
});
