// What on a page is not its text: tools, drawings, and words that only repeat what stands elsewhere on it.
import { none, oncePerTag, type PageNodes, type Tag, tagAt } from '../page-nodes.ts';

const tools = new Set(['script', 'style', 'template', 'svg', 'nav', 'button', 'form', 'select', 'search-page']);
const quiet = ['no-print', 'sr-only', 'refs', 'finding-foot', 'severity-key'];

export const hasClass = ({ classes }: Tag, name: string): boolean =>
  classes !== undefined && (classes === name || ` ${classes} `.includes(` ${name} `));

function isInside(page: PageNodes, at: number, holds: (outer: Tag) => boolean): boolean {
  for (let outer = page.parents[at] ?? none; outer !== none; outer = page.parents[outer] ?? none)
    if (holds(tagAt(page, outer) as Tag)) return true;
  return false;
}

/** Wherever it stands. */
const alwaysOut = oncePerTag((tag: Tag): boolean => {
  const { name, id } = tag;
  if (tools.has(name) || id === 'reuse' || quiet.some((one) => hasClass(tag, one))) return true;
  return name === 'details' && (hasClass(tag, 'quote') || hasClass(tag, 'figure-table'));
});

/** Left out of every page. */
export function furniture(page: PageNodes, tag: Tag, at: number): boolean {
  if (alwaysOut(tag)) return true;
  if (tag.name === 'details') return isInside(page, at, ({ id }) => id === 'findings');
  // The number of a line in the source.
  if (tag.name === 'a') return hasClass(tag, 'num') && tagAt(page, page.parents[at] ?? none)?.name === 'td';
  return tag.name === 'code' && isInside(page, at, (outer) => hasClass(outer, 'meta'));
}

const homes = new Set(['table', 'figure', 'ul', 'ol']);

/** Left out of pages that gather what has its own page elsewhere. */
export const repeated = (tag: Tag): boolean => homes.has(tag.name) || hasClass(tag, 'finding') || hasClass(tag, 'meta');
