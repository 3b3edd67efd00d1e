import { createHmac, timingSafeEqual } from "node:crypto";
import { Problem } from "./problem.ts";

/** Cursors leave the platform opaque and signed: a reader can go on, not elsewhere. */
export type Cursors = ReturnType<typeof cursors>;

/** `list` names the list that a place belongs to, so that a cursor of one opens no other. */
export function cursors(secret: string) {
  const signature = (list: string, place: string) =>
    createHmac("sha256", secret).update(`${list}\n${place}`).digest().subarray(0, 16);
  return {
    sealed: (list: string, place: string): string =>
      Buffer.concat([signature(list, place), Buffer.from(place)]).toString("base64url"),
    /** @throws Problem invalid-input when it was not sealed here for this list */
    opened(list: string, cursor: string): string {
      const bytes = Buffer.from(cursor, "base64url");
      const place = bytes.subarray(16).toString();
      if (bytes.length > 16 && timingSafeEqual(bytes.subarray(0, 16), signature(list, place))) return place;
      throw new Problem("invalid-input", { issues: [{ path: "cursor", code: "not-accepted" }] });
    },
  };
}
