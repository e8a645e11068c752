// Wrong inputs by kind, written from memory of JSONTestSuite, of CSV test suites and of what offices send.

const text = (words: string) => new TextEncoder().encode(words);
const bytes = (...values: number[]) => new Uint8Array(values);

/** JSON that no reader may take (n_*), and numbers, surrogates and depths a careful one refuses (i_*). */
export const badJson: readonly string[] = [
  ...[
    '',
    ' ',
    '[',
    ']',
    '{',
    '}',
    '[1 true]',
    '[a\u00e5]',
    '[1,]',
    '["": 1]',
    '[""],',
    '[,1]',
    '[1,,2]',
    '["x"]]',
    '["x",]',
  ],
  ...[
    '[3[4]]',
    '[inf]',
    '[NaN]',
    '[-]',
    '[-01]',
    '[+1]',
    '[.5]',
    '[1.]',
    '[1e]',
    '[1e+]',
    '[0x1]',
    '[01]',
    '[1_000]',
    '[１]',
  ],
  ...[
    '{"a":1,}',
    '{,"a":1}',
    '{"a" 1}',
    '{"a":}',
    '{a:1}',
    "{'a':1}",
    '{"a":1 "b":2}',
    '{"a":1}#',
    '{"a":1}//',
    '/**/{}',
  ],
  ...['{"a":1,"a":2}', '{"\\u0061":1,"a":2}', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{}}}'],
  ...[
    '["\t"]',
    '["\n"]',
    '["\\x00"]',
    '["\\u"]',
    '["\\u00A"]',
    '["\\uD800"]',
    '["\\uDC00\\uD800"]',
    '["\\a"]',
    '["\u0000"]',
  ],
  ...[
    '[1e309]',
    '[-1e309]',
    '[123456789012345678901234567890]',
    '[tru]',
    '[nul]',
    '[True]',
    'undefined',
    '<a>',
    '{}{}',
    '"',
  ],
  ...['[\u2060]', '[\u3000]', '[\u00a01]', '\ufeff\ufeff{}', '[\f]', '*', '{"a":"a', '["a\u2028', '['.repeat(100_000)],
  ...[`${'['.repeat(70)}${']'.repeat(70)}`, `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`, `${'[{"":'.repeat(50_000)}`],
];

/** Tables that are no tables: quotes, breaks, separators, headers. `header` is the file's own. */
export const badCsv = (header: string, row: string): readonly string[] => [
  ...['', '\n\n', ',,,\n', `${header}\n"${row}`, `${header}\n"${row}"x`, `${header}\n${row},多一格`],
  `${header}\n${row.slice(row.indexOf(',') + 1)}`,
  `${header.replaceAll(',', ';')}\n${row.replaceAll(',', ';')}`,
  `${header.replaceAll(',', '\t')}\n${row.replaceAll(',', '\t')}`,
  `${header.replaceAll(',', '，')}\n${row}`,
  `${header},${header}\n${row},${row}`,
  `${header},__proto__\n${row},1`,
  `${header},constructor\n${row},1`,
  `${header},\n${row},1`,
  `${header.replace(',', ',\u200b')}\n${row}`,
  `${header}\n${row}\u0000`,
  `${header}\n${row}\u0007`,
  `${header}\n${row}\u202e`,
  `${header}\n${row}\ufffd`,
  `${header}\n${row}${'长'.repeat(100_001)}`,
  `${header}${',依据'.repeat(300)}\n${row}`,
  `${header}\n${'"'.repeat(100_001)}`,
];

/** Bytes that are no UTF-8: what Windows, Excel and torn transfers leave. */
export const badBytes: readonly (readonly [string, (words: string) => Uint8Array])[] = [
  [
    'UTF-16 LE',
    (words) =>
      new Uint8Array([0xff, 0xfe, ...[...words].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]),
  ],
  [
    'UTF-16 BE',
    (words) =>
      new Uint8Array([0xfe, 0xff, ...[...words].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255])]),
  ],
  [
    'UTF-16 without a mark',
    (words) => new Uint8Array([...words].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])),
  ],
  ['a torn character', (words) => text(`${words}虚`).slice(0, -1)],
  ['an overlong slash', (words) => new Uint8Array([...text(words), 0xc0, 0xaf])],
  ['a surrogate in UTF-8', (words) => new Uint8Array([...text(words), 0xed, 0xa0, 0x80])],
  ['a zip file', () => bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0)],
  ['an old Excel file', () => bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['a picture', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff)],
  ['one byte', () => bytes(0xff)],
];

/** Ids that look like `id`, or would become a path, a property or a too long name. */
export const badIds = (id: string): readonly string[] => [
  ...[
    id.toUpperCase(),
    `${id} `,
    ` ${id}`,
    `${id}\u00a0`,
    `${id}\u200b`,
    `\u2060${id}`,
    id.replace('-', '\u2010'),
    id.replace('-', '_'),
  ],
  ...[
    id.replace('o', '\u043e'),
    id.replace('x', '\uff58'),
    id.replace('k', '\u212a'),
    id.replace('i', '\u0131'),
    `${id}-`,
    `-${id}`,
  ],
  ...[
    id.replace('-', '--'),
    `../${id}`,
    `${id}/..`,
    '..',
    '.',
    '/',
    '__proto__',
    'toString',
    'x'.repeat(81),
    '',
    'a.b',
    'a%2fb',
    '甲',
  ],
];

/** Words people and attackers write into free text: all of them must survive, letter for letter. */
export const naughty: readonly string[] = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<张掖市科协系统深化改革实施方案>',
    "' OR 1=1 --",
    '</title><svg/onload=1>',
  ],
  ...['＝  1  次', '= 1 个', '》90%', '+1', '-1', '@SUM(A1)', '%n%s', '{{7*7}}', '#{7*7}', '[[一]]', '](javascript:1)'],
  ...[
    '__proto__',
    'constructor',
    'null',
    'undefined',
    'NaN',
    'true',
    '1e309',
    '0x10',
    'ᠮᠣᠩᠭᠣᠯ བོད་ཡིག ئۇيغۇر',
    '𠮷𡈽',
    '👩‍👩‍👧',
    'A̴͓',
    '㍿①ﬁ',
  ],
];
