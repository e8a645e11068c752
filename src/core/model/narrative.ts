// narrative.md and prose: text in its own sections. Text is text: raw HTML is never parsed.

/** Inline text. `editor` marks words an editor restored; they are not in the source. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'editor'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | {
      readonly type: 'heading';
      readonly level: 2 | 3 | 4 | 5;
      readonly anchor: string;
      readonly inlines: readonly Inline[];
    }
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] };

export interface Narrative {
  readonly blocks: readonly Block[];
}
