// A built page, cut into places a result can open at: bands, table rows, findings, headings of prose. A parsed page in, text out.
import { endOf, findInside, isNamed, none, type PageNodes, type Tag, tagAt, textInside } from '../page-nodes.ts';
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
export function readPlaces(page: string, nodes: PageNodes, gathers: boolean, headOnly = false): ReadPage | undefined {
  const main = findInside(nodes, none, isNamed('main'));
  if (main === none) return undefined;
  const isLeftOut = (tag: Tag, at: number): boolean => furniture(nodes, tag, at) || (gathers && repeated(tag));
  const reading: Open[] = [];
  const most = headOnly ? 1 : Number.POSITIVE_INFINITY;
  walk(main, open(reading, '', ''), { nodes, reading, isLeftOut, most });
  reading.length = headOnly ? 1 : reading.length;
  const places = reading.map(({ anchor, heading, lines }) => ({ page, anchor, heading, text: tidy(lines) }));
  return {
    title: textOf(nodes, findInside(nodes, main, isNamed('h1'))),
    kicker: textOf(
      nodes,
      findInside(nodes, main, (tag) => hasClass(tag, 'kicker')),
    ),
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
  readonly nodes: PageNodes;
  readonly reading: Open[];
  readonly isLeftOut: (tag: Tag, at: number) => boolean;
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

function walk(parent: number, place: Open, through: Walk): void {
  const { nodes } = through;
  let current = place;
  const end = endOf(nodes, parent);
  for (let at = parent + 1; at < end; at = endOf(nodes, at)) {
    if (through.reading.length > through.most) return;
    const tag = nodes.nodes[at] as Tag | string;
    if (typeof tag === 'string') {
      current.lines[current.lines.length - 1] += tag;
      continue;
    }
    if (through.isLeftOut(tag, at)) continue;
    const { id = '' } = tag;
    if (isHeading(nodes, tag, at)) current = open(through.reading, id, textInside(nodes, at).trim());
    // A row's remarks stand in a row of their own below it.
    const inside = isBox(tag) ? open(through.reading, id, headingOf(nodes, tag, at)) : current;
    if (tag.name === 'tr') current = isBox(tag) || hasClass(tag, 'note') ? inside : place;
    const target = tag.name === 'tr' ? current : inside;
    const isBlock = blocks.has(tag.name);
    if (isBlock) target.lines.push('');
    walk(at, target, through);
    if (isBlock) target.lines.push('');
    else if (hasClass(tag, 'tag')) target.lines[target.lines.length - 1] += ' ';
  }
}

/** A heading of prose begins a place that lasts until the next one. */
function isHeading(nodes: PageNodes, { name, id = '' }: Tag, at: number): boolean {
  if (id === '' || !/^h[2-6]$/.test(name)) return false;
  const parent = tagAt(nodes, nodes.parents[at] ?? none);
  return parent !== undefined && hasClass(parent, 'prose');
}

/** A band, a row of a table, a finding: a place with all that is in it. */
const isBox = (tag: Tag): boolean =>
  (tag.id ?? '') !== '' && (tag.name === 'tr' || hasClass(tag, 'finding') || hasClass(tag, 'band'));

const headingOf = (nodes: PageNodes, { name }: Tag, at: number): string =>
  textOf(nodes, findInside(nodes, at, isNamed(name === 'tr' ? 'th' : 'h2')));

const textOf = (nodes: PageNodes, at: number): string => (at === none ? '' : tidy([textInside(nodes, at)]));

/** A copy: a piece of a string keeps the whole in memory, here the page, of which a large site has tens of thousands. */
function tidy(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return Buffer.from(text).toString();
}
