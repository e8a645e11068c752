// What the reader has chosen, and its address: ?units=a,b&years=2019-2022&measure=execution&view=table. Readable and stable.

/** Units one screen can hold side by side. */
export const mostUnits = 6;

/** Measures by the name they have in addresses, with the figure and the one printed small beside it. */
export const measures = {
  execution: { main: 'execution' },
  completion: { main: 'completion', beside: 'met' },
  score: { main: 'declared', beside: 'byRule' },
  lost: { main: 'lost' },
  findings: { main: 'findings' },
  budget: { main: 'budget', beside: 'executed' },
} as const;
export type Measure = keyof typeof measures;
export const measureKeys = Object.keys(measures) as Measure[];

export const views = ['table', 'lines', 'dumbbell', 'multiples'] as const;
export type View = (typeof views)[number];

/** Which evaluations: whatever a unit has (the gate refuses a mixture), or one kind. */
export const kinds = ['any', 'projects', 'overall'] as const;
export type Kind = (typeof kinds)[number];

export interface State {
  readonly units: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
  readonly view: View;
  readonly kind: Kind;
  /** 跨年比较: figures of different years side by side, because the reader asked for it. */
  readonly across: boolean;
}

const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(text);

/** First year, last year; anything that is not a year of the site is the site's whole span. */
function readYears(text: string, first: number, last: number): [number, number] {
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (found === null) return [first, last];
  const years = [Number(found[1]), Number(found[2] ?? found[1])].map((year) => Math.min(Math.max(year, first), last));
  return [Math.min(...years), Math.max(...years)];
}

function oneOf<Name extends string>(names: readonly Name[], text: string | null): Name | undefined {
  return names.find((name) => name === text);
}

/** Never throws: what an address does not say, or says wrongly, has its default. */
export function readState(search: string, first: number, last: number): State {
  const query = new URLSearchParams(search);
  const ids = (query.get('units') ?? '').split(',').filter(isId);
  const [from, to] = readYears(query.get('years') ?? '', first, last);
  const view = oneOf(views, query.get('view')) ?? 'table';
  return {
    units: [...new Set(ids)].slice(0, mostUnits),
    from,
    to,
    // The dumbbell draws budget against spending and nothing else.
    measure: view === 'dumbbell' ? 'budget' : (oneOf(measureKeys, query.get('measure')) ?? 'execution'),
    view,
    kind: oneOf(kinds, query.get('kind')) ?? 'any',
    across: query.get('across') === 'yes',
  };
}

/** Written out in full and in one order, so that the same choice always has the same address. */
export function printState({ units, from, to, measure, view, kind, across }: State): string {
  return [
    `units=${units.join(',')}`,
    `years=${from === to ? from : `${from}-${to}`}`,
    `measure=${measure}`,
    `view=${view}`,
    ...(kind === 'any' ? [] : [`kind=${kind}`]),
    ...(across ? ['across=yes'] : []),
  ].join('&');
}

/** A choice changed by the reader: the years in order; the dumbbell brings its measure, another measure leaves the dumbbell. */
export function changeState(state: State, change: Partial<State>): State {
  const next = { ...state, ...change };
  const [from, to] = [Math.min(next.from, next.to), Math.max(next.from, next.to)];
  const leaves = change.measure !== undefined && change.measure !== 'budget' && next.view === 'dumbbell';
  const view = leaves ? 'table' : next.view;
  return { ...next, from, to, view, measure: view === 'dumbbell' ? 'budget' : next.measure };
}
