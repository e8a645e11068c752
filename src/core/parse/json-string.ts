// The scanners of the JSON reader: white space, and a string from its opening quote past the closing one.
import { JsonFault } from './json-fault.ts';

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

export function jsonString(text: string, start: number): { value: string; end: number } {
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const end = plainEnd(text, at);
    pieces.push(text.slice(at, end));
    at = end;
    const next = text[at];
    if (next === '"') return { value: pieces.join(''), end: at + 1 };
    if (next !== '\\') throw new JsonFault('json/syntax', next === undefined ? start : at, 'json-string-end');
    const escaped = escapedCharacter(text, at);
    pieces.push(escaped.value);
    at = escaped.end;
  }
}

/** Where the plain characters end: at a quote, a backslash, a control character or the end of the text. */
function plainEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x5c || code < 0x20) break;
    at++;
  }
  return at;
}

function escapedCharacter(text: string, at: number): { value: string; end: number } {
  const letter = text[at + 1] ?? '';
  if (letter === 'u') {
    const hex = text.slice(at + 2, at + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw new JsonFault('json/syntax', at, 'json-escape');
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), end: at + 6 };
  }
  const value = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  if (value === undefined) throw new JsonFault('json/syntax', at, 'json-escape');
  return { value, end: at + 2 };
}

/** The offset of the next character that is not JSON white space. */
export function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \n\t\r'.includes(text[at] ?? '')) at++;
  return at;
}
