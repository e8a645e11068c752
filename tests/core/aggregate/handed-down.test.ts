import { expect, test } from 'vitest';
import { handedDown } from '../../../src/core/aggregate/handed-down.ts';
import type { Amount, AmountRole } from '../../../src/core/model/amount.ts';
import { sampleAmount } from '../sample-scored.ts';

const amount = (id: string, wan: string, role: AmountRole, partOf?: string, breakdown?: string): Amount => ({
  ...sampleAmount(id, wan, partOf, breakdown),
  role,
});

// 内蒙古 2020, source line 16: 3281 万元, 其中科协本级支出1986万元，对下转移支付支出1295万元.
test('handedDown(amounts) takes the side of the amount it is part of: 内蒙古 1295 of the budget', () => {
  const amounts = [
    amount('total', '3281', 'budget'),
    amount('own', '1986', 'budget', 'total', '去向'),
    amount('down', '1295', 'transferDown', 'total', '去向'),
  ];
  expect(handedDown(amounts)).toEqual({ budget: 1_295_000_000, executed: undefined });
});

test('handedDown(amounts): two tellings of the same money count once, parts of a transfer not again', () => {
  const amounts = [
    amount('spent', '100', 'executed'),
    amount('cities', '30', 'transferDown', 'spent', '去向'),
    amount('counties', '10', 'transferDown', 'spent', '去向'),
    amount('all', '40', 'transferDown', 'spent', '科目'),
    amount('city-a', '20', 'transferDown', 'all', '其中'),
  ];
  expect(handedDown(amounts)).toEqual({ budget: undefined, executed: 40_000_000 });
  expect(handedDown([amount('total', '3281', 'budget')])).toEqual({});
});
