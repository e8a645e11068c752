// A fault of the built site. It stops publication; the sentence is made last, from the dictionaries.
import { keyOf, type Language, translator } from '#i18n';

export const faultCodes = [
  'html-cut',
  'html-title',
  'html-policy',
  'html-handler',
  'html-style',
  'html-duplicate-id',
  'html-outside',
  'html-scheme',
  'html-json-ld',
  'html-dangling',
  'text-placeholder',
  'text-replacement',
  'text-mobile',
  'text-id-number',
  'file-empty',
  'file-left-over',
  'json-broken',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export interface Fault {
  readonly code: FaultCode;
  /** Path inside the site. */
  readonly file: string;
  /** The offending words, shortened; personal numbers are masked. */
  readonly found: string;
}

export function faultSentence({ code, file, found }: Fault, language: Language): string {
  return translator(language)(keyOf(`scan.${code}`), { file, found });
}

export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
