// Money is an integer number of 分 (fen); no float ever holds an amount.

/** Units an amount may be printed in, and how many 分 each holds. */
export const moneyUnits = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

export type Fen = number;

/**
 * A printed amount in its unit, as 分.
 *
 * Accepts digits with optional thousands separators and a decimal part.
 * Returns undefined when the text is anything else, when it is finer than a 分, or beyond 2^53 − 1 分.
 */
export function toFen(printed: string, unit: MoneyUnit): Fen | undefined {
  const text = printed.trim();
  if (!/^-?(\d{1,3}(,\d{3})+|\d{1,17})(\.\d{1,10})?$/.test(text)) return undefined;
  const [whole = '0', fraction = ''] = text.replaceAll(',', '').split('.');
  const digits = BigInt(whole.replace('-', '') + fraction) * BigInt(moneyUnits[unit]);
  const scale = 10n ** BigInt(fraction.length);
  if (digits % scale !== 0n) return undefined;
  const fen = digits / scale;
  if (fen > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return whole.startsWith('-') ? -Number(fen) : Number(fen);
}
