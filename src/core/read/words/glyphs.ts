// Signs that mean the same and look alike. Source: Unicode names; reading-and-scoring.md, "Operators"; 绵阳 lines 265, 466 (LaTeX left by a converter).
// Full-width forms U+FF01–FF5E are shifted by code, not listed.

export const glyphs: ReadonlyMap<string, string> = new Map([
  ['≧', '≥'],
  ['⩾', '≥'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['═', '='],
  ['﹦', '='],
  ['﹥', '>'],
  ['﹤', '<'],
  ['〉', '》'],
  ['〈', '《'],
  ['﹪', '%'],
  ['〜', '~'],
  ['∼', '~'],
  ['∽', '~'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['﹣', '-'],
  ['─', '-'],
  ['﹐', ','],
  ['﹒', '.'],
  ['﹔', ';'],
  ['﹕', ':'],
  ['﹙', '('],
  ['﹚', ')'],
  ['〔', '('],
  ['〕', ')'],
  ['【', '('],
  ['】', ')'],
  ['［', '('],
  ['］', ')'],
]);

/** Longest first. */
export const latex: readonly (readonly [string, string])[] = [
  ['\\geqslant', '≥'],
  ['\\leqslant', '≤'],
  ['\\geq', '≥'],
  ['\\leq', '≤'],
  ['\\ge', '≥'],
  ['\\le', '≤'],
  ['\\sim', '~'],
  ['\\%', '%'],
  ['$', ''],
];

/** Two signs typed for one. */
export const pairs: readonly (readonly [string, string])[] = [
  ['>=', '≥'],
  ['=>', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['==', '='],
];
