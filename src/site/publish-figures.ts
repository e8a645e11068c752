// Beside every page, one CSV per figure, made from the figure's own table in the page: the two cannot disagree.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { figureCsv } from './export/figure-csv.ts';

const text = (cell: Element): string => DomUtils.textContent(cell).replaceAll(/\s+/g, ' ').trim();

const isCell = ({ name }: Element): boolean => name === 'th' || name === 'td';

function cellsOf(row: Element): string[] {
  return DomUtils.findAll(isCell, row.children).map(text);
}

/** The file a figure offers and its content; undefined for figures that offer another download. */
function fileOf(figure: Element): { name: string; csv: string } | undefined {
  const name = `${figure.attribs.id}.csv`;
  if (!DomUtils.existsOne((element) => element.attribs.href === name, figure.children)) return undefined;
  const [head = [], ...rows] = DomUtils.getElementsByTagName('tr', figure).map(cellsOf);
  return { name, csv: figureCsv({ columns: head.map((label) => ({ label })), rows }) };
}

/** Writes them beside the page they stand on. */
export function writeFigureFiles(page: string, root: Document): void {
  for (const figure of DomUtils.getElementsByTagName('figure', root)) {
    const file = figure.attribs.id === undefined ? undefined : fileOf(figure);
    if (file !== undefined) writeFileSync(join(dirname(page), file.name), file.csv);
  }
}
