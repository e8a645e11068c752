import { expect, inject, test } from 'vitest';
import { budgetTable, overBudget, weigh } from './tools/budgets.ts';
import { readSite } from './tools/read-pages.ts';

test('overBudget(weigh(site)): every page is within its budget of HTML, CSS and script', () => {
  const weights = weigh(readSite(inject('site')), '/');
  console.log(budgetTable(weights));
  expect(overBudget(weights)).toEqual([]);
});
