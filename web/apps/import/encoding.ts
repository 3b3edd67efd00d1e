/** How the bytes of a file may be written; Windows-1252 holds Latin-1. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"] as const;
export type Encoding = (typeof encodings)[number];

/** By its mark, by the zeros of UTF-16, or by whether it is UTF-8 at all; what is left is a table of one byte a letter. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return zeros(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** Latin letters in UTF-16 have a zero in every second byte. */
function zeros(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 2_000);
  const share = (parity: number) =>
    head.reduce((sum, byte, i) => sum + (byte === 0 && i % 2 === parity ? 1 : 0), 0) / (head.length / 2);
  if (head.length < 4) return undefined;
  if (share(1) > 0.5) return "utf-16le";
  return share(0) > 0.5 ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text without its mark. */
export const decoded = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** A few words around the first letters that another encoding would read otherwise: the eye judges best. */
export function sampleOf(text: string): string | undefined {
  const at = text.search(/[^\n\r\t -~]/);
  if (at < 0) return undefined;
  return text
    .slice(Math.max(0, at - 30), at + 40)
    .replaceAll(/\s+/g, " ")
    .trim();
}
