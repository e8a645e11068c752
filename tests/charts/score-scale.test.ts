import { expect, test } from 'vitest';
import { scoreScale } from '../../src/charts/score-scale.ts';
import { translator } from '../../src/i18n/index.ts';
import { dots, drawings, faults } from './drawing.ts';
import { hostile, report } from './fictional.ts';
import { scaled, standard } from './fictional-score.ts';

const [zh, en] = [translator('zh'), translator('en')];
const close = scaled(['92.5', '94', '91', '95'], ['甲', '甲', '甲', '甲']);
const far = scaled(['40', '80', '70', '90'], ['丁', '乙', '丙', '甲']);
const hostileProject = { ...far, report: { ...report, title: hostile } };

test.each([
  ['there is no total', scaled([]), standard],
  ['nobody says what full marks are', far, { bands: standard.bands }],
])('scoreScale is undefined when %s', (_, project, rules) => {
  expect(scoreScale(project, rules, zh)).toBeUndefined();
});

test.each([
  ['zh', 'close', zh, close],
  ['en', 'far', en, hostileProject],
] as const)('scoreScale draws fictional totals as the snapshot shows (%s, %s)', async (language, name, t, project) => {
  const chart = scoreScale(project, standard, t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/score-scale-${name}.${language}.html`);
});

test('scoreScale(far): on one whole scale of 0 to 100 the disc lies at 40 and the diamond at 80, twice as far', () => {
  for (const drawn of drawings(scoreScale(far, standard, zh)?.svg ?? '')) {
    const [disc] = dots(drawn, 'var(--data-1)');
    const [diamond] = dots(drawn, 'var(--ink)');
    const edges = [...drawn.element.querySelectorAll('g[fill="none"][stroke="var(--data-muted)"] rect')];
    const start = Number(edges[0]?.getAttribute('x'));
    expect(((diamond?.x ?? NaN) - start) / ((disc?.x ?? NaN) - start)).toBeCloseTo(2, 1);
  }
});

test('scoreScale(close): figures four points apart are magnified and the note says so', () => {
  const chart = scoreScale(close, standard, zh);
  expect(chart?.note).toContain('整把尺');
  expect(scoreScale(far, standard, zh)?.note).not.toContain('整把尺');
  for (const drawn of drawings(chart?.svg ?? '')) {
    const [disc] = dots(drawn, 'var(--data-1)');
    const [diamond] = dots(drawn, 'var(--ink)');
    const width = Number(drawn.element.getAttribute('width'));
    // 1.5 points on the whole scale would be less than 1.5 % of the drawing.
    expect((diamond?.x ?? NaN) - (disc?.x ?? NaN)).toBeGreaterThan(width * 0.1);
  }
});

test('every figure of the drawing is in its table, the numbers the grades begin at among them', () => {
  expect(scoreScale(far, standard, zh)?.table.rows).toEqual([
    ['单位自评', '40', '丁'],
    ['按规则重算', '80', '乙'],
    ['按规则最低', '70', '丙'],
    ['按规则最高', '90', '甲'],
    ['“丁”从', '0', '丁'],
    ['“丙”从', '50', '丙'],
    ['“乙”从', '75', '乙'],
    ['“甲”从', '90', '甲'],
    ['满分', '100', ''],
  ]);
});

test('a total above full marks stretches the scale instead of leaving it', () => {
  expect(scoreScale(scaled(['104', '90', '90', '90']), standard, zh)?.table.rows.at(-1)).toEqual(['满分', '104', '']);
});
