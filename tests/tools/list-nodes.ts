// A parsed page as lines that can be compared.
import type { ChildNode, Document } from 'domhandler';

/** Every node with its place, in the order of the page. */
export function listed(root: Document): string[] {
  const found: string[] = [];
  const list = (node: ChildNode | Document, depth: number): void => {
    const { name = '', data = '', attribs = {} } = node as { name?: string; data?: string; attribs?: object };
    const [before, after] = [node.prev !== null, node.next !== null];
    found.push(JSON.stringify([depth, node.type, name, data, Object.entries(attribs), before, after]));
    if ('children' in node) for (const child of node.children) list(child, depth + 1);
  };
  list(root, 0);
  return found;
}
