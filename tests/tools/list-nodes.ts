// A parsed page as lines that can be compared: as we read it, and as the library does.
import { type ChildNode, type Document, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { PageNodes } from '#site/page-nodes';

const line = (depth: number, node: { name: string; attribs: object } | string): string =>
  JSON.stringify([depth, ...(typeof node === 'string' ? [node] : [node.name, Object.entries(node.attribs)])]);

/** Every element and text with its depth, in the order of the page. */
export function listed({ nodes, ends, parents }: PageNodes): string[] {
  const depths: number[] = [];
  return nodes.map((node, at) => {
    const parent = parents[at] ?? -1;
    if (parent >= 0 && (ends[at] ?? 0) > (ends[parent] ?? 0)) throw new Error(`node ${at} outlasts the one it is in`);
    depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1);
    return line(depths[at] ?? 0, node);
  });
}

/** The same of the tree the library makes of it. */
export function listedByLibrary(html: string): string[] {
  const found: string[] = [];
  const list = (node: ChildNode | Document, depth: number): void => {
    if (isText(node)) found.push(line(depth, node.data));
    if (isTag(node)) found.push(line(depth, node));
    if ('children' in node) for (const child of node.children) list(child, depth + 1);
  };
  list(parseDocument(html), -1);
  return found;
}
