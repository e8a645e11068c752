import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/core/model/narrative.ts';
import { readMarkdown } from '../../../src/core/parse/read-markdown.ts';

const blocksOf = (text: string) => readMarkdown('a.md', text).read?.blocks;
const faultsOf = (text: string) =>
  readMarkdown('a.md', text).issues.map(({ code, where }) => `${code} ${where.row}:${where.column}`);
const plain = (inlines: readonly Inline[]): string =>
  inlines.map((one) => ('text' in one ? one.text : plain(one.children))).join('');
const words = (blocks: readonly Block[] = []): string =>
  blocks
    .map((block) => {
      if (block.type === 'list') return block.items.map(words).join('');
      return block.type === 'quote' ? words(block.blocks) : plain(block.inlines);
    })
    .join('');

test.each([
  ['关于印发<张掖市科协系统深化改革实施方案>的通知'],
  ['<p>百分之八十五</p>'],
  ['<script>alert(1)</script>'],
  ['    缩进四格的一段'],
  ['\t制表符开头'],
  ['1.2020年全年预算'],
  ['（≥**个）'],
  ['金额\n==='],
  ['[附件]: 不是定义'],
  ['<https://example.org>'],
  ['*单星号*'],
  ['```'],
  ['& &zzz; \\a'],
])('readMarkdown(%j): honest text stays text, letter for letter', (text) => {
  const expected = text.trimStart().replaceAll('\n', '');
  expect(words(blocksOf(text))).toBe(expected);
});

test('readMarkdown: headings get stable anchors by their place, and a first # is the title', () => {
  const { read } = readMarkdown('a.md', '# 关于\n\n## 一\n\n### （一）\n\n### （二）\n\n## 二\n\n### （一）');
  expect(read?.title).toBe('关于');
  expect(read?.blocks.map((block) => block.type === 'heading' && block.anchor)).toEqual([
    's1',
    's1-1',
    's1-2',
    's2',
    's2-1',
  ]);
});

test('readMarkdown: strong, code, links, lists, quotations and an editor’s restored words', () => {
  expect(blocksOf('[[一]]、**粗**`码`[站](https://example.org/a)')).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { type: 'editor', text: '一' },
        { type: 'text', text: '、' },
        { type: 'strong', children: [{ type: 'text', text: '粗' }] },
        { type: 'code', text: '码' },
        { type: 'link', href: 'https://example.org/a', children: [{ type: 'text', text: '站' }] },
      ],
    },
  ]);
  const item = (text: string) => [{ type: 'paragraph', inlines: [{ type: 'text', text }] }];
  expect(blocksOf('1. 甲\n2. 乙')).toEqual([{ type: 'list', ordered: true, items: [item('甲'), item('乙')] }]);
  expect(blocksOf('> 引')).toEqual([{ type: 'quote', blocks: item('引') }]);
});

test('readMarkdown: a line break joins Han characters without a space and other words with one', () => {
  expect(words(blocksOf('科学\n普及'))).toBe('科学普及');
  expect(words(blocksOf('open\ndata'))).toBe('open data');
  expect(words(blocksOf('open\n**data**'))).toBe('open data');
});

test.each([
  ['![图](/a.png)', ['narrative/markup 1:1']],
  ['甲\n\n---\n\n乙', ['narrative/markup 3:1']],
  ['[a](javascript:alert(1))', ['narrative/markup 1:1']],
  ['[a](//example.org)', ['narrative/markup 1:1']],
  ['[a](data:text/html,x)', ['narrative/markup 1:1']],
  ['3. 从三开始', ['narrative/markup 1:1']],
  ['1. 甲\n1. 乙', ['narrative/markup 1:1']],
  ['- # 列表里的标题', ['narrative/markup 1:3']],
  ['甲\n\n# 晚到的大标题', ['narrative/outline 3:1']],
  ['###### 六级', ['narrative/outline 1:1']],
  ['##', ['narrative/outline 1:1']],
  ['&#x202e;', ['text/bidi-control 1:1']],
])('readMarkdown(%j) is refused, not dropped: %j', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test.each([
  ['marks in one paragraph', 'a**b\n'.repeat(100_000)],
  ['brackets', '['.repeat(100_000)],
  ['nested quotations', `${'>'.repeat(10_000)}a`],
  ['nested lists', Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
])('readMarkdown(%s) is refused by a stated limit', (_, text) => {
  expect(readMarkdown('a.md', text).issues).toHaveLength(1);
});

test('readMarkdown(any text) never throws', () => {
  const piece = fc.constantFrom(
    '#',
    '# ',
    '- ',
    '1. ',
    '> ',
    '*',
    '**',
    '[',
    ']',
    '[[',
    ']]',
    '(',
    ')',
    '`',
    '<',
    '\\',
    '\n',
    '\n\n',
    '字',
    'a',
    '  ',
    '\t',
    '!',
    '&#0;',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      readMarkdown('a.md', pieces.join(''));
    }),
    { numRuns: 1500 },
  );
});

test('readMarkdown(plain paragraphs) keeps every letter', () => {
  const paragraph = fc.stringMatching(/^[一-龥，。《》（）％≥＝0-9.]{1,60}$/).filter((text) => !/^\d+[.)]/.test(text));
  fc.assert(
    fc.property(fc.array(paragraph), (paragraphs) => {
      expect(words(blocksOf(paragraphs.join('\n\n')))).toBe(paragraphs.join(''));
    }),
  );
});
