// A parsed page as lines that can be compared: as we read it, and as the library does.
import { parseDocument } from 'htmlparser2';
import type { PageNodes } from '#site/page-nodes';

const line = (depth: number, ...what: readonly unknown[]): string => JSON.stringify([depth, ...what]);

/** Every element and text with its depth, in the order of the page. */
export function listed({ nodes, ends, parents }: PageNodes): string[] {
  const depths: number[] = [];
  return nodes.map((node, at) => {
    const parent = parents[at] ?? -1;
    if (parent >= 0 && (ends[at] ?? 0) > (ends[parent] ?? 0)) throw new Error(`node ${at} outlasts the one it is in`);
    depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1);
    return typeof node === 'string' ? line(depths[at] ?? 0, node) : line(depths[at] ?? 0, node.name, node.attributes);
  });
}

/** The same of the tree the library makes of it. */
export function listedByLibrary(html: string): string[] {
  const found: string[] = [];
  const list = (nodes: ReturnType<typeof parseDocument>['children'], depth: number): void => {
    for (const node of nodes) {
      if (node.type === 'text') found.push(line(depth, node.data));
      if ('attribs' in node) found.push(line(depth, node.name, Object.entries(node.attribs).flat()));
      if ('children' in node) list(node.children, depth + 1);
    }
  };
  list(parseDocument(html).children, 0);
  return found;
}
