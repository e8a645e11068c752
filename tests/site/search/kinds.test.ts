import { expect, test } from 'vitest';
import { ruleOf } from '#site/search/kinds';

test.each([
  ['reports/a-2021-b/', 'report', false],
  ['projects/a-2021-b-01/', 'project', false],
  ['reports/', 'page', true],
  ['units/a/', 'unit', true],
  ['checks/money-balance/', 'rule', true],
  ['glossary/', 'page', false],
  ['', 'page', true],
])('ruleOf(%s): %s', (page, kind, gathers) => {
  expect(ruleOf(page)).toMatchObject({ kind, gathers });
});

test.each(['search/', 'reports/a-2021-b/source/'])('ruleOf(%s): not searched', (page) => {
  expect(ruleOf(page)).toBeUndefined();
});
