import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '#site/manifest';
import { readFiles } from '#site/read-files';
import { judgeSite } from '#site/scan';
import { faultCodes, faultSentence } from '#site/scan-fault';
import { scratchFolder, writeFiles } from '../tools/scratch.ts';

const folder = scratchFolder();
const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
const page = (body: string, head = `<title>t</title>${policy}`) =>
  `<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>\n`;

function scan(files: Record<string, string>, content = ''): string[] {
  const at = writeFiles(join(folder, String(Math.random())), files);
  const { faults } = judgeSite(readFiles(at, listFiles(at)), '/', (word) => content.includes(word));
  return faults.map(({ code, file, found }) => `${code} ${file} ${found}`);
}

test('judgeSite(sound site): no fault', () => {
  const body = `<a href="https://example.org/">x</a><a href="mailto:a@example.org">m</a><img src="/a.png" alt=""><a href="#a">a</a>
    <p id="a">&lt;张掖市科协&gt; ≥ 10000000 人次，1390 元，138****1234</p><svg><path d="M0 0"/></svg>
    <script type="application/ld+json">{"name":"x"}</script><script type="module" src="/_astro/a.js"></script>`;
  expect(
    scan({
      'index.html': page(body),
      'a.png': 'x',
      '_astro/a.js': 'x',
      'a.css': 'a{background:url(data:image/png;base64,x)}',
    }),
  ).toEqual([]);
});

test.each([
  ['half a page', page('x').slice(0, -10), 'html-cut'],
  ['no doctype', page('x').slice(15), 'html-cut'],
  ['no title', page('x', policy), 'html-title'],
  ['no policy', page('x', '<title>t</title>'), 'html-policy'],
  ['a wide policy', page('x', `<title>t</title>${policy.replace("'self'", "'self' 'unsafe-inline'")}`), 'html-policy'],
  ['a handler', page('<p onclick="x()">'), 'html-handler'],
  ['an inline style', page('<p style="color:red">'), 'html-style'],
  ['a style element', page('<style>p{}</style>'), 'html-style'],
  ['the same id twice', page('<p id="a"><b id="a"></b></p>'), 'html-duplicate-id'],
  ['a script of another host', page('<script src="https://example.org/a.js"></script>'), 'html-outside'],
  ['an image without scheme', page('<img alt="" src="//example.org/a.png">'), 'html-outside'],
  [
    'a style sheet of another host',
    page('', `<title>t</title>${policy}<link rel="stylesheet" href="http://a.cn/a.css">`),
    'html-outside',
  ],
  ['a form to another host', page('<form action="https://example.org/"></form>'), 'html-outside'],
  ['a javascript link', page('<a href="javascript:alert(1)">x</a>'), 'html-scheme'],
  ['a javascript link in disguise', page('<a href=" JAVA&#10;script:alert(1)">x</a>'), 'html-scheme'],
  ['a javascript link in SVG', page('<svg><a xlink:href="javascript:alert(1)">x</a></svg>'), 'html-scheme'],
  ['a data link', page('<a href="data:text/html,x">x</a>'), 'html-scheme'],
  ['broken structured data', page('<script type="application/ld+json">{</script>'), 'html-json-ld'],
  ['a link to nothing', page('<a href="/none/">x</a>'), 'html-dangling'],
  ['a link to an index there is not', page('<a href="/pagefind/none.js">x</a>'), 'html-dangling'],
  ['a link to no id', page('<a href="#none">x</a>'), 'html-dangling'],
  [
    'a missing style sheet',
    page('', `<title>t</title>${policy}<link rel="stylesheet" href="/a.css">`),
    'html-dangling',
  ],
  ['NaN in text', page('<td>NaN</td>'), 'text-placeholder'],
  ['NaN in a drawing', page('<svg><rect width="NaN"/></svg>'), 'text-placeholder'],
  ['undefined in an attribute', page('<p title="undefined">x</p>'), 'text-placeholder'],
  ['an object as text', page('<td>[object Object]</td>'), 'text-placeholder'],
  ['a replacement character', page('<p>绩效\uFFFD</p>'), 'text-replacement'],
  ['a mobile number', page('<p>电话13800138000。</p>'), 'text-mobile'],
  [
    'a mobile number in metadata',
    page('', `<title>t</title>${policy}<meta name="description" content="13800138000">`),
    'text-mobile',
  ],
  // An example with a sound check digit; 110101199003074477 belongs to nobody we know.
  ['an ID number', page('<p>110101199003074477</p>'), 'text-id-number'],
])('judgeSite(page with %s)', (_what, html, code) => {
  expect(scan({ 'index.html': html }).map((fault) => fault.split(' ')[0])).toEqual([code]);
});

test.each([
  ['a.css', '@import url(https://example.org/a.css);', 'html-outside'],
  ['a.css', 'a{background:url("//example.org/a.png")}', 'html-outside'],
  ['a.json', '{"a":', 'json-broken'],
  ['a.json', '{"phone":"13800138000"}', 'text-mobile'],
  ['a.csv', '名称,电话\r\n甲,13800138000 转 1\r\n', 'text-mobile'],
  ['a.csv', 'a\r\nundefined\r\n', 'text-placeholder'],
  ['a.txt', '13800138000', 'text-mobile'],
  ['empty.txt', '', 'file-empty'],
  ['.prerender/a.js', 'x', 'file-left-over'],
  ['a.mjs', 'x', 'file-left-over'],
])('judgeSite(%s with %j): %s', (file, text, code) => {
  expect(scan({ [file]: text }).map((fault) => fault.split(' ')[0])).toEqual([code]);
});

test('judgeSite(a mobile number anywhere in a text): found, wherever it begins', () => {
  for (let before = 0; before < 25; before += 1) {
    const found = scan({ 'a.txt': `${'字'.repeat(before)}13800138000` });
    expect(found, String(before)).toHaveLength(1);
  }
});

test('judgeSite(amounts): eleven digits that are a figure are nobody’s number', () => {
  expect(scan({ 'a.csv': 'id,fen\r\na,13800138000\r\n', 'a.json': '{"fen":13800138000}' })).toEqual([]);
});

test('judgeSite(words of the author): a word the content itself holds is no trace of ours', () => {
  expect(scan({ 'index.html': page('<p>NaN</p>') }, '原文写 NaN')).toEqual([]);
});

test('faultSentence(code): words in both languages, with the file and what was found', () => {
  for (const code of faultCodes) {
    for (const language of ['zh', 'en'] as const) {
      expect(faultSentence({ code, file: 'a/b.html', found: '××' }, language)).toMatch(/^a\/b\.html[：:].*\S$/);
    }
  }
});
