// An amount tree laid flat: one line per stated amount, one per way of splitting it, in the order of the document.
import type { AmountNode, AmountSplit, SplitPart } from '#core';
import type { T } from '#i18n';

export type AmountLine =
  | { readonly kind: 'amount'; readonly depth: number; readonly node: AmountNode }
  | { readonly kind: 'table'; readonly depth: number; readonly part: SplitPart }
  | { readonly kind: 'split'; readonly depth: number; readonly split: AmountSplit; readonly of: AmountNode };

export function amountLines(node: AmountNode, depth = 0): AmountLine[] {
  return [
    { kind: 'amount', depth, node },
    ...node.splits.flatMap((split): AmountLine[] => [
      { kind: 'split', depth: depth + 1, split, of: node },
      ...split.parts.flatMap((part): AmountLine[] =>
        part.node === undefined ? [{ kind: 'table', depth: depth + 1, part }] : amountLines(part.node, depth + 1),
      ),
    ]),
  ];
}

/** The first way of splitting a stated amount whose parts do not give the total. */
export function firstGap(node: AmountNode | undefined): AmountSplit | undefined {
  return node?.splits.find((split) => split.gap !== 0);
}

/** The way of splitting in words; the editor's own name where there is one. */
export function splitName(name: string, t: T): string {
  if (name === 'projects') return t('split.projects');
  return name === '' ? t('split.parts') : name;
}
