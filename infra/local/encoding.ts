import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Bytes between which CloudFront compresses. */
const [least, most] = [1_000, 10_000_000];
const compressible = /^(text\/|application\/(json|javascript|xml|.*\+(json|xml)|manifest)|image\/svg|font\/(otf|ttf))/;

/** Compresses as CloudFront does: what is worth it, for who can read it, Brotli before gzip. */
export function encoded(
  body: Buffer,
  contentType: string,
  acceptEncoding: string,
): { body: Buffer; encoding?: "br" | "gzip" } {
  if (body.length < least || body.length > most || !compressible.test(contentType)) return { body };
  if (/\bbr\b/.test(acceptEncoding))
    return {
      body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      encoding: "br",
    };
  if (/\bgzip\b/.test(acceptEncoding)) return { body: gzipSync(body), encoding: "gzip" };
  return { body };
}
