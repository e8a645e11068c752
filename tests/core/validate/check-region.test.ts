import { expect, test } from 'vitest';
import { sampleFiles, sampleText } from '../../sample-content.ts';
import { shortIssues } from './issues-of.ts';

/** The sample, moved to the province whose codes begin with `digits`. */
function movedTo(digits: string, fictional: boolean) {
  const move = (path: string) => sampleText(path).replaceAll(/\b53(\d{4})\b/g, `${digits}$1`);
  const site = sampleText('site.json').replace('{', fictional ? '{"fictional": true, ' : '{');
  return sampleFiles({ 'regions.csv': move('regions.csv'), 'units.csv': move('units.csv'), 'site.json': site });
}

test('99 is a province of fictional content and of no other', () => {
  expect(shortIssues(movedTo('99', true))).toEqual([]);
  expect(shortIssues(movedTo('99', false)).filter((issue) => issue.startsWith('region/code'))).toHaveLength(3);
});

test('fictional content takes no code of a real province', () => {
  expect(shortIssues(movedTo('53', true)).filter((issue) => issue.startsWith('region/code'))).toHaveLength(3);
});
