import { expect, test } from 'vitest';
import { readFile } from '#site/read-file';

const html = `<!doctype html><html lang="en"><head><title>t</title></head><body><main><div class="page-head"><h1>科普经费</h1></div>
  <section class="band" id="rows"><h2 id="rows-h">逐项</h2><p>培训场次</p></section></main></body></html>`;

const placesOf = (file: string): readonly string[] | undefined =>
  readFile('none', file, Buffer.from(html))[0]?.text?.places.map(({ anchor }) => anchor);

test('readFile: a Chinese page is searched by all its places, its English twin by its head, a page of the site’s own words by all', () => {
  expect(placesOf('projects/a-01/index.html')).toEqual(['', 'rows']);
  expect(placesOf('en/projects/a-01/index.html')).toEqual(['']);
  expect(placesOf('en/about/index.html')).toEqual(['', 'rows']);
  expect(placesOf('search/index.html')).toBeUndefined();
});
