// Which unit has a report of which year in this collection: a grid of shapes, each with its word.
import * as Plot from '@observablehq/plot';
import type { Disclosure } from '#core';
import type { T } from '#i18n';
import { cellWords, type PlacedCell, placeCells } from './board-cells.ts';
import { type Chart, colours, fontSize, lineHeight, type Size } from './chart.ts';
import { textWidth } from './han-width.ts';
import { type Drawing, type Mark, render } from './render.ts';

/** Years that fit side by side; older ones are in the table. */
const mostYears = { wide: 10, narrow: 5 } as const;
const dash: Plot.SymbolImplementation = {
  draw(context: CanvasPath, size: number) {
    const r = Math.sqrt(size / Math.PI);
    context.moveTo(-r, 0);
    context.lineTo(r, 0);
  },
};
const states = ['listed', 'not-listed', 'not-expected', 'withdrawn'] as const;
const symbols = { listed: 'square', 'not-listed': 'square', 'not-expected': dash, withdrawn: 'times' } as const;

function shapes(cells: readonly PlacedCell[]): Mark[] {
  return states.map((state) => {
    const some = cells.filter(({ cell }) => cell.state === state);
    const solid = state === 'listed' ? colours.reached : 'none';
    const stroke = state === 'listed' ? colours.reached : state === 'withdrawn' ? colours.short : colours.muted;
    return Plot.dot(some, { x: 'x', y: 'y', symbol: symbols[state], r: 6, fill: solid, stroke, strokeWidth: 2 });
  });
}

function draw(disclosure: Disclosure, size: Size, t: T): Drawing {
  const years = disclosure.years.slice(-mostYears[size.name]);
  const widest = Math.max(...disclosure.units.map(({ unit }) => textWidth(unit.shortName)));
  const left = size.name === 'wide' ? Math.min(220, widest + 16) : 0;
  const { placed, labels, rules, heads, height } = placeCells(disclosure, years, size, left, t);
  const word = { x: 'x', text: 'words', lineAnchor: 'top', lineHeight: lineHeight / fontSize } as const;
  const wordY = (cell: PlacedCell): number => cell.y + 13;
  return {
    height: height + 4,
    marginLeft: 0,
    marginRight: 0,
    marks: [
      Plot.text(heads, { x: 'x', y: () => 14, text: 'year', fill: colours.ink, fontWeight: 600 }),
      Plot.ruleY(rules, { x1: () => 0, x2: () => size.width, y: (top: number) => top, stroke: colours.rule }),
      Plot.text(labels, { x: () => 0, y: 'y', text: 'label', textAnchor: 'start', fill: colours.ink, fontWeight: 600 }),
      ...shapes(placed),
      Plot.text(
        placed.filter(({ cell }) => cell.state === 'listed'),
        { ...word, y: wordY, fill: colours.ink },
      ),
      Plot.text(
        placed.filter(({ cell }) => cell.state !== 'listed'),
        { ...word, y: wordY, fill: colours.quiet },
      ),
    ],
  };
}

/** What was expected and what is held, in a sentence. */
export function boardSentence({ listed, expected, units }: Disclosure, t: T): string {
  const values = { listed, expected, units: units.filter((row) => row.expected > 0).length, open: expected - listed };
  if (expected === 0) return t('chart.board.none-expected');
  if (listed === 0) return t('chart.board.none-listed', values);
  return t(listed === expected ? 'chart.board.all-listed' : 'chart.board.some-listed', values);
}

/** Undefined when there is no unit or no year. */
export function disclosureBoard(disclosure: Disclosure, t: T): Chart | undefined {
  if (disclosure.units.length === 0 || disclosure.years.length === 0) return undefined;
  const title = t('chart.board.title');
  const alt = t('chart.alt', { title });
  const some = disclosure.years.length > mostYears.narrow;
  return {
    name: 'disclosure-board',
    title,
    finding: boardSentence(disclosure, t),
    alt,
    svg: render(alt, (size) => draw(disclosure, size, t)),
    table: {
      columns: [
        { label: t('chart.who'), align: 'start' },
        ...disclosure.years.map((year) => ({ label: String(year), align: 'start' as const })),
      ],
      rows: disclosure.units.map(({ unit, cells }) => [unit.shortName, ...cells.map((cell) => cellWords(cell, t))]),
    },
    note: [t('chart.board.note'), some ? t('chart.board.years') : undefined]
      .filter((each) => each !== undefined)
      .join(t('chart.space')),
    source: t('chart.source.expected'),
  };
}
