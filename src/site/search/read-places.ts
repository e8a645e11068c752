// A built page, cut into places a result can open at: bands, table rows, findings, headings of prose. A parsed page in, text out.
import { type HTMLElement, NodeType } from 'node-html-parser';

export interface Place {
  /** Address inside the site, without the base: projects/abc-01/ */
  readonly page: string;
  /** HTML id to open at; '' for the top of the page. */
  readonly anchor: string;
  /** Heading of the place as printed; '' at the top. */
  readonly heading: string;
  /** Its blocks, one to a line. */
  readonly text: string;
}

export interface ReadPage {
  readonly title: string;
  readonly kicker: string;
  readonly places: readonly Place[];
}

/** Tools of the page, and words that only repeat what stands elsewhere on it. */
export const furniture = [
  ...['script', 'style', 'template', 'svg', 'nav', 'button', 'form', 'select', 'search-page'],
  ...[
    '.no-print',
    '.sr-only',
    '.refs',
    '.finding-foot',
    'details.quote',
    'details.figure-table',
    '.meta code',
    '#reuse',
  ],
  ...['td > a.num', '#findings details'],
].join(', ');

/** On pages that gather what has its own page elsewhere. */
const repeats = 'table, .finding, figure, ul, ol';

/**
 * Takes from `root` what is not text, so this is the last to read it.
 *
 * @param gathers leave out tables, charts and findings, which are found where they are at home
 */
export function readPlaces(page: string, root: HTMLElement, gathers: boolean): ReadPage | undefined {
  const main = root.querySelector('main');
  if (main === null) return undefined;
  for (const part of main.querySelectorAll(gathers ? `${furniture}, ${repeats}` : furniture)) part.remove();
  const reading: Open[] = [];
  const top = open(reading, '', '');
  walk(main, top, reading);
  const places = reading.map(({ anchor, heading, lines }) => ({ page, anchor, heading, text: tidy(lines) }));
  return {
    title: tidy([main.querySelector('h1')?.text ?? '']),
    kicker: tidy([main.querySelector('.page-head .kicker')?.text ?? '']),
    places: places.filter(({ text }) => text !== ''),
  };
}

interface Open {
  readonly anchor: string;
  readonly heading: string;
  readonly lines: string[];
}

function open(reading: Open[], anchor: string, heading: string): Open {
  const place = { anchor, heading, lines: [''] };
  reading.push(place);
  return place;
}

const blocks = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER UL OL LI DL DT DD TABLE CAPTION THEAD TBODY TR TH TD H1 H2 H3 H4 H5 H6 FIGURE FIGCAPTION BLOCKQUOTE DETAILS SUMMARY BR'.split(
    ' ',
  ),
);

function walk(element: HTMLElement, place: Open, reading: Open[]): void {
  let current = place;
  for (const child of element.childNodes) {
    if (child.nodeType === NodeType.TEXT_NODE) {
      current.lines[current.lines.length - 1] += child.text;
      continue;
    }
    if (child.nodeType !== NodeType.ELEMENT_NODE) continue;
    const inner = child as HTMLElement;
    if (isHeading(inner)) current = open(reading, inner.id, inner.text.trim());
    // A row's remarks stand in a row of their own below it.
    const inside = isBox(inner) ? open(reading, inner.id, headingOf(inner)) : current;
    if (inner.tagName === 'TR') current = isBox(inner) || inner.classList.contains('note') ? inside : place;
    const target = inner.tagName === 'TR' ? current : inside;
    const isBlock = blocks.has(inner.tagName);
    if (isBlock) target.lines.push('');
    walk(inner, target, reading);
    if (isBlock) target.lines.push('');
    else if (inner.classList.contains('tag')) target.lines[target.lines.length - 1] += ' ';
  }
}

/** A heading of prose begins a place that lasts until the next one. */
const isHeading = (element: HTMLElement): boolean =>
  /^H[2-6]$/.test(element.tagName) && element.id !== '' && element.parentNode?.classList.contains('prose') === true;

/** A band, a row of a table, a finding: a place with all that is in it. */
const isBox = (element: HTMLElement): boolean =>
  element.id !== '' &&
  (element.tagName === 'TR' || element.classList.contains('finding') || element.classList.contains('band'));

const headingOf = (element: HTMLElement): string =>
  tidy([element.querySelector(element.tagName === 'TR' ? 'th' : 'h2')?.text ?? '']);

const tidy = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
