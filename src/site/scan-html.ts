// One built page: whole, titled, under its policy, asking nothing of other hosts, and with text that is text.
import { type Element, isText } from 'domhandler';
import { DomUtils } from 'htmlparser2';
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

/** `elements`: of `html`, parsed. */
export function scanHtml(
  file: string,
  html: string,
  elements: readonly Element[],
): { faults: Suspect[]; anchors: Anchors } {
  const faults: Suspect[] = [];
  const fault = (code: FaultCode, found: string) => faults.push({ code, file, found: shorten(found) });
  if (!/^<!doctype html>/i.test(html) || !html.trimEnd().endsWith('</html>'))
    fault('html-cut', html.trimEnd().slice(-40));
  const texts: string[] = [];
  const ids = new Set<string>();
  const links: string[] = [];
  for (const element of elements) {
    if (element.name === 'style') fault('html-style', '<style>');
    if (element.name === 'script') scanScript(element, fault, texts);
    else for (const child of element.children) if (isText(child)) texts.push(child.data);
    for (const name in element.attribs) {
      const value = element.attribs[name] ?? '';
      texts.push(value);
      scanAttribute(element, name, value, fault);
      if (addresses.has(name) && name !== 'srcset' && name !== 'data') links.push(value);
      if (name === 'id' && ids.size === ids.add(value).size) fault('html-duplicate-id', value);
    }
  }
  const title = elements.find(({ name }) => name === 'title');
  if (title === undefined || DomUtils.textContent(title).trim() === '') fault('html-title', '<title>');
  const policy =
    elements.find(({ name, attribs }) => name === 'meta' && attribs['http-equiv'] === 'content-security-policy')
      ?.attribs.content ?? '';
  if (
    !/script-src|default-src/.test(policy) ||
    /unsafe-(?:inline|eval)/.test(policy.replaceAll('wasm-unsafe-eval', ''))
  ) {
    fault('html-policy', policy === '' ? '<meta http-equiv="content-security-policy">' : policy);
  }
  return { faults: [...faults, ...scanText(file, texts.join('\n'))], anchors: { file, ids, links } };
}

function scanScript(script: Element, fault: (code: FaultCode, found: string) => void, texts: string[]): void {
  if (!/json/.test(script.attribs.type ?? '')) return;
  try {
    texts.push(JSON.stringify(JSON.parse(DomUtils.textContent(script))));
  } catch (error) {
    fault('html-json-ld', (error as Error).message);
  }
}

function scanAttribute(
  element: Element,
  name: string,
  value: string,
  fault: (code: FaultCode, found: string) => void,
): void {
  if (name.startsWith('on')) fault('html-handler', `${name}="${value}"`);
  if (name === 'style') fault('html-style', `style="${value}"`);
  if (!addresses.has(name)) return;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase();
  const asks = fetched.has(name) || (name.endsWith('href') && element.name !== 'a' && !names(element));
  if (asks && scheme !== 'data' && (scheme !== undefined || /^\s*\/\//.test(value))) fault('html-outside', value);
  else if (scheme !== undefined && !/^(?:https?|mailto|tel|data)$/.test(scheme)) fault('html-scheme', value);
  else if (scheme === 'data' && element.name === 'a') fault('html-scheme', value);
}

const names = (element: Element): boolean =>
  element.name === 'link' && (element.attribs.rel ?? '').split(/\s+/).every((word) => naming.test(word.toLowerCase()));
