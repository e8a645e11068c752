// Bytes to text: UTF-8 or an error that names the likely encoding; CSV from Excel may also be GB18030.
import type { Issue } from '../model/issue.ts';
import { looksLikeGb18030 } from './looks-like-gb18030.ts';
import { textPosition } from './text-position.ts';

export interface Decoded {
  /** Without BOM, line breaks as LF. */
  readonly text?: string;
  readonly issues: readonly Issue[];
}

export function decodeText(file: string, bytes: Uint8Array, accepts: 'utf-8' | 'utf-8 or gb18030' = 'utf-8'): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { issues: [refusal(file, wide, 1, 1, accepts)] };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return { text: unixLines(utf8), issues: [] };
  const gb18030 = looksLikeGb18030(bytes) ? strictly('gb18030', bytes) : undefined;
  if (gb18030 !== undefined && accepts === 'utf-8 or gb18030') return { text: unixLines(gb18030), issues: [] };
  const { line, column } = firstBadByte(bytes);
  return { issues: [refusal(file, gb18030 === undefined ? 'not-utf-8' : 'GB18030 (GBK)', line, column, accepts)] };
}

/** UTF-16 and UTF-32 say so in their first bytes. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE';
  return undefined;
}

function strictly(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const text = unixLines(new TextDecoder('utf-8').decode(bytes));
  return textPosition(text)(Math.max(0, text.indexOf('\ufffd')));
}

const unixLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

const refusal = (file: string, found: string, row: number, column: number, expected: string): Issue => ({
  code: 'text/encoding',
  level: 'error',
  where: { file, row, column },
  expected,
  received: found,
});
