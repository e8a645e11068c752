// Check digits of ID numbers and bank cards.

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: 17 digits with a birth date and a check digit by MOD 11-2 (ISO 7064). */
export function isIdNumber(digits: string): boolean {
  const found = /^[1-9]\d{5}(?:18|19|20)\d\d(\d\d)(\d\d)\d{3}[\dX]$/.exec(digits);
  if (!found || Number(found[1]) < 1 || Number(found[1]) > 12 || Number(found[2]) < 1 || Number(found[2]) > 31)
    return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

/** 16 to 19 digits with the prefix of a card issuer and a Luhn check digit. */
export function isBankCard(digits: string): boolean {
  if (!/^(?:62|4|5[1-5]|2[2-7]|35|60|9[0-9])\d+$/.test(digits) || digits.length < 16 || digits.length > 19)
    return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
