// The pages as Astro has bundled them, opened in a thread that has not bundled them itself: so that of many threads that render,
// one runs Astro. It knows three things of a bundle that Astro's own prerenderer tells it (astro/dist/core/build/environment.js).
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
}

export interface Renderer {
  /** Every address of the site. */
  readonly addresses: () => Promise<Address[]>;
  readonly render: (request: Request, route: RouteData) => Promise<Response>;
}

/** Astro's own, in the thread that runs it. */
export const rendererOf = (own: AstroPrerenderer): Renderer => ({
  addresses: async () => (await own.getStaticPaths()).map(addressOf),
  render: async (request, routeData) => {
    const rendered = await own.render(request, { routeData });
    return rendered instanceof Response ? rendered : rendered.response;
  },
});

const addressOf = ({ pathname, route }: { pathname: string; route: RouteData }): Address => ({
  path: pathname.replace(/^\//, '').replace(route.type === 'page' ? /(?<=[^/])$/ : /^$/, '/'),
  route,
});

/** `own` after its setup; `output` is the folder Astro builds into. */
export function bundleOf(own: AstroPrerenderer & { readonly app?: App }, output: string): Bundle {
  const folder = join(output, '.prerender');
  const entry = readdirSync(folder).find((file) => file.startsWith('prerender-entry.'));
  if (own.app === undefined || entry === undefined) throw new Error(`no bundle of pages in ${folder}`);
  const pages = Object.values(own.app.getOptions().allPages);
  return {
    entry: pathToFileURL(join(folder, entry)).href,
    styles: pages.map(({ key, styles }) => [key, structuredClone(styles)]),
  };
}

/** All of its modules are loaded once `addresses` has answered. */
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
    addresses: async () => {
      const addresses = (await new StaticPaths(app).getAll()).map(addressOf);
      const routes = new Set(addresses.map(({ route }) => route));
      await Promise.all([...routes].map((route) => app.getComponentByRoute(route)));
      return addresses;
    },
    render: (request, routeData) => app.render(request, { routeData }),
  };
}
