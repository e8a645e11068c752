// What a file holds, made fit for a message: short, on one line, nothing invisible, no number of a person.
import { maskPrivate } from './private-numbers.ts';

const limit = 120;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/gu;

const picture = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u${code.toString(16).padStart(4, '0')}`;
};

/** Any value of a file as words of at most 120 characters, control and invisible characters made visible. */
export function received(value: unknown): string {
  const text = typeof value === 'string' ? value : name(value);
  const visible = [...maskPrivate(text.slice(0, 4 * limit)).replace(unseen, picture)];
  const whole = visible.length <= limit && text.length <= 4 * limit;
  return whole ? visible.join('') : `${visible.slice(0, limit - 1).join('')}…`;
}

function name(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}
