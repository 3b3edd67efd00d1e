/** Names every field of a stored thing once; the compiler lets none be forgotten. */
export type Fields<T> = Readonly<Record<keyof T, true>>;
export type Item = Record<string, unknown>;

/** The thing in an item: its own fields and no others, so that keys and fields of later versions stay out. */
export function stored<T>(item: Item, fields: Fields<T>): T {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name in fields)) as T;
}
