// The table of what is shown: the whole of the table view, and the figures behind every drawing. Its title stands above the figure.
import { contentLang, make } from './make.ts';
import type { ShownCell, ShownRow, ShownTable } from './shown-table.ts';
import type { Words } from './words.ts';

/** Addresses of pages with {id} in them. */
export interface Links {
  readonly unit: string;
  readonly report: string;
}

export const linkTo = (pattern: string, id: string): string => pattern.replace('{id}', id);

export function buildTable(table: ShownTable, title: string, words: Words, links: Links): HTMLElement {
  const caption = make('caption', {}, make('span', {}, make('span', { class: 'sub' }, table.note)));
  const heads = table.years.map((year) => make('th', { scope: 'col', class: 'n' }, String(year)));
  const head = make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, words['list.unit']), ...heads));
  const body = make('tbody', {}, ...table.rows.map((row) => buildRow(row, links)));
  const region = { class: 'scroll', 'aria-label': title, tabindex: '0' };
  return make('div', { class: 'table-block' }, make('section', region, make('table', {}, caption, head, body)));
}

function buildRow({ file, cells }: ShownRow, links: Links): HTMLElement {
  const { unit } = file;
  const name = make('a', { href: linkTo(links.unit, unit.id), lang: contentLang() }, unit.name);
  return make(
    'tr',
    {},
    make('th', { scope: 'row', class: 'long' }, name),
    ...cells.map((cell) => buildCell(cell, links)),
  );
}

function buildCell({ text, missing, small, report }: ShownCell, links: Links): HTMLElement {
  const below = small.map((words) => make('span', { class: 'sub' }, words));
  if (text === undefined) {
    const dash = make('span', { 'aria-hidden': 'true' }, '— ');
    return make('td', { class: 'n' }, make('span', { class: 'missing' }, dash, missing ?? ''), ...below);
  }
  const figure =
    report === undefined ? make('span', {}, text) : make('a', { href: linkTo(links.report, report) }, text);
  return make('td', { class: 'n' }, figure, ...below);
}
