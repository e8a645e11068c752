// Finding quoted words in a source text. Spaces, line breaks and the markup left in the documents do not count.

/** What is left of a text when whitespace, `**`, `<p>` and `</p>` are taken out. */
const ignored = /\s+|\*\*|<\/?p>/g;

export interface Quotes {
  /** 1-based line of the source where the quote begins; undefined when the words are not there. */
  readonly lineOf: (quote: string) => number | undefined;
}

export function quotesOf(source: string): Quotes {
  const starts: number[] = [];
  let joined = '';
  for (const line of source.split('\n')) {
    starts.push(joined.length);
    joined += line.replace(ignored, '');
  }
  return {
    lineOf: (quote) => {
      const words = quote.replace(ignored, '');
      const at = words === '' ? -1 : joined.indexOf(words);
      return at === -1 ? undefined : lineAt(starts, at);
    },
  };
}

/** The last line that starts at or before an offset; blank lines share a start with the one after them. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
