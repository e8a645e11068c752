import { expect, test } from 'vitest';
import { conceptFinder } from '../../../src/core/aggregate/find-concept.ts';
import type { ConceptRow } from '../../../src/core/model/concept.ts';

const rule = (concept: string, match: ConceptRow['match'], text: string): ConceptRow => ({
  concept,
  name: concept,
  unit: '%',
  direction: '越多越好',
  match,
  text,
  mappedBy: '虚构示例',
});

const find = conceptFinder([
  rule('satisfaction', '模式', '*满意度'),
  rule('public', '模式', '*群众满意度'),
  rule('meeting', '全文', '会议群众满意度'),
  rule('left', '模式', '甲乙*'),
  rule('right', '模式', '*丙丁'),
]);

test.each([
  ['学员满意度', 'satisfaction'],
  ['人民群众满意度', 'public'],
  ['会议 群众满意度', 'meeting'],
])('conceptFinder(rows)(%s) is %s: whole text, then the longer pattern', (text, concept) => {
  expect(find(text)).toMatchObject({ concept });
});

test('conceptFinder(rows): two concepts with equal claims are ambiguous, no claim is undefined', () => {
  expect(find('甲乙丙丁')).toBe('ambiguous');
  expect(find('覆盖率')).toBeUndefined();
});
