// Small changes to a text, as typists, converters and attackers make them.
import fc from 'fast-check';

export const tokens: readonly string[] = [
  ...['"', '""', "'", ',', ';', '\t', '\n', '\r', '\r\n', '\u0000', '\u0007', '\ufeff', '\u00a0', '\u3000', '\u200b'],
  ...['\u202e', '\u2028', '\ufffd', '\ud800', '\udc00', '𠮷', 'e\u0301', 'ﾊ', '１２', '－', '＝1+1', '=1+1', '@SUM(1)'],
  ...['__proto__', '"__proto__":', 'constructor', 'toString', 'null', 'true', '{}', '[]', '{', '}', '[', ']', ':'],
  ...['1e309', '-0', '0x10', '12345678901234567890', '1,234', '1，234.56', '½', '٣', '100%', '≥', 'NaN', 'Infinity'],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '<p>',
    '</p>',
    '&amp;',
    '\\',
  ],
  ...['../..', '/etc/passwd', 'C:\\con', '%00', '#{x}', '{{7*7}}', '[[一]]', '# ', '- ', '**', '`', '](', 'http://x'],
  ...[
    '2021-02-30',
    '0000-00-00',
    '20年',
    '510700',
    '999999',
    'xugou-kexie',
    'total',
    'a'.repeat(5000),
    '虚'.repeat(3000),
  ],
];

export interface Change {
  readonly how: 'insert' | 'delete' | 'replace' | 'double' | 'truncate' | 'swap';
  /** Place in the text, 0 … 1. */
  readonly at: number;
  readonly length: number;
  readonly token: string;
}

export const change = fc.record<Change>({
  how: fc.constantFrom('insert', 'delete', 'replace', 'double', 'truncate', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  token: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
});

export function apply(text: string, { how, at, length, token }: Change): string {
  const from = Math.floor(at * text.length);
  const to = Math.min(text.length, from + length);
  const [before, middle, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (how) {
    case 'insert':
      return before + token + middle + after;
    case 'delete':
      return before + after;
    case 'replace':
      return before + token + after;
    case 'double':
      return before + middle + middle + after;
    case 'truncate':
      return before;
    case 'swap':
      return after + middle + before;
  }
}
