// The elements of a parsed page, listed once for all who ask about them.
import { type Document, type Element, isTag, type ParentNode } from 'domhandler';

/** In the order of the page. */
export function elementsOf(root: Document): Element[] {
  const elements: Element[] = [];
  list(root, elements);
  return elements;
}

function list(parent: ParentNode, elements: Element[]): void {
  for (const child of parent.children) {
    if (!isTag(child)) continue;
    elements.push(child);
    list(child, elements);
  }
}
