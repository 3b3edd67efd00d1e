/**
 * Whether a file is something else besides a picture: markup or script that a browser would run, a PDF, an archive.
 * What is shown is re-encoded and carries none of it; a file made to be two things is refused all the same.
 * Markers have five letters at least: shorter ones turn up in the noise of large pictures.
 */
export function hidesSomething(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return markup.test(text) || pdf.test(text.slice(0, 1_024)) || isArchive(text);
}

const markup = /<(?:script|html|!doctype|iframe|svg\s|\?php|object\s|embed\s)/i;
/** Readers of PDF look for it in the first kilobyte. */
const pdf = /%PDF-\d/;

/** Archives are read from their end: a directory that says how many comments follow, and just so many do. */
function isArchive(text: string): boolean {
  const tail = text.slice(-66_000);
  const at = tail.lastIndexOf("PK\x05\x06");
  if (at < 0 || at + 22 > tail.length) return false;
  const comment = tail.charCodeAt(at + 20) + tail.charCodeAt(at + 21) * 256;
  return at + 22 + comment <= tail.length;
}
