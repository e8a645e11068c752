// A built page as its nodes. The library reads whatever a browser would; but pages are written in one strict way, and what is
// written so is read here in a fraction of the time, a site being thousands of pages.
import { Parser } from 'htmlparser2';
import { decode } from './decode-references.ts';
import { endedBy } from './implied-ends.ts';
import { attributeOf, none, type PageNodes, type Tag } from './page-nodes.ts';

/** The same nodes whichever way it was read. */
export const parsePage = (html: string): PageNodes => parseStrictly(html) ?? parseAny(html);

const begins = '<!DOCTYPE html>';
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What stands in them is no text, or another language. */
const foreign = new Set('svg math textarea plaintext iframe noembed noframes xmp template noscript image'.split(' '));
const raw = new Set(['script', 'style']);
/** Of “ ”, “"”, “/”, “=”, “>”. */
const [space, quote, slash, equals, close] = [32, 34, 47, 61, 62];

/**
 * Undefined when the page is not written as ours are: every element in lower case and ended by its own end tag, attributes between
 * double quotes, no comments, no SVG, and no references but those for & < > " '. Linear in the length of the page.
 */
export function parseStrictly(html: string): PageNodes | undefined {
  if (!html.startsWith(begins)) return undefined;
  const page = new Growing();
  for (let at = begins.length; at < html.length; ) {
    const parent = page.innermost as StrictTag | undefined;
    const kind = parent?.kind;
    const next = html.indexOf(kind?.isRaw ? kind.end : '<', at);
    const end = next < 0 ? html.length : next;
    if (end > at) {
      const written = html.slice(at, end);
      const text = kind?.isRaw ? written : decode(written);
      if (text === undefined) return undefined;
      page.add(text);
      at = end;
    } else if (html.charCodeAt(at + 1) === slash) {
      if (kind === undefined || !html.startsWith(kind.end, at)) return undefined;
      page.close();
      at += kind.end.length;
    } else {
      const tag = readTag(html, at);
      if (tag === undefined || (parent !== undefined && tag.kind.ends?.has(parent.name))) return undefined;
      if (tag.name === 'form' && page.isInside('form')) return undefined;
      page.add(tag);
      if (!tag.kind.isEmpty) page.open();
      at += tag.length;
    }
  }
  return page.innermost === undefined ? page : undefined;
}

/** As the library reads it. */
function parseAny(html: string): PageNodes {
  const page = new Growing();
  let text = '';
  const endText = (): void => {
    if (text !== '') page.add(text);
    text = '';
  };
  const parser = new Parser({
    onopentag: (name, attribs) => {
      endText();
      page.add(tagOf(name, Object.entries(attribs).flat()));
      page.open();
    },
    onclosetag: () => {
      endText();
      page.close();
    },
    ontext: (data) => {
      text += data;
    },
    oncomment: endText,
    onprocessinginstruction: endText,
    onend: endText,
  });
  parser.end(html);
  return page;
}

/** A page as far as it is read. */
class Growing implements PageNodes {
  readonly nodes: (Tag | string)[] = [];
  readonly ends: number[] = [];
  readonly parents: number[] = [];
  /** The element that is open, and its number. */
  innermost: Tag | undefined = undefined;
  #at = none;

  /** Adds a node inside the innermost element. */
  add(node: Tag | string): void {
    this.nodes.push(node);
    this.parents.push(this.#at);
    this.ends.push(this.nodes.length);
  }

  /** The element added last is open now. */
  open(): void {
    this.#at = this.nodes.length - 1;
    this.innermost = this.nodes[this.#at] as Tag;
  }

  close(): void {
    this.ends[this.#at] = this.nodes.length;
    this.#at = this.parents[this.#at] as number;
    this.innermost = this.nodes[this.#at] as Tag | undefined;
  }

  isInside(name: string): boolean {
    for (let at = this.#at; at !== none; at = this.parents[at] as number)
      if ((this.nodes[at] as Tag).name === name) return true;
    return false;
  }
}

const tagOf = (name: string, attributes: readonly string[]): Tag => {
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

interface StrictTag extends Tag {
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
function readTag(html: string, at: number): StrictTag | undefined {
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
