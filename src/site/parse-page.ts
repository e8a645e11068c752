// A built page as a tree of elements. The library reads whatever a browser would; but pages are written in one strict way, and
// what is written so is read here three times as fast, a site being thousands of pages.
import { Document, Element, type ParentNode, ProcessingInstruction, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { decode } from './decode-references.ts';
import { endedBy } from './implied-ends.ts';

/** The same tree whichever way it was read. */
export const parsePage = (html: string): Document => parseStrictly(html) ?? parseDocument(html);

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
export function parseStrictly(html: string): Document | undefined {
  if (!html.startsWith(begins)) return undefined;
  const root = new Document([]);
  append(root, new ProcessingInstruction('!doctype', begins.slice(1, -1)));
  const open: (Document | Element)[] = [root];
  for (let at = begins.length; at < html.length; ) {
    const parent = open[open.length - 1] as Document | Element;
    const name = parent instanceof Element ? parent.name : '';
    const isRaw = raw.has(name);
    const next = isRaw ? html.indexOf(`</${name}>`, at) : html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at) {
      const written = html.slice(at, end);
      const text = isRaw ? written : decode(written);
      if (text === undefined) return undefined;
      append(parent, new Text(text));
      at = end;
    } else if (html.charCodeAt(at + 1) === slash) {
      const stop = at + 2 + name.length;
      if (name === '' || !html.startsWith(name, at + 2) || html.charCodeAt(stop) !== close) return undefined;
      open.pop();
      at = stop + 1;
    } else {
      const tag = readTag(html, at);
      if (tag === undefined || endedBy.get(tag.name)?.has(name)) return undefined;
      if (tag.name === 'form' && open.some((one) => one instanceof Element && one.name === 'form')) return undefined;
      const element = new Element(tag.name, tag.attribs);
      append(parent, element);
      if (!empty.has(tag.name)) open.push(element);
      at += tag.length;
    }
  }
  return open.length === 1 ? root : undefined;
}

function append(parent: ParentNode, node: Element | Text | ProcessingInstruction): void {
  const last = parent.children[parent.children.length - 1];
  node.parent = parent;
  if (last !== undefined) {
    last.next = node;
    node.prev = last;
  }
  parent.children.push(node);
}

interface Tag {
  readonly name: string;
  /** Of all elements that begin with the same words: not to be written to. */
  readonly attribs: Record<string, string>;
  /** From “<” to behind “>”. */
  readonly length: number;
}

/** Tags that are written the same are most of a site: those met first. */
const known = new Map<string, Tag>();
const mostKnown = 10_000;
const longest = 200;

/** The tag that begins at `at`; undefined when it is not written as ours are, or begins what is no text. */
function readTag(html: string, at: number): Tag | undefined {
  // A “>” between quotes ends no tag: what is cut short by one is not known.
  const written = html.slice(at, html.indexOf('>', at) + 1);
  const same = known.get(written);
  if (same !== undefined) return same;
  const tag = parseTag(html, at);
  if (tag?.length !== written.length || written.length > longest || known.size >= mostKnown) return tag;
  // A copy: a piece of a page keeps the whole page in memory.
  const copy = Buffer.from(written).toString();
  known.set(copy, parseTag(copy, 0) as Tag);
  return tag;
}

function parseTag(html: string, at: number): Tag | undefined {
  const stop = endOfName(html, at + 1);
  const name = html.slice(at + 1, stop);
  if (stop === at + 1 || foreign.has(name)) return undefined;
  const attribs: Record<string, string> = {};
  const after = readAttributes(html, stop, attribs);
  return after === undefined ? undefined : { name, attribs, length: after - at };
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

/** Reads them into `attribs`, of two of the same name the first; the place behind the tag, or undefined when it is written otherwise. */
function readAttributes(html: string, from: number, attribs: Record<string, string>): number | undefined {
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
    if (!Object.hasOwn(attribs, name)) attribs[name] = value;
  }
  return html.charCodeAt(at) === close ? at + 1 : undefined;
}
