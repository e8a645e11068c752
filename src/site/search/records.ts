// Records of the search index: what is found, by which words, and what is shown of it. Pure: the same site, the same records.
import type { About, Facets, Order } from './about.ts';
import type { Abouts } from './describe.ts';
import type { Kind } from './kinds.ts';
import { ruleOf } from './kinds.ts';
import type { Place, ReadPage } from './read-places.ts';

/** One place as the search page shows it. Short names: every reader of a result loads them. */
export interface Shown {
  /** Kind */
  readonly k: Kind;
  /** HTML id */
  readonly a: string;
  /** Heading */
  readonly h: string;
  /** Text, one block to a line */
  readonly x: string;
  /** Target, actual, met of an indicator row */
  readonly r?: readonly [target: string, actual: string, met: string];
  /** Severity of a finding */
  readonly f?: string;
  /** Amount as printed, with its unit */
  readonly m?: string;
  /** In the index of names: its page when that is not the record's, what it is a part of there, its other names one to a line */
  readonly p?: string;
  readonly w?: string;
  readonly n?: string;
}

export interface SearchRecord {
  readonly language: 'zh' | 'en';
  /** On a large site: of the small index of names, which is asked first (name-records.ts), or of that of the text. */
  readonly level?: 'names' | 'text';
  /** Kinds of its places. */
  readonly kinds: readonly Kind[];
  readonly page: string;
  /** Title and context of the place, and of its page. */
  readonly title: string;
  readonly context: readonly string[];
  readonly top: { readonly title: string; readonly context: readonly string[] };
  readonly also: readonly string[];
  readonly around: readonly string[];
  readonly facets: Facets;
  readonly order: Order;
  /** Exists in both languages with the same words. */
  readonly both: boolean;
  readonly places: readonly Shown[];
}

/** Records of one page, one for each place; a place the portal does not know takes after its page. */
export function recordsOf(page: string, read: ReadPage, language: 'zh' | 'en', abouts: Abouts): SearchRecord[] {
  const rule = ruleOf(page);
  if (rule === undefined) return [];
  const base: About = abouts.get(page) ?? {
    ...{ kind: rule.kind, title: read.title, also: [], around: [], facets: {}, order: {} },
    context: read.kicker === '' ? [] : [read.kicker],
  };
  const own = rule.own === true;
  return read.places.map((place) => {
    const about =
      place.anchor === '' ? base : (abouts.get(`${page}#${place.anchor}`) ?? section(base, place, rule.below));
    const { title, context, facets, order } = about;
    return {
      ...{ language, page, title, context, facets, order, kinds: [about.kind], both: language === 'zh' && !own },
      ...{ also: kept(about.also), around: kept(about.around) },
      top: { title: base.title, context: base.context },
      places: [shownOf(place, about)],
    };
  });
}

const section = (base: About, place: Place, kind: Kind = base.kind): About => ({
  ...base,
  kind,
  title: place.heading === '' ? base.title : place.heading,
  context: place.heading === '' ? base.context : [...base.context, base.title],
  also: [],
  order: { year: base.order.year },
});

export const kept = (words: readonly string[]): string[] => [...new Set(words.filter((word) => word !== ''))];

const shownOf = ({ anchor, heading, text }: Place, { kind, row, printed, facets }: About): Shown => ({
  ...{ k: kind, a: anchor, h: heading, x: text },
  ...(row && { r: [row.target, row.actual, row.met] }),
  ...(facets.severity?.[0] !== undefined && { f: facets.severity[0] }),
  ...(printed !== undefined && { m: printed }),
});
