// What a worked example starts from, in words. Totals start from many rows; their working names the ones that matter.
import type { StandardCase } from '#core';
import type { T } from '#i18n';

const plain = ['budget', 'executed', 'word', 'actual', 'weight', 'score'] as const;

export function givenWords(given: StandardCase['given'], t: T): string {
  const { operator = '', target } = given;
  const known = plain.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [t(`case.given.${name}`, { value })];
  });
  const goal = target === undefined ? [] : [t('case.given.goal', { operator, target })];
  return [...goal, ...known].join(t('list.comma'));
}
