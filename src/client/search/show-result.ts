// One result as a list item: where it is from, its title, the words around what was found.
import { build, buildMarked } from './build-node.ts';
import { cutText, excerptOf, findWords, wordsToMark } from './find-words.ts';
import type { FoundRecord, Place } from './record.ts';

export interface Showing {
  /** Base of the site, with “en/” on English pages. */
  readonly root: string;
  /** The same for pages whose words differ by language: where the words searched are. */
  readonly ownRoot: string;
  readonly terms: readonly string[];
  /** Words of the interface: kind.row, met.short, target, actual … */
  readonly words: Readonly<Record<string, string>>;
  /** Set on English pages: names and text are Chinese. */
  readonly lang?: string;
}

export function showResult(record: FoundRecord, place: Place, showing: Showing): HTMLLIElement {
  const { words, terms, lang } = showing;
  const isInside = record.places.length > 1 && place.h !== '';
  const title = isInside ? place.h : record.title;
  const whole = place.p === undefined ? record.title : place.w;
  const around = isInside && whole !== undefined ? [...record.context, whole] : record.context;
  const marked = wordsToMark([title, place.x, place.n ?? ''].join('\n'), terms);
  const link = build(
    'a',
    { href: addressOf(record, place, marked, showing), lang },
    buildMarked(mark(shorten(title, 60), marked)),
  );
  const where = build('span', { lang }, around.map((one) => shorten(one, 34)).join(' · '));
  return build(
    'li',
    { class: 'result' },
    build('p', { class: 'result-where' }, build('span', { class: 'tag' }, words[`kind.${place.k}`] ?? ''), ' ', where),
    build('p', { class: 'result-title' }, link),
    place.m === undefined
      ? undefined
      : build('p', { class: 'result-row', lang }, build('span', {}, buildMarked(mark(place.m, marked)))),
    place.r && showRow(place.r, marked, showing),
    showText(place, title, marked, lang),
  );
}

function showRow(
  [target, actual, met]: NonNullable<Place['r']>,
  marked: readonly string[],
  { words, lang }: Showing,
): HTMLElement {
  const part = (label: string, text: string) =>
    build(
      'span',
      {},
      `${words[label] ?? ''} `,
      build('span', { lang }, buildMarked(mark(shorten(text === '' ? '—' : text, 60), marked))),
    );
  return build(
    'p',
    { class: 'result-row' },
    part('target', target),
    part('actual', actual),
    build('span', { class: 'muted' }, words[`met.${met}`] ?? ''),
  );
}

/** The words around what was found; nothing when the title and the row already show it. */
function showText(
  { x, r, m, n }: Place,
  title: string,
  marked: readonly string[],
  lang?: string,
): HTMLElement | undefined {
  const isShown = (line: string) => line.includes(title) || r?.includes(line) || m?.startsWith(`${line} `);
  // Of other names those that were found, unless it is plain what was found.
  const isPlain = findWords(`${title}\n${m ?? ''}`, marked).length > 0;
  const names = isPlain ? [] : (n?.split('\n') ?? []).filter((name) => findWords(name, marked).length > 0);
  const lines = (x === '' ? names : x.split('\n')).filter((line) => line !== '' && !isShown(line));
  const isFound = lines.some((line) => findWords(line, marked).length > 0);
  if (lines.length === 0 || (!isFound && r !== undefined)) return undefined;
  return build('p', { class: 'result-text', lang }, buildMarked(excerptOf(lines.join('\n'), marked)));
}

const mark = (text: string, words: readonly string[]) => cutText(text, findWords(text, words));

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The page, the words to mark on it as it writes them, and the place to open at. */
function addressOf(record: FoundRecord, place: Place, words: readonly string[], { root, ownRoot }: Showing): string {
  const text = place.x === '' ? place.h || record.title : place.x;
  const written = new Set(findWords(text, words).map(([from, to]) => text.slice(from, to).split('\n', 1)[0] ?? ''));
  const query = new URLSearchParams([...written].slice(0, 4).map((one) => ['mark', one]));
  const hash = place.a === '' ? '' : `#${place.a}`;
  return `${record.both ? root : ownRoot}${place.p ?? record.page}${written.size === 0 ? '' : `?${query}`}${hash}`;
}
