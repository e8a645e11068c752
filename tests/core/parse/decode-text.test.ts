import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/core/parse/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);
/** “单位,分值” and a line break, as Excel on Chinese Windows saves it. */
const gbk = bytes(0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xb7, 0xd6, 0xd6, 0xb5, 0x0d, 0x0a);

test.each([
  ['plain', utf8('单位'), '单位'],
  ['BOM', utf8('\ufeff单位'), '单位'],
  ['CRLF, CR and LF', utf8('一\r\n二\r三\n'), '一\n二\n三\n'],
  ['rare and minority characters', utf8('𠮷 ᠮᠣᠩᠭᠣᠯ བོད ئۇيغۇر'), '𠮷 ᠮᠣᠩᠭᠣᠯ བོད ئۇيغۇر'],
])('decodeText(%s) is read', (_, input, text) => {
  expect(decodeText('a.csv', input)).toEqual({ text, issues: [] });
});

test('decodeText(GB18030): read for CSV, named and refused elsewhere', () => {
  expect(decodeText('a.csv', gbk, 'utf-8 or gb18030').text).toBe('单位,分值\n');
  expect(decodeText('a.json', gbk).issues).toMatchObject([
    { code: 'text/encoding', where: { row: 1, column: 1 }, received: 'GB18030 (GBK)' },
  ]);
});

test.each([
  ['UTF-16LE', bytes(0xff, 0xfe, 0x55, 0x53)],
  ['UTF-16BE', bytes(0xfe, 0xff, 0x53, 0x55)],
  ['UTF-32LE', bytes(0xff, 0xfe, 0, 0)],
])('decodeText(%s) is named and refused, for CSV too', (name, input) => {
  expect(decodeText('a.csv', input, 'utf-8 or gb18030').issues[0]?.received).toBe(name);
});

test('decodeText(UTF-8 with one broken byte) is refused where it breaks, never shown as other characters', () => {
  const broken = utf8('单位\n虚构示例县的名称').map((value, i) => (i === 9 ? 0x20 : value));
  const { text, issues } = decodeText('a.csv', broken, 'utf-8 or gb18030');
  expect(text).toBeUndefined();
  expect(issues).toMatchObject([{ where: { row: 2 }, received: 'not-utf-8' }]);
});

test('decodeText(Shift JIS or Big5) is not taken for GB18030', () => {
  const shiftJis = bytes(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xc5, 0x82, 0xb7);
  const big5 = bytes(0xa4, 0xa4, 0xa4, 0xe5, 0xb5, 0x4c, 0xaa, 0x6b, 0xa5, 0x5b, 0xc1, 0x60);
  for (const input of [shiftJis, big5]) expect(decodeText('a.csv', input, 'utf-8 or gb18030').text).toBeUndefined();
});

test('decodeText(any bytes) never throws, and text that comes back is what the bytes say', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (input) => {
      const { text, issues } = decodeText('a.csv', input, 'utf-8 or gb18030');
      expect(text === undefined).toBe(issues.length > 0);
    }),
    { numRuns: 2000 },
  );
});
