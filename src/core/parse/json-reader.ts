// JSON to values that know their offsets. Recursion is bounded by the depth limit, so no input can exhaust the stack.
import { forbiddenCharacters } from './forbidden-character.ts';
import { JsonFault } from './json-fault.ts';
import { jsonNumber } from './json-number.ts';
import type { Entries, JsonPlaces } from './json-places.ts';
import { afterSpace, jsonString } from './json-string.ts';

/** Deepest nesting of objects and lists. */
export const depthLimit = 64;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const words = { true: true, false: false, null: null } as const;

export class JsonReader {
  readonly text: string;
  readonly places: JsonPlaces = new Map();
  /** Faults that do not stop the reading. */
  readonly faults: JsonFault[] = [];
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The whole text as one value; throws a JsonFault where that cannot be. */
  document(): unknown {
    const value = this.value(0);
    this.at = afterSpace(this.text, this.at);
    if (this.at < this.text.length) throw this.syntax('json-end');
    return value;
  }

  private value(depth: number): unknown {
    this.at = afterSpace(this.text, this.at);
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      if (depth === depthLimit) throw new JsonFault('json/too-deep', this.at, String(depthLimit));
      return first === '{' ? this.object(depth + 1) : this.list(depth + 1);
    }
    if (first === '"') return this.string();
    const word = Object.keys(words).find((name) => this.text.startsWith(name, this.at));
    if (word === undefined) return this.number();
    this.at += word.length;
    return words[word as keyof typeof words];
  }

  private object(depth: number): unknown {
    const object: Record<string, unknown> = Object.create(null);
    const entries: Entries<string | number> = new Map();
    this.places.set(object, entries);
    this.entries('}', () => {
      if (this.text[this.at] !== '"') throw this.syntax('json-key');
      const keyAt = this.at;
      const key = this.string();
      this.at = afterSpace(this.text, this.at);
      if (this.text[this.at] !== ':') throw this.syntax('json-colon');
      this.at = afterSpace(this.text, this.at + 1);
      const valueAt = this.at;
      const value = this.value(depth);
      if (forbiddenKeys.has(key)) this.faults.push(new JsonFault('json/forbidden-key', keyAt, key));
      else if (entries.has(key)) this.faults.push(new JsonFault('json/duplicate-key', keyAt, key));
      else {
        entries.set(key, { key: keyAt, value: valueAt });
        object[key] = value;
      }
    });
    return object;
  }

  private list(depth: number): unknown[] {
    const list: unknown[] = [];
    const entries: Entries<string | number> = new Map();
    this.places.set(list, entries);
    this.entries(']', () => {
      entries.set(list.length, { key: this.at, value: this.at });
      list.push(this.value(depth));
    });
    return list;
  }

  /** Entries between commas, from the opening bracket past the closing one. */
  private entries(close: '}' | ']', entry: () => void): void {
    this.at = afterSpace(this.text, this.at + 1);
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (;;) {
      entry();
      this.at = afterSpace(this.text, this.at);
      const mark = this.text[this.at];
      if (mark !== ',' && mark !== close) throw this.syntax('json-comma');
      const comma = this.at++;
      if (mark === close) return;
      this.at = afterSpace(this.text, this.at);
      if (this.text[this.at] === close) throw new JsonFault('json/syntax', comma, 'json-no-trailing-comma');
    }
  }

  private string(): string {
    const start = this.at;
    const { value, end } = jsonString(this.text, start);
    this.at = end;
    if (!value.isWellFormed()) this.faults.push(new JsonFault('json/lone-surrogate', start));
    for (const found of forbiddenCharacters(value, 1))
      this.faults.push(new JsonFault(found.code, start, found.character));
    return value;
  }

  private number(): number {
    const { literal, isHeld } = jsonNumber(this.text, this.at);
    if (!isHeld) this.faults.push(new JsonFault('json/number-range', this.at, literal));
    this.at += literal.length;
    return Number(literal);
  }

  private syntax(expected: string): JsonFault {
    return new JsonFault('json/syntax', this.at, expected);
  }
}
