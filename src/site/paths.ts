// getStaticPaths for every kind of page, in every language of the site.
import type { Portal } from '#core';
import { type Language, type T, translator } from '#i18n';
import { createUrls, type Urls } from './urls.ts';

export interface PageProps {
  readonly t: T;
  readonly urls: Urls;
}

interface Path<Props> {
  readonly params: Record<string, string | undefined>;
  readonly props: Props & PageProps;
}

/** The address below which the site is served; Astro sets it from `base`. */
const base: string = import.meta.env?.BASE_URL ?? '/';

/** Addresses as downloads print them: with the host when it is known. */
export const address: Urls = createUrls(`${(import.meta.env?.SITE ?? '').replace(/\/$/, '')}${base}`, 'zh');

function languageParam(language: Language): { lang: string | undefined } {
  return { lang: language === 'zh' ? undefined : language };
}

/** One page in each language. */
export function pagePaths(portal: Portal): Path<object>[] {
  return portal.site.languages.map((language) => ({
    params: languageParam(language),
    props: { t: translator(language), urls: createUrls(base, language) },
  }));
}

/** One page per item in each language; `param` is the name of the route's parameter. */
export function itemPaths<Item>(
  portal: Portal,
  param: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
): Path<{ item: Item }>[] {
  return portal.site.languages.flatMap((language) => {
    const t = translator(language);
    const urls = createUrls(base, language);
    return items.map((item) => ({
      params: { ...languageParam(language), [param]: idOf(item) },
      props: { t, urls, item },
    }));
  });
}

export const reportPaths = (portal: Portal) => itemPaths(portal, 'id', portal.reports, (report) => report.id);
/** The address of a year's page; undefined for a year without a report, which has none. */
export function yearPage(portal: Portal, urls: Urls, year: number | undefined): string | undefined {
  return year !== undefined && portal.years.some((view) => view.year === year) ? urls.year(year) : undefined;
}

export const withdrawnPaths = (portal: Portal) =>
  itemPaths(portal, 'withdrawn', portal.withdrawn, (report) => report.id);
export const projectPaths = (portal: Portal) => itemPaths(portal, 'id', portal.projects, (project) => project.id);
export const unitPaths = (portal: Portal) => itemPaths(portal, 'id', portal.units, (view) => view.unit.id);
export const regionPaths = (portal: Portal) => itemPaths(portal, 'code', portal.regions, (view) => view.region.code);
export const yearPaths = (portal: Portal) => itemPaths(portal, 'year', portal.years, (view) => String(view.year));
export const conceptPaths = (portal: Portal) => itemPaths(portal, 'id', portal.concepts, (concept) => concept.id);
export const checkPaths = (portal: Portal) =>
  itemPaths(portal, 'code', [...portal.checks, ...portal.stops], (check) => check.slug);
export const standardPaths = (portal: Portal) => itemPaths(portal, 'id', portal.standards, (standard) => standard.id);

/** A page of prose in each language; the Chinese text where the other is not written; no page at all without either. */
export function prosePaths(portal: Portal, page: string): Path<{ prose: Portal['prose'][number] }>[] {
  return pagePaths(portal).flatMap(({ params, props }) => {
    const written = portal.prose.filter((one) => one.page === page);
    const prose = written.find(({ language }) => language === props.t.language) ?? written[0];
    return prose === undefined ? [] : [{ params, props: { ...props, prose } }];
  });
}
