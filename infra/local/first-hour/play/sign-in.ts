/** Somebody who acts through the platform's own API, as their browser would. */
export type Acting = {
  cookie: string;
  ask: <Answer>(method: "GET" | "PUT" | "POST", path: string, body?: object) => Promise<Answer>;
};

const mostRedirects = 12;

/** Signs in at the issuer's own page, by one of the cast's buttons or by a name of one's own. @throws Error */
export async function signIn(origin: string, chosen: { login: string } | { name: string }): Promise<Acting> {
  const jar = new Map<string, Map<string, string>>();
  let url = new URL(`/auth/sign-in?${new URLSearchParams({ lang: "en", returnTo: "/en/" })}`, origin);
  let form: URLSearchParams | undefined;
  for (let hop = 0; hop < mostRedirects; hop++) {
    const answer = await fetch(url, {
      redirect: "manual",
      method: form ? "POST" : "GET",
      headers: { cookie: cookieFor(jar, url) },
      ...(form && { body: form }),
    });
    keepCookies(jar, url, answer);
    const location = answer.headers.get("location");
    const done = url.origin === origin && url.pathname === "/auth/callback";
    if (done) return acting(origin, cookieFor(jar, url));
    form = undefined;
    if (location) url = new URL(location, url);
    else if (url.pathname.startsWith("/interaction/") && answer.ok) form = new URLSearchParams(chosen);
    else throw new Error(`Sign-in stopped at ${url.pathname} with ${answer.status}`);
    await answer.body?.cancel();
  }
  throw new Error("Sign-in went round in circles");
}

const cookieFor = (jar: Map<string, Map<string, string>>, { host }: URL) =>
  [...(jar.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");

function keepCookies(jar: Map<string, Map<string, string>>, { host }: URL, answer: Response): void {
  const kept = jar.get(host) ?? new Map<string, string>();
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    if (at > 0) kept.set(pair.slice(0, at), pair.slice(at + 1));
  }
  jar.set(host, kept);
}

function acting(origin: string, cookie: string): Acting {
  return {
    cookie,
    ask: async (method, path, body) => {
      const answer = await fetch(origin + path, {
        method,
        headers: {
          cookie,
          origin,
          "idempotency-key": crypto.randomUUID(),
          ...(body && { "content-type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer.status === 204 ? undefined : await answer.json();
    },
  };
}
