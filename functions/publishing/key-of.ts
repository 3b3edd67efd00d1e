/** An object's key is its path, so that nothing is rewritten on the way. */
export const keyOf = (path: string): string => path.slice(1);
