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

/** On a fictional site every row of every download says so, as in the tables of export/tables.ts. */
const fictional = 'fictional';

/** The file a figure offers and its content; undefined for figures that offer another download. */
function fileOf(figure: Element, mark: readonly string[]): { name: string; csv: string } | undefined {
  const name = `${figure.attribs.id}.csv`;
  if (!DomUtils.existsOne((element) => element.attribs.href === name, figure.children)) return undefined;
  const [head = [], ...rows] = DomUtils.getElementsByTagName('tr', figure).map((row) => [...cellsOf(row), ...mark]);
  return { name, csv: figureCsv({ columns: head.map((label) => ({ label })), rows }) };
}

/** Writes them beside the page they stand on. */
export function writeFigureFiles(page: string, root: Document): void {
  const figures = DomUtils.getElementsByTagName('figure', root);
  if (figures.length === 0) return;
  const isFictional = DomUtils.existsOne(
    ({ name, attribs }) => name === 'p' && attribs.class === fictional,
    root.children,
  );
  for (const figure of figures) {
    const file = figure.attribs.id === undefined ? undefined : fileOf(figure, isFictional ? [fictional] : []);
    if (file !== undefined) writeFileSync(join(dirname(page), file.name), file.csv);
  }
}
