// Where each entry of a JSON text stands.
export type Entries<Key> = Map<Key, { readonly key: number; readonly value: number }>;
/** Offsets of the key and the value of each entry of an object or list. */
export type JsonPlaces = Map<object, Entries<string | number>>;
