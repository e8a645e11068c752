import { expect, test } from 'vitest';
import { parsePage } from '#site/parse-page';
import { readPlaces } from '#site/search/read-places';

const page = (main: string) => `<!doctype html><html><body><nav>菜单</nav><main><div class="page-head">
  <p class="kicker">青水科协 · 2021</p><h1>自评表</h1></div>${main}</main></body></html>`;
const places = (main: string, gathers = false) =>
  readPlaces('projects/a/', parsePage(page(main)), gathers)?.places.map(({ anchor, heading, text }) => [
    anchor,
    heading,
    text,
  ]);

test('readPlaces: a band, a row with the remarks below it, a finding and a heading of prose are places of their own', () => {
  const main = `<section class="band" id="rows"><h2 id="rows-h">逐项</h2><table><tbody>
    <tr><th>产出</th></tr><tr id="row-1"><th>场次</th><td>10 <b>场</b></td></tr><tr class="note"><td>说明</td></tr>
    <tr><th>效益</th></tr></tbody></table></section>
    <ol><li class="finding" id="f-1"><p>差异</p></li></ol>
    <div class="prose"><p>前言</p><h3 id="s1">背景</h3><p>一</p><ul><li>二</li></ul><h4 id="s2">依据</h4><p>三</p></div>`;
  expect(places(main)).toEqual([
    ['', '', '青水科协 · 2021\n自评表\n前言'],
    ['rows', '逐项', '逐项\n产出\n效益'],
    ['row-1', '场次', '场次\n10 场\n说明'],
    ['f-1', '', '差异'],
    ['s1', '背景', '背景\n一\n二'],
    ['s2', '依据', '依据\n三'],
  ]);
});

test('readPlaces: tools, drawings, folds that repeat and words for screen readers are not text', () => {
  const main = `<svg><text>图</text></svg><button>打印</button><script>1</script><details class="quote">原文</details>
    <span class="sr-only">读屏</span><p>正文</p>`;
  expect(places(main)).toEqual([['', '', '青水科协 · 2021\n自评表\n正文']]);
});

test('readPlaces(gathers): tables and lists of what has its own page are left out', () => {
  expect(places('<p>引言</p><table><tr><td>甲</td></tr></table><ul><li>乙</li></ul>', true)).toEqual([
    ['', '', '青水科协 · 2021\n自评表\n引言'],
  ]);
});

test('readPlaces(gathers): a heading of which nothing else is left is no place', () => {
  const main = '<section class="band" id="rows"><h2 id="rows-h">逐行</h2><table><tr><td>甲</td></tr></table></section>';
  expect(places(main, true)).toEqual([['', '', '青水科协 · 2021\n自评表']]);
  expect(places(main)?.map(([anchor]) => anchor)).toEqual(['', 'rows']);
});

test('readPlaces: markup in text stays text', () => {
  expect(places('<p>&lt;img onerror=x&gt;</p>')?.[0]?.[2]).toContain('<img onerror=x>');
});
