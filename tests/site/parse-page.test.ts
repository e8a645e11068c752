import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageNodes } from '#site/page-nodes';
import { parsePage, parseStrictly } from '#site/parse-page';
import { listed, listedByLibrary } from '../tools/list-nodes.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>甲 &amp; 乙</title></head><body>${body}</body></html>`;

// The library is the measure.
test.each([
  ['paragraphs, line breaks and an image', '<p>甲<br>乙</p>\n<p hidden><img src="/a.png" alt="&quot;丙&quot;"></p>'],
  ['a table', '<table><thead><tr><th scope="col">目</th></tr></thead><tbody><tr><td>≥1</td></tr></tbody></table>'],
  ['two attributes of the same name', '<p class="a" class="b" constructor="c">甲</p>'],
  ['“<” and “>” in an attribute', '<p title="<b>甲</b>">乙</p>'],
  [
    'a script that speaks of markup',
    '<script type="module" src="/x.js"></script><script>if (1 < 2 && "</p>") x();</script>',
  ],
  ['own elements', '<search-box data-root="/"><form action="/search/"><input name="q"></form></search-box>'],
])('parseStrictly(%s): the nodes the library gives', (_case, body) => {
  const strict = parseStrictly(page(body));
  expect(strict).toBeDefined();
  expect(listed(strict as PageNodes)).toEqual(listedByLibrary(page(body)));
});

test.each([
  ['an end tag left out', '<ul><li>甲<li>乙</ul>'],
  ['a paragraph ended by a block', '<p>甲<div>乙</div></p>'],
  ['an upper-case name', '<P>甲</P>'],
  ['an attribute without quotes', '<p class=a>甲</p>'],
  ['an attribute between single quotes', "<p class='a'>甲</p>"],
  ['an attribute that begins oddly', '<p =a="b">甲</p>'],
  ['a comment', '<!-- 甲 -->'],
  ['a drawing', '<svg><path d="M0"/></svg>'],
  ['another reference', '<p>&nbsp;</p>'],
  ['a bare “&”', '<p>甲 & 乙</p>'],
  ['a reference without its end', '<p title="&ampx">甲</p>'],
  ['a text area', '<textarea><b></textarea>'],
  ['a form in a form', '<form><div><form></form></div></form>'],
  ['a link in a link', '<a href="/"><a href="/x/">甲</a></a>'],
  ['something not ended', '<div><p>甲</p>'],
  ['an end tag too many', '<p>甲</p></div>'],
  ['a tag cut short', '<p class="a'],
])('%s is left to the library', (_case, body) => {
  expect(parseStrictly(page(body))).toBeUndefined();
  expect(listed(parsePage(page(body)))).toEqual(listedByLibrary(page(body)));
});

test('parsePage(what is no page): as the library reads it', () => {
  for (const text of ['', '甲', '<p>甲', `${page('')}<`, '<!doctype html><p>甲</p>'])
    expect(listed(parsePage(text))).toEqual(listedByLibrary(text));
});

/** Pieces of markup in any order: some make a page written as ours, most do not. */
const piece = fc.constantFrom(
  ...['<p>', '</p>', '<div class="a">', '</div>', '<ul>', '</ul>', '<li>', '</li>', '<td>', '</td>', '<tr>', '</tr>'],
  ...[
    '<option>',
    '</option>',
    '<select>',
    '</select>',
    '<br>',
    '<br/>',
    '<script>',
    '</script>',
    '<a href="/?a&amp;b">',
  ],
  ...[
    '</a>',
    '<h2>',
    '</h2>',
    '甲',
    ' ',
    '<',
    '>',
    '&',
    '&amp;',
    '&#39;',
    '"',
    "'",
    '<p',
    ' x',
    '="',
    '<!--',
    '-->',
    '</',
  ],
);

test('parsePage(any pieces): the nodes the library gives', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const html = page(pieces.join(''));
      expect(listed(parsePage(html))).toEqual(listedByLibrary(html));
    }),
    { numRuns: 3000 },
  );
});
