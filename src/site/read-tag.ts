// The beginning of an element, written as our pages are: in lower case, its attributes between double quotes.
import { decode } from './decode-references.ts';
import { endedBy } from './implied-ends.ts';
import { attributeOf, type Tag } from './page-nodes.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What stands in them is no text, or another language. */
const foreign = new Set('svg math textarea plaintext iframe noembed noframes xmp template noscript image'.split(' '));
const raw = new Set(['script', 'style']);
/** Of “ ”, “"”, “=”, “>”. */
const [space, quote, equals, close] = [32, 34, 61, 62];

export const tagOf = (name: string, attributes: readonly string[]): Tag => {
  const [id, classes] = [attributeOf({ attributes }, 'id'), attributeOf({ attributes }, 'class')];
  return { name, attributes, id, classes };
};

/** What is known of an element by its name. */
interface Kind {
  readonly name: string;
  readonly end: string;
  /** Elements it ends when it begins directly inside them. */
  readonly ends: ReadonlySet<string> | undefined;
  readonly isEmpty: boolean;
  readonly isRaw: boolean;
  readonly isForeign: boolean;
}

export interface StrictTag extends Tag {
  /** From “<” to behind “>”. */
  readonly length: number;
  readonly kind: Kind;
}

const kinds = new Map<string, Kind>();

function kindOf(name: string): Kind {
  const same = kinds.get(name);
  if (same !== undefined) return same;
  const is = { isEmpty: empty.has(name), isRaw: raw.has(name), isForeign: foreign.has(name) };
  const kind = { name, end: `</${name}>`, ends: endedBy.get(name), ...is };
  if (kinds.size < mostKnown) kinds.set(name, kind);
  return kind;
}

/** Tags that are written the same are most of a site: those met first. */
const known = new Map<string, StrictTag>();
const mostKnown = 10_000;
const longest = 200;

/** The tag that begins at `at`; undefined when it is not written as ours are, or begins what is no text. */
export function readTag(html: string, at: number): StrictTag | undefined {
  // A “>” between quotes ends no tag: what is cut short by one is not known.
  const written = html.slice(at, html.indexOf('>', at) + 1);
  const same = known.get(written);
  if (same !== undefined) return same;
  const tag = parseTag(html, at);
  if (tag?.length !== written.length || written.length > longest || known.size >= mostKnown) return tag;
  // A copy: a piece of a page keeps the whole page in memory.
  const copy = Buffer.from(written).toString();
  known.set(copy, parseTag(copy, 0) as StrictTag);
  return tag;
}

function parseTag(html: string, at: number): StrictTag | undefined {
  const stop = endOfName(html, at + 1);
  if (stop === at + 1) return undefined;
  const kind = kindOf(html.slice(at + 1, stop));
  const attributes: string[] = [];
  const after = kind.isForeign ? undefined : readAttributes(html, stop, attributes);
  return after === undefined ? undefined : { ...tagOf(kind.name, attributes), length: after - at, kind };
}

/** Where the name of an element or attribute that begins at `from` ends; `from` when none does. */
function endOfName(html: string, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const code = html.charCodeAt(at);
    const isLetter = code >= 97 && code <= 122;
    // A digit, “:”, “-”, “_”.
    if (!isLetter && (at === from || !((code >= 48 && code <= 58) || code === 45 || code === 95))) break;
  }
  const code = html.charCodeAt(at);
  return code === space || code === close || code === equals ? at : from;
}

/** Reads them into `attributes`, of two of the same name the first; the place behind the tag, or undefined when it is written otherwise. */
function readAttributes(html: string, from: number, attributes: string[]): number | undefined {
  let at = from;
  while (html.charCodeAt(at) === space) {
    const stop = endOfName(html, at + 1);
    if (stop === at + 1) return undefined;
    const name = html.slice(at + 1, stop);
    let value: string | undefined = '';
    at = stop;
    if (html.charCodeAt(stop) === equals) {
      const end = html.indexOf('"', stop + 2);
      if (html.charCodeAt(stop + 1) !== quote || end < 0) return undefined;
      value = decode(html.slice(stop + 2, end));
      if (value === undefined) return undefined;
      at = end + 1;
    }
    if (attributeOf({ attributes }, name) === undefined) attributes.push(name, value);
  }
  return html.charCodeAt(at) === close ? at + 1 : undefined;
}
