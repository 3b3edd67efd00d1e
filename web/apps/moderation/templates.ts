/** Puts values in for `{name}`, `{title}` and `{rule}`; a placeholder without a value stays, to be mended by hand. */
export const filled = (text: string, values: Record<string, string>): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] || placeholder);
