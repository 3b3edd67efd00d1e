/** `__Host-` binds a cookie to this very host over https; browsers refuse the prefix on http, which only loopback uses. */
export const cookieName = (name: string, publicOrigin: string) => `${isHttps(publicOrigin) ? "__Host-" : ""}${name}`;

/** The value of one cookie in a Cookie header; the first, should there be two. */
export function readCookie(cookieHeader: string | undefined, name: string): string | undefined {
  for (const pair of cookieHeader?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** A Set-Cookie line that no script reads and no other site's form carries. Seconds; 0 clears. */
export function setCookie(cookie: { name: string; value: string; maxAge: number; publicOrigin: string }): string {
  const secure = isHttps(cookie.publicOrigin) ? "; Secure" : "";
  const name = cookieName(cookie.name, cookie.publicOrigin);
  return `${name}=${cookie.value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${cookie.maxAge}${secure}`;
}

const isHttps = (origin: string) => origin.startsWith("https:");
