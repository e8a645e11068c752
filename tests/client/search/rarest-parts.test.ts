import { expect, test } from 'vitest';
import { isAffordable, rarestPairs, rarestParts } from '#client/search/rarest-parts';

const common = { 服务: 54, 务群: 26, 群众: 35, 30: 41, '09': 112, 90: 64, '0人': 50, 人次: 23 };

test('rarestParts(a sentence with a figure): the figure as a whole and the rarest pair first; what is too common never', () => {
  const [first, second] = rarestParts(['服务群众3090人次'], common);
  expect(first).toEqual(['"ꀄ3090"', '"众3"']);
  expect(second).toEqual(['"ꀄ3090"', '"务群 群众 众3"', '"人次"']);
});

test('rarestParts(a sentence of rare pairs): neighbours are one question, and no more is asked at first than is needed', () => {
  expect(rarestParts(['实施科普惠民工程'], {})).toEqual([
    ['"实施 施科 科普"'],
    ['"实施 施科 科普 普惠 惠民 民工 工程"'],
  ]);
});

test('rarestParts(several terms): neighbours of different terms are different questions', () => {
  expect(rarestParts(['科普', '普及'], {})).toEqual([['"科普"', '"普及"']]);
});

test('rarestParts(only common pairs): nothing to ask', () => {
  expect(rarestParts(['服务群众'], { 服务: 154, 务群: 126, 群众: 135 })).toEqual([]);
});

test('isAffordable(phrases, common): all pairs together, each once, and none too common by itself', () => {
  expect(isAffordable(['人次务群', '人次'], common)).toBe(true);
  expect(isAffordable(['服务'], common)).toBe(false);
  expect(isAffordable(['实施科普惠民工程促进全民素质提升行动'], common)).toBe(false);
  expect(isAffordable(['服务群众3090人次'], common)).toBe(false);
});

test('rarestPairs(phrases, common): the rarest, to be counted one by one', () => {
  expect(rarestPairs(['服务群众3090人次'], common)).toEqual(['众3', '人次', '务群', '群众']);
});
