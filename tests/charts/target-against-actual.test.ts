import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetAgainstActual } from '../../src/charts/target-against-actual.ts';
import { translator } from '../../src/i18n/index.ts';
import { barWidths, dots, drawings, faults } from './drawing.ts';
import { hostile, project, type Sketch, sketches } from './fictional.ts';

const [zh, en] = [translator('zh'), translator('en')];
const one = (sketch: Partial<Sketch>) => project([{ label: '甲', target: '100', actual: '100', met: true, ...sketch }]);

test('targetAgainstActual(project) is undefined when no row has a completion rate', () => {
  expect(targetAgainstActual(project([]), zh)).toBeUndefined();
  expect(targetAgainstActual(project([{ label: '甲', missing: 'unreadable' }]), zh)).toBeUndefined();
});

test.each([zh, en])('targetAgainstActual draws a fictional form as the snapshot shows', async (t) => {
  const chart = targetAgainstActual(project(sketches), t);
  expect(faults(chart?.svg ?? '')).toEqual([]);
  await expect(chart?.svg).toMatchFileSnapshot(`__snapshots__/target-against-actual.${t.language}.html`);
});

test('every label is printed whole in both drawings, hostile characters as text', () => {
  const chart = targetAgainstActual(project(sketches), zh);
  for (const { texts } of drawings(chart?.svg ?? '')) {
    for (const { label } of sketches.slice(0, 10)) expect(texts).toContain(label);
    expect(texts).toContain(hostile);
  }
  expect(chart?.svg).toContain('&lt;示例市科普专项&gt;&amp;');
});

test.each([
  ['50', 0.25],
  ['100', 0.5],
  ['150', 0.75],
  ['200', 1],
  ['1800', 1],
])('an actual of %s for a target of 100 stands at %d of a scale that ends at 200 %', (actual, place) => {
  const [wide] = drawings(targetAgainstActual(one({ actual }), zh)?.svg ?? '');
  const [from = 0, to = 0] = ['0%', '200%'].map((label) =>
    Number(
      [...wide.element.querySelectorAll('text')]
        .find((text) => text.textContent === label)
        ?.getAttribute('transform')
        ?.match(/[\d.]+/)?.[0],
    ),
  );
  const mark = dots(wide, 'var(--data-1)').find(({ y }) => y > 30);
  expect(((mark?.x ?? 0) - from) / (to - from)).toBeCloseTo(place, 2);
});

test.each([zh, en])('the plot takes 45 %% of the wide drawing beside long labels and large values', (t) => {
  const [wide] = drawings(targetAgainstActual(project(sketches), t)?.svg ?? '');
  const [from = 0, to = 0] = ['0%', '200%'].map((label) =>
    Number(
      [...wide.element.querySelectorAll('text')]
        .find((text) => text.textContent === label)
        ?.getAttribute('transform')
        ?.match(/[\d.]+/)?.[0],
    ),
  );
  expect(to - from).toBeGreaterThanOrEqual(0.45 * 800);
});

test('a value beyond the scale is printed in full and the note says that it was cut', () => {
  const chart = targetAgainstActual(one({ actual: '1800' }), zh);
  expect(drawings(chart?.svg ?? '')[0].texts).toContain('1,800.0%');
  expect(chart?.note).toBe('横轴画到 200% 为止，更大的数以箭头收尾，数值照写。');
  expect(targetAgainstActual(one({ actual: '200' }), zh)?.note).toBeUndefined();
});

test.each([
  ['not met', { actual: '17', met: false }, '没有达到'],
  ['less is better', { actual: '0', less: true }, '越少越好'],
  ['not judged', { actual: '90', met: undefined }, '不作判断'],
] as const)('a row that is %s says so in words', (_case, sketch, word) => {
  for (const { texts } of drawings(targetAgainstActual(one(sketch), zh)?.svg ?? '')) {
    expect(texts.filter((text) => text.includes(word)).length).toBeGreaterThanOrEqual(2);
  }
});

test('the table holds every drawn row with the cells as printed', () => {
  const { table } = targetAgainstActual(project(sketches), zh) ?? {};
  expect(table?.rows).toHaveLength(12);
  expect(table?.rows[3]).toEqual(['示例：科学道德和学风建设宣讲的场次', '1场', '18场', '1,800.0%', '达到目标']);
  expect(table?.rows.every((row) => row.length === table.columns.length)).toBe(true);
});

test('targetAgainstActual draws any number without a fault and without an empty bar for nothing', () => {
  const decimal = fc.integer({ min: -1000, max: 10 ** 9 }).map(String);
  const sketch = fc.record({
    label: fc.string(),
    target: fc.integer({ min: 1, max: 10 ** 9 }).map(String),
    actual: decimal,
    less: fc.boolean(),
    met: fc.option(fc.boolean(), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 1, maxLength: 4 }), (rows) => {
      const svg = targetAgainstActual(project(rows), zh)?.svg ?? '';
      expect(faults(svg.replace(/>[^<]*</g, '><'))).toEqual([]);
      expect(barWidths(drawings(svg)[0], 'var(--data-1)').every((width) => width >= 0)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
