import { expect, test } from 'vitest';
import { parseQuery } from '#client/search/parse-query';
import { holdsExactly, holdsTogether, needsComparing, pickPlaces } from '#client/search/pick-places';
import type { FoundRecord } from '#client/search/record';

const gathered: FoundRecord = {
  ...{ page: 'projects/a/', title: '甲', context: [], also: [], both: true },
  places: [
    { k: 'row', a: 'row-1', h: '培训场次', x: '培训场次\n≥10 场', r: ['≥10 场', '12 场', 'met'] },
    { k: 'row', a: 'row-2', h: '培训人数', x: '培训人数\n1,000 人', r: ['1,000 人', '800 人', 'short'] },
    { k: 'row', a: 'row-3', h: '满意度', x: '满意度\n≥90%', r: ['≥90%', '99%', 'met'] },
  ],
};
const anchors = (terms: string[], chosen = {}) => pickPlaces(gathered, terms, chosen).map(({ a }) => a);

test('pickPlaces(gathered record): the places with most of the words, never none', () => {
  expect(anchors(['培训'])).toEqual(['row-1', 'row-2']);
  expect(anchors(['培训', '人数'])).toEqual(['row-2']);
  expect(anchors(['别的'])).toEqual(['row-1']);
});

test('pickPlaces(chosen state): rows of another state are left out', () => {
  expect(anchors(['培训'], { met: 'short' })).toEqual(['row-2']);
});

test.each([
  ['培训', false, true],
  ['≥10', true, true],
  ['≤10', true, false],
  ['1,000人', true, true],
  ['1000', true, false],
])('needsComparing(%s): %s; holdsExactly: %s', (text, needs, holds) => {
  const query = parseQuery(text);
  expect(needsComparing(query)).toBe(needs);
  expect(holdsExactly(gathered, query)).toBe(holds);
});

const named: FoundRecord = {
  ...{
    page: 'reports/b/',
    title: '自评报告',
    context: ['青水科协', '2021 年度'],
    also: [],
    around: ['青水市'],
    both: true,
  },
  places: [
    { k: 'report', a: '', h: '', x: '' },
    { k: 'project', a: '', h: '科普经费', x: '', p: 'projects/b-01/' },
    { k: 'row', a: 'row-1', h: '青水满意度', x: '', p: 'projects/b-01/', w: '科普经费' },
    { k: 'row', a: 'row-1', h: '满意度', x: '', p: 'projects/b-02/', w: '人才经费' },
    { k: 'amount', a: 'amount-1', h: '预算', x: '', n: '5208100元' },
  ],
};

test.each([
  [['青水科协'], ['自评报告']],
  [
    ['青水', '满意度'],
    ['青水满意度', '满意度'],
  ],
  [['科普经费'], ['科普经费']],
  [['科普经费', '满意度'], ['青水满意度']],
  [['5208100元'], ['预算']],
])('pickPlaces(record of names, %j): %j; its own names are not sought inside', (terms, titles) => {
  expect(pickPlaces(named, terms, {}).map(({ h }) => h || '自评报告')).toEqual(titles);
});

test('holdsTogether(record of names): in one place of it, with what it belongs to', () => {
  expect(holdsTogether(named, ['青水市', '人才经费', '满意度'])).toBe(true);
  expect(holdsTogether(named, ['科普经费', '预算'])).toBe(false);
});
