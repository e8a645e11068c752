import { expect, test } from 'vitest';
import { scorePoints } from '../../src/charts/score-points.ts';
import { scoreRows } from '../../src/charts/score-rows.ts';
import { translator } from '../../src/i18n/index.ts';
import { total } from './fictional-score.ts';

const zh = translator('zh');

test('scoreRows: one row for the declared total, one for the rule with its range below the name', () => {
  const rows = scoreRows(scorePoints(total(['92.5', '94', '91', '95'], ['甲', '甲', '甲', '甲'])), zh);
  expect(rows.map(({ label, sub, cells, ends }) => ({ label, sub, cells, ends }))).toEqual([
    { label: '单位自评', sub: undefined, cells: ['92.5', '甲'], ends: undefined },
    { label: '按规则重算', sub: '范围 91–95', cells: ['94', '甲'], ends: [91, 95] },
  ]);
});

test('scoreRows: without a range the rule has one number, without a grade the cell is empty', () => {
  expect(scoreRows(scorePoints(total(['', '94', '94', '94'])), zh)).toMatchObject([
    { label: '按规则重算', cells: ['94', ''] },
  ]);
});
