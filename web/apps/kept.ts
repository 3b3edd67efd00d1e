/** The part of localStorage that is used; it may refuse (private window, full disk) and nobody must notice. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps something typed under a key until it is safe elsewhere. */
export type Kept<T> = { read: () => T | undefined; write: (value: T) => boolean; forget: () => void };

/** `isWhole` guards against what an older version of the page has left behind. */
export function keptUnder<T>(shelf: Shelf | undefined, key: string, isWhole: (value: unknown) => value is T): Kept<T> {
  return {
    read: () => {
      try {
        const value: unknown = JSON.parse(shelf?.getItem(key) ?? "null");
        return isWhole(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    write: (value) => {
      try {
        shelf?.setItem(key, JSON.stringify(value));
        return shelf !== undefined;
      } catch {
        return false;
      }
    },
    forget: () => {
      try {
        shelf?.removeItem(key);
      } catch {
        // A shelf that cannot be written holds nothing to forget.
      }
    },
  };
}

/** Reading `localStorage` itself throws where storage is blocked. */
export function browserShelf(): Shelf | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The same for as long as the tab is open, for what nobody should find on the device later. */
export function tabShelf(): Shelf | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
