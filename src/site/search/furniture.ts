// What on a page is not its text: tools, drawings, and words that only repeat what stands elsewhere on it.
import { type Element, isTag } from 'domhandler';

const tools = new Set(['script', 'style', 'template', 'svg', 'nav', 'button', 'form', 'select', 'search-page']);
const quiet = ['no-print', 'sr-only', 'refs', 'finding-foot', 'severity-key'];

export function hasClass({ attribs }: Element, name: string): boolean {
  const names = attribs.class;
  return names !== undefined && (names === name || ` ${names} `.includes(` ${name} `));
}

function isInside(element: Element, holds: (outer: Element) => boolean): boolean {
  for (let outer = element.parent; outer !== null && isTag(outer); outer = outer.parent) if (holds(outer)) return true;
  return false;
}

/** Left out of every page. */
export function furniture(element: Element): boolean {
  const { name, attribs, parent } = element;
  if (tools.has(name) || attribs.id === 'reuse') return true;
  if (attribs.class !== undefined && quiet.some((one) => hasClass(element, one))) return true;
  if (name === 'details') {
    if (hasClass(element, 'quote') || hasClass(element, 'figure-table')) return true;
    return isInside(element, (outer) => outer.attribs.id === 'findings');
  }
  // The number of a line in the source.
  if (name === 'a') return hasClass(element, 'num') && parent !== null && isTag(parent) && parent.name === 'td';
  return name === 'code' && isInside(element, (outer) => hasClass(outer, 'meta'));
}

const homes = new Set(['table', 'figure', 'ul', 'ol']);

/** Left out of pages that gather what has its own page elsewhere. */
export const repeated = (element: Element): boolean =>
  homes.has(element.name) || hasClass(element, 'finding') || hasClass(element, 'meta');
