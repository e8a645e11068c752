// What a page of the site is to a reader who searches, told from its address.

/** In the order of the filter. `text` is a section of a report or of a 自评表. */
export const kinds = [
  ...(['report', 'project', 'row', 'unit', 'region', 'year', 'finding', 'amount', 'text'] as const),
  ...(['concept', 'glossary', 'rule', 'page'] as const),
] as const;
export type Kind = (typeof kinds)[number];

export interface PageRule {
  readonly at: RegExp;
  readonly kind: Kind;
  /** Kind of the places below the top of the page, when another. */
  readonly below?: Kind;
  /** Only gathers what has its own page elsewhere. */
  readonly gathers: boolean;
  /** Words of the site itself, which differ by language; everything else is Chinese on both sides. */
  readonly own?: boolean;
}

const rules: readonly PageRule[] = [
  { at: /^reports\/[^/]+\/$/, kind: 'report', below: 'text', gathers: false },
  { at: /^projects\/[^/]+\/$/, kind: 'project', below: 'text', gathers: false },
  { at: /^units\/[^/]+\/$/, kind: 'unit', below: 'text', gathers: true },
  { at: /^regions\/[^/]+\/$/, kind: 'region', below: 'text', gathers: true },
  { at: /^years\/[^/]+\/$/, kind: 'year', below: 'text', gathers: true },
  { at: /^concepts\/[^/]+\/$/, kind: 'concept', below: 'text', gathers: true },
  { at: /^checks\/[^/]+\/$/, kind: 'rule', gathers: true, own: true },
  { at: /^standards\/[^/]+\/$/, kind: 'rule', gathers: false, own: true },
  { at: /^glossary\/$/, kind: 'page', below: 'glossary', gathers: false, own: true },
  { at: /^(?:about|reading|accessibility|corrections|data)\/$/, kind: 'page', gathers: false, own: true },
  { at: /^(?:[a-z-]+\/(?:\d{4}\/)?)?$/, kind: 'page', gathers: true, own: true },
];

/** Undefined for pages that are not searched: the source files line by line, the search page, the page for missing ones. */
export function ruleOf(page: string): PageRule | undefined {
  return page === 'search/' ? undefined : rules.find(({ at }) => at.test(page));
}
