// The pages as Astro has bundled them, opened in a thread that has not bundled them itself: so that of many threads that render,
// one runs Astro. It knows three things of a bundle that Astro's own prerenderer tells it (astro/dist/core/build/environment.js).
// The content of a download is asked of its module: it needs nothing of Astro, which spends more on a small table than writing it takes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';

type App = typeof import('astro/entrypoints/prerender')['app'];
type StaticPaths = typeof import('astro:static-paths').StaticPaths;

/** What another thread needs. Can be posted. */
export interface Bundle {
  /** Address of its first module. */
  readonly entry: string;
  /** Style sheets by page. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
}

export interface Address {
  /** Without the base: “en/projects/abc-01/”, “projects/abc-01/funding.csv”. Of some downloads Astro speaks as of folders. */
  readonly path: string;
  readonly route: RouteData;
  /** Of a download: what is in it. */
  readonly content?: () => string;
}

export interface Renderer {
  /** Every address of the site. */
  readonly addresses: () => Promise<Address[]>;
  /** A page. */
  readonly render: (request: Request, route: RouteData) => Promise<Response>;
}

type Prerenderer = AstroPrerenderer & { readonly app?: App };

/** Astro's own, in the thread that runs it. */
export const rendererOf = (own: Prerenderer): Renderer => ({
  addresses: async () => addressesOf(appOf(own), await own.getStaticPaths()),
  render: async (request, routeData) => {
    const rendered = await own.render(request, { routeData });
    return rendered instanceof Response ? rendered : rendered.response;
  },
});

function appOf({ app }: Prerenderer): App {
  if (app === undefined) throw new Error('Astro has not opened its bundle');
  return app;
}

/** What the module of a download exports (src/pages), beside the endpoint that answers with the same content. */
interface Endpoint {
  readonly getStaticPaths?: () => readonly { readonly props: object }[];
  readonly content?: (props: object) => string;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** All modules of the pages are loaded then. */
async function addressesOf(app: App, paths: readonly Path[]): Promise<Address[]> {
  const routes = [...Map.groupBy(paths, ({ route }) => route)];
  const addresses = routes.map(async ([route, own]): Promise<Address[]> => {
    const module: unknown = await app.getComponentByRoute(route);
    if (route.type === 'page') return own.map(addressOf);
    const { content, getStaticPaths = () => own.map(() => ({ props: {} })) } = module as Endpoint;
    if (content === undefined) throw new Error(`${route.route}: exports no content`);
    // Astro has listed them in the same order.
    const known = getStaticPaths();
    if (known.length !== own.length)
      throw new Error(`${route.route}: ${known.length} downloads, ${own.length} addresses`);
    return own.map((path, at) => ({ ...addressOf(path), content: () => content(known[at]?.props ?? {}) }));
  });
  return (await Promise.all(addresses)).flat();
}

const addressOf = ({ pathname, route }: Path): Address => ({
  path: pathname.replace(/^\//, '').replace(route.type === 'page' ? /(?<=[^/])$/ : /^$/, '/'),
  route,
});

/** `own` after its setup; `output` is the folder Astro builds into. */
export function bundleOf(own: Prerenderer, output: string): Bundle {
  const folder = join(output, '.prerender');
  const entry = readdirSync(folder).find((file) => file.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`no bundle of pages in ${folder}`);
  const pages = Object.values(appOf(own).getOptions().allPages);
  return {
    entry: pathToFileURL(join(folder, entry)).href,
    styles: pages.map(({ key, styles }) => [key, structuredClone(styles)]),
  };
}

export async function openBundle({ entry, styles }: Bundle): Promise<Renderer> {
  const { app } = (await import(entry)) as { app: App };
  const pagesByKeys = new Map(styles.map(([key, own]) => [key, { styles: own }]));
  app.setInternals({ pagesByKeys } as unknown as Parameters<App['setInternals']>[0]);
  const logger = { options: { destination: { write: () => true } } };
  app.setOptions({ settings: { scripts: [] }, logger } as unknown as Parameters<App['setOptions']>[0]);
  const inAstro = (path: string): string => new URL(path, import.meta.resolve('astro/package.json')).href;
  const { StaticPaths } = (await import(inAstro('dist/runtime/prerender/static-paths.js'))) as {
    StaticPaths: StaticPaths;
  };
  return {
    addresses: async () => addressesOf(app, await new StaticPaths(app).getAll()),
    render: (request, routeData) => app.render(request, { routeData }),
  };
}
