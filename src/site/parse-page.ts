// A built page as its nodes. The library reads whatever a browser would; but pages are written in one strict way, and what is
// written so is read here in a fraction of the time, a site being thousands of pages.
import { Parser } from 'htmlparser2';
import { decode } from './decode-references.ts';
import { none, type PageNodes, type Tag } from './page-nodes.ts';
import { readTag, type StrictTag, tagOf } from './read-tag.ts';

/** The same nodes whichever way it was read. */
export const parsePage = (html: string): PageNodes => parseStrictly(html) ?? parseAny(html);

const begins = '<!DOCTYPE html>';
/** Of “/”. */
const slash = 47;

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
