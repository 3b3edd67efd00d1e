import { keptForSeconds } from "../comments/kept-words.ts";
import { cookieName, readCookie, setCookie } from "../platform/cookies.ts";
import type { Ctx } from "../platform/http.ts";
import { isReference } from "../platform/reference.ts";

/** Binds words that wait for a sign-in to the browser that typed them; each kind of form has a cookie of its own. */
export function keptCookie(name: string) {
  const set = (c: Ctx, value: string, maxAge: number) =>
    c.header("set-cookie", setCookie({ name, value, maxAge, publicOrigin: c.var.publicOrigin }));
  return {
    referenceOf(c: Ctx): string | undefined {
      const value = readCookie(c.req.header("cookie"), cookieName(name, c.var.publicOrigin));
      return isReference(value) ? value : undefined;
    },
    give: (c: Ctx, reference: string) => set(c, reference, keptForSeconds),
    clear: (c: Ctx) => set(c, "", 0),
  };
}
