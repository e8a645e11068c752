// A built page, cut into places a result can open at: bands, table rows, findings, headings of prose. A parsed page in, text out.
import { type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { furniture, hasClass, repeated } from './furniture.ts';

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

/**
 * `gathers`: leave out tables, charts and findings, which are found where they are at home. `headOnly`: only what stands above
 * the first place inside the page.
 */
export function readPlaces(page: string, root: Document, gathers: boolean, headOnly = false): ReadPage | undefined {
  const [main] = DomUtils.getElementsByTagName('main', root, true, 1);
  if (main === undefined) return undefined;
  const isLeftOut = (element: Element): boolean => furniture(element) || (gathers && repeated(element));
  const reading: Open[] = [];
  walk(main, open(reading, '', ''), { reading, isLeftOut, most: headOnly ? 1 : Number.POSITIVE_INFINITY });
  reading.length = headOnly ? 1 : reading.length;
  const places = reading.map(({ anchor, heading, lines }) => ({ page, anchor, heading, text: tidy(lines) }));
  const kicker = DomUtils.findOne((element) => hasClass(element, 'kicker'), main.children);
  return {
    title: textOf(DomUtils.getElementsByTagName('h1', main, true, 1)[0]),
    kicker: textOf(kicker ?? undefined),
    // A heading whose list is found elsewhere leads to nothing.
    places: places.filter(({ text, heading }) => text !== '' && !(gathers && text === heading)),
  };
}

interface Open {
  readonly anchor: string;
  readonly heading: string;
  readonly lines: string[];
}

interface Walk {
  readonly reading: Open[];
  readonly isLeftOut: (element: Element) => boolean;
  /** Places after which nothing more is read. */
  readonly most: number;
}

function open(reading: Open[], anchor: string, heading: string): Open {
  const place = { anchor, heading, lines: [''] };
  reading.push(place);
  return place;
}

const blocks = new Set(
  'p div section article header footer ul ol li dl dt dd table caption thead tbody tr th td h1 h2 h3 h4 h5 h6 figure figcaption blockquote details summary br'.split(
    ' ',
  ),
);

function walk(parent: ParentNode, place: Open, through: Walk): void {
  let current = place;
  for (const child of parent.children) {
    if (through.reading.length > through.most) return;
    if (isText(child)) current.lines[current.lines.length - 1] += child.data;
    if (!isTag(child) || through.isLeftOut(child)) continue;
    const id = child.attribs.id ?? '';
    if (isHeading(child)) current = open(through.reading, id, DomUtils.textContent(child).trim());
    // A row's remarks stand in a row of their own below it.
    const inside = isBox(child) ? open(through.reading, id, headingOf(child)) : current;
    if (child.name === 'tr') current = isBox(child) || hasClass(child, 'note') ? inside : place;
    const target = child.name === 'tr' ? current : inside;
    const isBlock = blocks.has(child.name);
    if (isBlock) target.lines.push('');
    walk(child, target, through);
    if (isBlock) target.lines.push('');
    else if (hasClass(child, 'tag')) target.lines[target.lines.length - 1] += ' ';
  }
}

/** A heading of prose begins a place that lasts until the next one. */
const isHeading = ({ name, attribs, parent }: Element): boolean =>
  /^h[2-6]$/.test(name) && (attribs.id ?? '') !== '' && parent !== null && isTag(parent) && hasClass(parent, 'prose');

/** A band, a row of a table, a finding: a place with all that is in it. */
const isBox = (element: Element): boolean =>
  (element.attribs.id ?? '') !== '' &&
  (element.name === 'tr' || hasClass(element, 'finding') || hasClass(element, 'band'));

const headingOf = (element: Element): string =>
  textOf(DomUtils.getElementsByTagName(element.name === 'tr' ? 'th' : 'h2', element, true, 1)[0]);

const textOf = (element: Element | undefined): string =>
  element === undefined ? '' : tidy([DomUtils.textContent(element)]);

/** A copy: a piece of a string keeps the whole in memory, here the page, of which a large site has tens of thousands. */
function tidy(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return Buffer.from(text).toString();
}
