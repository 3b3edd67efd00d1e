export type Shortcut =
  | "next"
  | "previous"
  | "publish"
  | "return"
  | "decline"
  | "take"
  | "undo"
  | "filter"
  | "record"
  | "send"
  | "help"
  | "leave";

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

const plain: Record<string, Shortcut> = {
  j: "next",
  k: "previous",
  p: "publish",
  r: "return",
  d: "decline",
  t: "take",
  z: "undo",
  f: "filter",
  i: "record",
  "?": "help",
};

/** Letters act only outside fields, never with a modifier that the browser owns; Ctrl or ⌘ + Enter sends from anywhere. */
export function shortcutOf(press: KeyPress, typing: boolean): Shortcut | undefined {
  if (press.key === "Enter" && (press.ctrlKey || press.metaKey)) return "send";
  if (press.key === "Escape") return "leave";
  if (typing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  return plain[press.key.toLowerCase()];
}

/** The neighbour in a list, staying at its ends; the first when nothing is chosen. */
export function neighbour(ids: readonly string[], current: string | undefined, by: 1 | -1): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  if (at === -1) return ids[0];
  return ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
}

/** After an idea has left the queue: the one that took its place, else the last. */
export const afterLeaving = (ids: readonly string[], left: string): string | undefined => {
  const at = ids.indexOf(left);
  const rest = ids.filter((id) => id !== left);
  return rest[Math.min(Math.max(at, 0), rest.length - 1)];
};
