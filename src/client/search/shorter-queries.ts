// Queries to try when nothing was found: one word fewer, or half of the one word.

/** At most `most`, longest first; none is the query itself. */
export function shorterQueries(text: string, most = 4): string[] {
  const words = text.trim().split(/\s+/);
  if (words.length > 1) {
    const shorter = words.map((_, left) => words.filter((_, index) => index !== left).join(' '));
    return [...new Set(shorter)].sort((a, b) => b.length - a.length).slice(0, most);
  }
  const characters = [...(words[0] ?? '')];
  if (characters.length < 3) return [];
  const middle = Math.ceil(characters.length / 2);
  return [...new Set([characters.slice(0, middle), characters.slice(-middle)].map((half) => half.join('')))].slice(
    0,
    most,
  );
}
