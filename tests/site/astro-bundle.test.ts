import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { rendererOf } from '#site/astro-bundle';

const route = { type: 'endpoint', route: '/[table].csv' } as RouteData;

const prerenderer = (module: object) =>
  ({
    app: { getComponentByRoute: async () => module },
    getStaticPaths: async () => [
      { pathname: '/a.csv', route },
      { pathname: '/b.csv', route },
    ],
  }) as unknown as AstroPrerenderer;

const getStaticPaths = () => [{ props: { name: 'a' } }, { props: { name: 'b' } }];

test('rendererOf: the content of a download is what its module makes of the properties of its address', async () => {
  const content = ({ name }: { name: string }) => `${name}\r\n`;
  const addresses = await rendererOf(prerenderer({ content, getStaticPaths })).addresses();
  expect(addresses.map((one) => [one.path, one.content?.()])).toEqual([
    ['a.csv', 'a\r\n'],
    ['b.csv', 'b\r\n'],
  ]);
});

test.each([
  ['exports no content', { getStaticPaths }, '/[table].csv: exports no content'],
  [
    'lists others than Astro',
    { content: () => '', getStaticPaths: () => [] },
    '/[table].csv: 0 downloads, 2 addresses',
  ],
])('rendererOf: a module that %s is named', async (_case, module, words) => {
  await expect(rendererOf(prerenderer(module)).addresses()).rejects.toThrow(words);
});
