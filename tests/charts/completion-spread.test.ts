import { expect, test } from 'vitest';
import { completionSpread, type SpreadReport } from '../../src/charts/completion-spread.ts';
import { translator } from '../../src/i18n/index.ts';
import { dots, drawings, faults } from './drawing.ts';
import { hostile, report, type Sketch, spreadReport } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const many = (n: number, actual: string, met: boolean): Sketch[] =>
  Array.from({ length: n }, (_, index) => ({ label: `示例 ${index}`, target: '100', actual, met }));
/** The key of shapes stands above this height. */
const belowKey = 40;
const reports: SpreadReport[] = [
  spreadReport('示例甲', [...many(14, '100', true), ...many(2, '80', false), ...many(1, '450', true)]),
  spreadReport(hostile, [...many(3, '120', true), { label: '示例', missing: 'unreadable' }]),
  spreadReport('示例丙', []),
];

test('completionSpread is undefined when no report has a completion rate', () => {
  expect(completionSpread([], zh)).toBeUndefined();
  expect(completionSpread(reports.slice(2), zh)).toBeUndefined();
});

test.each([zh, en])('completionSpread draws fictional reports as the snapshot shows', async (t) => {
  const chart = completionSpread(reports, t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/completion-spread.${t.language}.html`);
});

test('one mark is drawn for one indicator, none on top of another', () => {
  for (const drawn of drawings(completionSpread(reports, zh)?.svg ?? '')) {
    const marks = ['var(--data-1)', 'var(--data-2)'].map((colour) =>
      dots(drawn, colour).filter(({ y }) => y > belowKey),
    );
    expect(marks.map(({ length }) => length)).toEqual([18, 2]);
    expect(new Set(marks.flat().map(({ x, y }) => `${x} ${y}`)).size).toBe(20);
  }
});

test('exactly 100 % stands on the 100 % line, more right of it and less left of it, in both drawings', () => {
  for (const drawn of drawings(completionSpread(reports, zh)?.svg ?? '')) {
    const label = [...drawn.element.querySelectorAll('text')].find((text) => text.textContent === '100%');
    const line = Number(label?.getAttribute('transform')?.match(/[\d.]+/)?.[0]);
    const xs = (colour: string) =>
      dots(drawn, colour)
        .filter(({ y }) => y > belowKey)
        .map(({ x }) => x - line);
    const met = xs('var(--data-1)');
    expect(met.filter((x) => Math.abs(x) < 20)).toHaveLength(14);
    expect(met.filter((x) => x > 25)).toHaveLength(4);
    expect(xs('var(--data-2)').every((x) => x < -25)).toBe(true);
    expect(drawn.texts.filter((text) => text.includes('恰好'))).toEqual(['恰好 100%：14 项']);
  }
});

test('the table counts all reports, those without a mark too', () => {
  const chart = completionSpread(reports, zh);
  expect(chart?.finding).toBe(
    '能算出完成程度的 20 项指标中，18 项达到目标，2 项没有达到。这 20 项里，有 14 项的完成程度恰好是 100%。',
  );
  expect(chart?.table.rows).toEqual([
    [`示例甲 ${report.year}`, '17', '17', '15', '2', '14'],
    [`${hostile} ${report.year}`, '4', '3', '3', '0', '0'],
    [`示例丙 ${report.year}`, '0', '0', '0', '0', '0'],
  ]);
  expect(chart?.note).toContain('另有 1 份报告');
});
