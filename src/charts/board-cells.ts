// Where the cells of the disclosure board lie, and the words in them.
import type { Disclosure, DisclosureCell } from '#core';
import type { T } from '#i18n';
import { fontSize, lineHeight, type Size } from './chart.ts';
import { wrapHan } from './wrap-han.ts';

export interface PlacedCell {
  readonly cell: DisclosureCell;
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

export function cellWords(cell: DisclosureCell, t: T): string {
  const state =
    cell.reports.length > 1 ? t('chart.board.several', { n: cell.reports.length }) : t(`chart.board.${cell.state}`);
  return cell.timing === 'unknown' ? state : `${state}${t('chart.separator.short')}${t(`chart.board.${cell.timing}`)}`;
}

export function placeCells(disclosure: Disclosure, years: readonly number[], size: Size, left: number, t: T) {
  const width = (size.width - left) / years.length;
  const wrapWidth = (width - 6) / fontSize;
  const lines = (cell: DisclosureCell): string[] => wrapHan(cellWords(cell, t), wrapWidth);
  const labelHeight = size.name === 'wide' ? 0 : lineHeight + 4;
  const head = 30;
  let top = head;
  const rules: number[] = [];
  const labels: { label: string; y: number }[] = [];
  const placed: PlacedCell[] = [];
  for (const { unit, cells } of disclosure.units) {
    const shown = cells.filter((cell) => years.includes(cell.year));
    const height = 38 + Math.max(1, ...shown.map((cell) => lines(cell).length)) * lineHeight;
    rules.push(top);
    labels.push({ label: unit.shortName, y: size.name === 'wide' ? top + height / 2 : top + 14 });
    for (const cell of shown) {
      const x = left + width * (years.indexOf(cell.year) + 0.5);
      placed.push({ cell, x, y: top + labelHeight + 20, words: lines(cell).join('\n') });
    }
    top += labelHeight + height;
  }
  const heads = years.map((year, index) => ({ year: String(year), x: left + width * (index + 0.5) }));
  return { placed, labels, rules, heads, height: top };
}
