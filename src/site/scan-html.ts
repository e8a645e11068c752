// One built page: whole, titled, under its policy, asking nothing of other hosts, and with text that is text.
import { type HTMLElement, NodeType } from 'node-html-parser';
import { type FaultCode, shorten } from './scan-fault.ts';
import { type Suspect, scanText } from './scan-text.ts';

/** Attributes that make a browser fetch something by itself. */
const fetched = new Set(['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping', 'manifest']);
const addresses = new Set([...fetched, 'href', 'xlink:href', 'cite']);
/** <link> that only names an address. */
const naming = /^(?:canonical|alternate|license|author|next|prev|help|me)$/;

/** What other pages may link to in a page, and what it links to itself. */
export interface Anchors {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** `root` is `html`, parsed. */
export function scanHtml(file: string, html: string, root: HTMLElement): { faults: Suspect[]; anchors: Anchors } {
  const faults: Suspect[] = [];
  const fault = (code: FaultCode, found: string) => faults.push({ code, file, found: shorten(found) });
  if (!/^<!doctype html>/i.test(html) || !html.trimEnd().endsWith('</html>'))
    fault('html-cut', html.trimEnd().slice(-40));
  const texts: string[] = [];
  const ids = new Set<string>();
  const links: string[] = [];
  walk(root, (element) => {
    if (element.tagName === 'STYLE') fault('html-style', '<style>');
    if (element.tagName === 'SCRIPT') scanScript(element, fault, texts);
    else for (const child of element.childNodes) if (child.nodeType === NodeType.TEXT_NODE) texts.push(child.text);
    for (const [name, value] of Object.entries(element.attributes)) {
      texts.push(value);
      scanAttribute(element, name.toLowerCase(), value, fault);
      if (addresses.has(name.toLowerCase()) && name !== 'srcset' && name !== 'data') links.push(value);
      if (name === 'id' && ids.size === ids.add(value).size) fault('html-duplicate-id', value);
    }
  });
  if ((root.querySelector('title')?.text.trim() ?? '') === '') fault('html-title', '<title>');
  const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  if (
    !/script-src|default-src/.test(policy) ||
    /unsafe-(?:inline|eval)/.test(policy.replaceAll('wasm-unsafe-eval', ''))
  ) {
    fault('html-policy', policy === '' ? '<meta http-equiv="content-security-policy">' : policy);
  }
  return { faults: [...faults, ...scanText(file, texts.join('\n'))], anchors: { file, ids, links } };
}

function walk(element: HTMLElement, visit: (element: HTMLElement) => void): void {
  for (const child of element.childNodes) {
    if (child.nodeType !== NodeType.ELEMENT_NODE) continue;
    visit(child as HTMLElement);
    walk(child as HTMLElement, visit);
  }
}

function scanScript(script: HTMLElement, fault: (code: FaultCode, found: string) => void, texts: string[]): void {
  if (!/json/.test(script.getAttribute('type') ?? '')) return;
  try {
    texts.push(JSON.stringify(JSON.parse(script.innerHTML)));
  } catch (error) {
    fault('html-json-ld', (error as Error).message);
  }
}

function scanAttribute(
  element: HTMLElement,
  name: string,
  value: string,
  fault: (code: FaultCode, found: string) => void,
): void {
  if (name.startsWith('on')) fault('html-handler', `${name}="${value}"`);
  if (name === 'style') fault('html-style', `style="${value}"`);
  if (!addresses.has(name)) return;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase();
  const asks = fetched.has(name) || (name.endsWith('href') && element.tagName !== 'A' && !names(element));
  if (asks && scheme !== 'data' && (scheme !== undefined || /^\s*\/\//.test(value))) fault('html-outside', value);
  else if (scheme !== undefined && !/^(?:https?|mailto|tel|data)$/.test(scheme)) fault('html-scheme', value);
  else if (scheme === 'data' && element.tagName === 'A') fault('html-scheme', value);
}

const names = (element: HTMLElement): boolean =>
  element.tagName === 'LINK' &&
  (element.getAttribute('rel') ?? '').split(/\s+/).every((word) => naming.test(word.toLowerCase()));
