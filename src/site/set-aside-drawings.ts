// Drawings are half of many pages and nothing but numbers and words: they are looked at as text, the rest of the page as elements.

/** A page without the drawings that need no parser, and those drawings as they are written. */
export interface Parted {
  readonly html: string;
  readonly drawings: readonly string[];
}

const begins = '<svg class="chart ';
const ends = '</svg>';

/** Anything but the elements that draw, which load nothing, lead nowhere and run nothing. */
const other = /<(?!\/?(?:svg|g|path|line|circle|rect|text|tspan)[\s>])/;
/** Attributes that could do more than draw: a name of the page, an address, a style, a handler. */
const more = /[\s"'/](?:id|style|(?:xlink:)?href|src|on\w+)\s*=/i;

/**
 * Takes the drawings of charts/render.ts out of a page. Whatever else stands between `<svg class="chart ` and the next `</svg>`
 * stays for the parser, so that nothing can hide there. Linear in the length of the page.
 */
export function setAsideDrawings(html: string): Parted {
  const kept: string[] = [];
  const drawings: string[] = [];
  let done = 0;
  for (let from = html.indexOf(begins); from >= 0; from = html.indexOf(begins, done)) {
    const end = html.indexOf(ends, from);
    if (end < 0) break;
    const to = end + ends.length;
    const drawn = html.slice(from, to);
    const isPlain = !other.test(drawn) && !more.test(drawn);
    kept.push(html.slice(done, isPlain ? from : to));
    if (isPlain) drawings.push(drawn);
    done = to;
  }
  return { html: kept.length === 0 ? html : kept.join('') + html.slice(done), drawings };
}
