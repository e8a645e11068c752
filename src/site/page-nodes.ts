// A page as its nodes one after the other, which is how it is written: a tree of objects takes ten times the memory, a site being
// thousands of pages. Nodes are spoken of by their number.

/** The beginning of an element. Elements that begin with the same words may share theirs. */
export interface Tag {
  readonly name: string;
  /** Names and values by turns: an object per element takes far longer to make than to look through. */
  readonly attributes: readonly string[];
  /** Two of them, which are asked for most. */
  readonly id: string | undefined;
  readonly classes: string | undefined;
}

export function attributeOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1];
  return undefined;
}

export interface PageNodes {
  /** Elements, and texts with their references resolved. */
  readonly nodes: readonly (Tag | string)[];
  /** By node: the first one behind it and all that is in it. */
  readonly ends: readonly number[];
  /** By node: the element it stands directly in; `none` at the top. */
  readonly parents: readonly number[];
}

/** No node. As the place to look in: the whole page. */
export const none = -1;

/** The element of that number; undefined for a text and for none. */
export function tagAt({ nodes }: PageNodes, at: number): Tag | undefined {
  const node = nodes[at];
  return typeof node === 'string' ? undefined : node;
}

/** The first node behind `at` and all that is in it. */
export const endOf = ({ nodes, ends }: PageNodes, at: number): number => ends[at] ?? nodes.length;

type Wanted = (tag: Tag, at: number) => boolean;

/** The first element inside `at` that is one of those wanted; `none` if there is none. */
export function findInside(page: PageNodes, at: number, isWanted: Wanted): number {
  const end = endOf(page, at);
  for (let node = at + 1; node < end; node += 1) {
    const tag = tagAt(page, node);
    if (tag !== undefined && isWanted(tag, node)) return node;
  }
  return none;
}

/** All of them, in the order of the page. */
export function allInside(page: PageNodes, at: number, isWanted: Wanted): number[] {
  const found: number[] = [];
  const end = endOf(page, at);
  for (let node = at + 1; node < end; node += 1) {
    const tag = tagAt(page, node);
    if (tag !== undefined && isWanted(tag, node)) found.push(node);
  }
  return found;
}

export const isNamed =
  (name: string) =>
  (tag: Tag): boolean =>
    tag.name === name;

/** All text inside an element as it stands; '' for none. */
export function textInside(page: PageNodes, at: number): string {
  if (at === none) return '';
  const end = endOf(page, at);
  let text = '';
  for (let node = at + 1; node < end; node += 1) {
    const one = page.nodes[node];
    if (typeof one === 'string') text += one;
  }
  return text;
}

/** The same function, which answers once for each tag. The answer is kept with the tag: looking it up takes longer than most answers. */
export function oncePerTag<Answer>(answer: (tag: Tag) => Answer): (tag: Tag) => Answer {
  const place = Symbol('answer');
  return (tag) => {
    const answered = tag as Tag & { [place]?: Answer };
    answered[place] ??= answer(tag);
    return answered[place];
  };
}
