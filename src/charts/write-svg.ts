// From Plot's elements to text that passes the site's CSP and axe: no style, no id, no inner label, two decimals.
import type { Element, Node } from '@xmldom/xmldom';
import { escapeAttribute, escapeText, refuseNoNumber } from './svg-text.ts';

const dropped = new Set(['style', 'aria-label', 'aria-description', 'aria-hidden', 'font-family', 'xmlns']);
const textNode = 3;
const elementNode = 1;

/** Name of an element whose text is SVG already: see render.ts. */
export const written = 'written';

/**
 * One element and what it holds as HTML.
 *
 * @param own attributes of the element itself, instead of what Plot wrote there
 * @throws when a number is none, or an attribute could lead anywhere or be named twice on a page
 */
export function writeSvg(element: Element, own: Readonly<Record<string, string>> = {}): string {
  const name = element.localName ?? '';
  let text = `<${name}`;
  const rest = new Map(Object.entries(own));
  for (const { name: key, value } of element.attributes) {
    const given = rest.get(key);
    rest.delete(key);
    if (given === undefined && dropped.has(key)) continue;
    if (given === undefined) refuse(name, key, value);
    text += ` ${key}="${escapeAttribute(given ?? roundNumbers(value))}"`;
  }
  for (const [key, value] of rest) text += ` ${key}="${escapeAttribute(value)}"`;
  text += '>';
  for (let child: Node | null = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === textNode) text += escapeText(child.nodeValue ?? '');
    else if (child.nodeName === written) text += child.textContent ?? '';
    else if (child.nodeType === elementNode && child.nodeName !== 'style') text += writeSvg(child as Element);
  }
  return `${text}</${name}>`;
}

function refuse(element: string, name: string, value: string): void {
  refuseNoNumber(element, name, value);
  if (name === 'id' || name === 'href' || name === 'xlink:href' || name.startsWith('on'))
    throw new Error(`chart: attribute ${name} is not allowed`);
}

function roundNumbers(text: string): string {
  if (!text.includes('.')) return text;
  return text.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0));
}
