/** Characters that turn the reading direction of what follows (U+202A to 202E, U+2066 to 2069): a way to forge text. */
const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\u200B]/g;

/** Text of several lines without control characters or direction overrides. Right-to-left letters and emoji stay. */
export const plainText = (text: string): string =>
  text.toWellFormed().replaceAll(directionOverrides, "").replaceAll(controls, "").replaceAll(/\r\n?/g, "\n");

/** The same on one line; French spaces stay. */
export const plainLine = (text: string): string => plainText(text).replaceAll(/[ \t\n\u2028\u2029]+/g, " ");
