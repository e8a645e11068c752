// Whole numbers as forms print them. Money is whole 分 and points are whole hundredths: no float is ever rounded.

/** n ÷ 10^places without superfluous zeros: (12340, 2) → 123.4. */
export function decimal(n: number, places: number): string {
  const digits = String(Math.abs(n)).padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - places);
  return `${n < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** 分 as 万元. */
export const wan = (fen: number): string => decimal(fen, 6);

/** 分 as 元 with thousands separators and two decimals. */
export function yuan(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${thousands(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** 1234567 → 1,234,567. */
export const thousands = (n: number | string): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** part ÷ whole in percent, half up, without superfluous zeros: (1, 3, 2) → 33.33. */
export function percent(part: number, whole: number, places: number): string {
  const scaled = BigInt(part) * 100n * 10n ** BigInt(places);
  return decimal(Number((scaled * 2n + BigInt(whole)) / (2n * BigInt(whole))), places);
}

/** Digits as an input method in full-width mode types them. */
export const fullWidth = (text: string): string =>
  text.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 … 99 in Chinese numerals. */
export function han(n: number): string {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? ones[tens] : ''}${tens > 0 ? '十' : ''}${ones[n % 10]}`;
}
