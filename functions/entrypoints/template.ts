import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Names what pages are made by: the bundle itself, for renderer, messages, brand and asset addresses are all in it. */
export const template = createHash("sha256")
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest("base64url")
  .slice(0, 12);
