import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../../src/core/parse/read-json.ts';

/** `code line:column` of the first issue; undefined when the text is read. */
const firstFault = (text: string): string | undefined => {
  const [issue] = readJson('a.json', text).issues;
  return issue && `${issue.code} ${issue.where.row}:${issue.where.column}`;
};

// After JSONTestSuite (y_*): spellings every reader must take.
test.each([
  ['[]', []],
  ['  [1 , 2]\n', [1, 2]],
  ['{"a":[{}]}', { a: [{}] }],
  ['"\\u0041\\n\\/"', 'A\n/'],
  ['"\\ud83d\\ude39"', '😹'],
  ['[-0, 0e1, 1E+2, 123.456e-1]', [-0, 0, 100, 12.3456]],
  ['[null,true,false]', [null, true, false]],
  ['{"":0,"toString":1}', { '': 0, toString: 1 }],
  ['"\u2028 \u007e"', '\u2028 ~'],
  ['-9007199254740991', -9007199254740991],
  ['0.30000000000000004', 0.30000000000000004],
  ['1.50', 1.5],
  ['12345678901234567000', 12345678901234567000],
])('readJson(%j) is read as JSON.parse reads it', (text, value) => {
  const { read, issues } = readJson('a.json', text);
  expect(issues).toEqual([]);
  expect(JSON.parse(JSON.stringify(read?.value))).toEqual(JSON.parse(JSON.stringify(value)));
});

// After JSONTestSuite (n_*) and its free cases (i_*) that lose something.
test.each([
  ['', 'json/syntax 1:1'],
  ['[1,]', 'json/syntax 1:3'],
  ['[1,,2]', 'json/syntax 1:4'],
  ['{"a":1,}', 'json/syntax 1:7'],
  ['{"a" 1}', 'json/syntax 1:6'],
  ["{'a':1}", 'json/syntax 1:2'],
  ['{a:1}', 'json/syntax 1:2'],
  ['[1 2]', 'json/syntax 1:4'],
  ['[1', 'json/syntax 1:3'],
  ['{"a":\n  "b\n"}', 'json/syntax 2:5'],
  ['["a', 'json/syntax 1:2'],
  ['"\\x41"', 'json/syntax 1:2'],
  ['"\\u00g1"', 'json/syntax 1:2'],
  ['[01]', 'json/syntax 1:3'],
  ['[1.]', 'json/syntax 1:3'],
  ['[.5]', 'json/syntax 1:2'],
  ['[+1]', 'json/syntax 1:2'],
  ['[1e]', 'json/syntax 1:3'],
  ['[-]', 'json/syntax 1:2'],
  ['[NaN]', 'json/syntax 1:2'],
  ['[Infinity]', 'json/syntax 1:2'],
  ['[0x10]', 'json/syntax 1:3'],
  ['[nul]', 'json/syntax 1:2'],
  ['[truex]', 'json/syntax 1:6'],
  ['[1]//', 'json/syntax 1:4'],
  ['[1]]', 'json/syntax 1:4'],
  ['"\t"', 'json/syntax 1:2'],
  ['{"a":1,\n "a":2}', 'json/duplicate-key 2:2'],
  ['{"\\u0061":1,"a":2}', 'json/duplicate-key 1:13'],
  ['{"__proto__":{}}', 'json/forbidden-key 1:2'],
  ['{"constructor":{}}', 'json/forbidden-key 1:2'],
  ['[1e309]', 'json/number-range 1:2'],
  ['[-1e400]', 'json/number-range 1:2'],
  ['[1e-400]', 'json/number-range 1:2'],
  ['[12345678901234567890]', 'json/number-range 1:2'],
  ['[0.1234567890123456789]', 'json/number-range 1:2'],
  ['["\\ud800"]', 'json/lone-surrogate 1:2'],
  ['["\\udc00\\ud800"]', 'json/lone-surrogate 1:2'],
  ['["\\u0000"]', 'text/control-character 1:2'],
  ['["\\u202e"]', 'text/bidi-control 1:2'],
  ['['.repeat(65) + ']'.repeat(65), 'json/too-deep 1:65'],
])('readJson(%j) is refused: %s', (text, fault) => {
  expect(firstFault(text)).toBe(fault);
  expect(readJson('a.json', text).read).toBeUndefined();
});

test('readJson: 64 levels are read', () => {
  expect(readJson('a.json', '['.repeat(64) + ']'.repeat(64)).issues).toEqual([]);
});

test('readJson: all faults that do not stop the reading are reported at once', () => {
  const codes = readJson('a.json', '{"a":1e999,"a":2,"__proto__":3,"b":"\\ud800"}').issues.map(({ code }) => code);
  expect(codes).toEqual(['json/number-range', 'json/duplicate-key', 'json/forbidden-key', 'json/lone-surrogate']);
});

test('locate(path): line and column of a value or its key; the nearest parent of what is not there', () => {
  const { read } = readJson('a.json', '{\n  "名称": {"甲": [1,\n 22]}\n}');
  expect(read?.locate(['名称', '甲', 1])).toEqual({ line: 3, column: 2 });
  expect(read?.locate(['名称', '甲'], 'key')).toEqual({ line: 2, column: 10 });
  expect(read?.locate(['名称', '乙'])).toEqual({ line: 2, column: 9 });
  expect(read?.locate([])).toEqual({ line: 1, column: 1 });
});

test('readJson(hostile text) returns at once and pollutes nothing', () => {
  for (const text of [
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
    `"${'a'.repeat(1_000_000)}`,
    `1${'0'.repeat(1_000_000)}`,
  ]) {
    expect(readJson('a.json', text).issues).toHaveLength(1);
  }
  expect(readJson('a.json', '{"x": {"__proto__": {"polluted": true}}}').issues).toHaveLength(1);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('readJson(any text) never throws, and takes nothing that JSON.parse refuses', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.json().map((text) => text.slice(1)),
      ),
      (text) => {
        if (readJson('a.json', text).read) JSON.parse(text);
      },
    ),
    { numRuns: 2000 },
  );
});

// Characters no content file may hold (control, bidi, the mark of lost bytes) are refused, and have tests of their own.
const refused = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;

test('readJson(JSON.stringify(value)) is the value again', () => {
  const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((text) => !refused.test(text)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
  }));
  fc.assert(
    fc.property(value, (sample) => {
      const text = JSON.stringify(sample);
      expect(JSON.stringify(readJson('a.json', text).read?.value)).toBe(text);
    }),
  );
});
