import { expect, test } from 'vitest';
import { setAsideDrawings } from '#site/set-aside-drawings';

const drawn =
  '<svg class="chart chart-wide" width="8" role="img" aria-label="图"><g fill="var(--ink)"><text y="0.32em">目标 &lt;100%&gt;</text><path d="M0,1Z"></path></g></svg>';

test('setAsideDrawings(page): drawings that only draw are taken out as they are written', () => {
  expect(setAsideDrawings(`<main><figure>${drawn}${drawn}</figure><p>后</p></main>`)).toEqual({
    html: '<main><figure></figure><p>后</p></main>',
    drawings: [drawn, drawn],
  });
  expect(setAsideDrawings('<p>没有图</p>')).toEqual({ html: '<p>没有图</p>', drawings: [] });
});

test.each([
  ['a script', '<script>x()</script>'],
  ['a link', '<a href="javascript:x()">x</a>'],
  ['an image', '<image width="1"></image>'],
  ['another namespace', '<foreignObject><p>x</p></foreignObject>'],
  ['a name of the page', '<g id="a"></g>'],
  ['a style', '<g style="fill:red"></g>'],
  ['a handler', '<g onclick="x()"></g>'],
  ['a handler after a slash', '<g/onclick="x()"></g>'],
  ['a handler after a quote', '<g fill="a"onclick="x()"></g>'],
  ['a comment', '<!-- x -->'],
  ['a second drawing that is not closed', '<svg class="icon"><use></use>'],
])('setAsideDrawings(drawing with %s): left for the parser', (_what, inside) => {
  const html = `<p>前</p>${drawn.replace('</g>', `${inside}</g>`)}<p>后</p>`;
  expect(setAsideDrawings(html)).toEqual({ html, drawings: [] });
});

test('setAsideDrawings(words that look like the beginning of a drawing): nothing of the page is hidden behind them', () => {
  const html = `<p title="<svg class="chart ">x</p><a href="/none/">x</a>${drawn}`;
  expect(setAsideDrawings(html)).toEqual({ html, drawings: [] });
});

test('setAsideDrawings(a drawing cut off): left as it is', () => {
  const html = drawn.slice(0, -6);
  expect(setAsideDrawings(html)).toEqual({ html, drawings: [] });
});
