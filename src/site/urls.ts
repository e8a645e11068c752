// Every address of the site is built here and nowhere else. Addresses end in a slash; files do not.
import type { Language } from '#i18n';

export type Urls = ReturnType<typeof createUrls>;

/** Addresses under `base` (“/” or “/sub/”) for one language. Ids were checked by the gate: ASCII letters, digits, hyphens. */
export function createUrls(base: string, language: Language) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (path: string) => `${root}${language === 'en' ? 'en/' : ''}${path}`;
  const file = (path: string) => `${root}${path}`;
  return {
    language,
    home: () => page(''),
    reports: () => page('reports/'),
    report: (id: string, anchor = '') => page(`reports/${id}/${hash(anchor)}`),
    reportSource: (id: string, line?: number) => page(`reports/${id}/source/${line === undefined ? '' : `#L${line}`}`),
    project: (id: string, anchor = '') => page(`projects/${id}/${hash(anchor)}`),
    units: () => page('units/'),
    unit: (id: string) => page(`units/${id}/`),
    regions: () => page('regions/'),
    region: (code: string) => page(`regions/${code}/`),
    years: () => page('years/'),
    /** Only years with a report have a page: see `yearPage` in paths.ts. */
    year: (year: number) => page(`years/${year}/`),
    indicators: () => page('indicators/'),
    indicatorPage: (id: string) => page(`indicators/${id}/`),
    concepts: (anchor = '') => page(`concepts/${hash(anchor)}`),
    concept: (id: string) => page(`concepts/${id}/`),
    briefUnit: (id: string) => page(`brief/units/${id}/`),
    briefRegion: (code: string) => page(`brief/regions/${code}/`),
    disclosureYear: (year: number) => page(`disclosure/${year}/`),
    disclosure: (anchor = '') => page(`disclosure/${hash(anchor)}`),
    /** `state` as src/client/compare/state.ts prints it. */
    compare: (state = '') => page(`compare/${state === '' ? '' : `?${state}`}`),
    checks: (anchor = '') => page(`checks/${hash(anchor)}`),
    check: (slug: string, anchor = '') => page(`checks/${slug}/${hash(anchor)}`),
    standards: (anchor = '') => page(`standards/${hash(anchor)}`),
    standard: (id: string, anchor = '') => page(`standards/${id}/${hash(anchor)}`),
    search: () => page('search/'),
    /** Names suggested while typing, a file of this language. */
    searchNames: () => page('search/names.json'),
    data: (anchor = '') => page(`data/${hash(anchor)}`),
    prose: (name: string, anchor = '') => page(`${name}/${hash(anchor)}`),
    /** What prose writes as “/checks/” or “/data/reports.csv”: a page of this language, or a file. */
    local: (path: string) => (/\.[a-z0-9]+$/.test(path) ? file(path.slice(1)) : page(path.slice(1))),
    /** A file that is the same in both languages: downloads, source documents, icons. */
    file,
    sourceFile: (path: string) => file(path),
    reportFile: (id: string, name: string) => file(`reports/${id}/${name}`),
    projectFile: (id: string, name: string) => file(`projects/${id}/${name}`),
    unitFile: (id: string, name: string) => file(`units/${id}/${name}`),
    regionFile: (code: string, name: string) => file(`regions/${code}/${name}`),
    conceptFile: (id: string, name: string) => file(`concepts/${id}/${name}`),
    yearFile: (year: number, name: string) => file(`years/${year}/${name}`),
    checkFile: (slug: string, name: string) => file(`checks/${slug}/${name}`),
    standardFile: (id: string, name: string) => file(`standards/${id}/${name}`),
    schemaFile: (name: string) => file(`schema/${name}`),
    dataFile: (name: string) => file(`data/${name}`),
    /** The same page in the other language; home for the page that stands for missing ones. */
    translated: (pathname: string, to: Language) => {
      const path = pathname
        .slice(root.length)
        .replace(/^en\//, '')
        .replace(/^404(\.html|\/)?$/, '');
      return `${root}${to === 'en' ? 'en/' : ''}${path}`;
    },
  };
}

const hash = (anchor: string): string => (anchor === '' ? '' : `#${anchor}`);
