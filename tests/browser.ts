/** As much of a browser as a sign-in needs: cookies per origin, redirects followed one by one, headers like Chromium's. */
export function openBrowser(origin: string, platform: (request: Request) => Response | Promise<Response>) {
  let kept: Cookie[] = [];
  const mayGoTo = (url: URL) => (cookie: Cookie) =>
    cookie.origin === url.origin && url.pathname.startsWith(cookie.path);
  const keep = (cookie: Cookie, over: boolean) => {
    kept = kept.filter(
      (other) => other.origin !== cookie.origin || other.name !== cookie.name || other.path !== cookie.path,
    );
    if (!over) kept.push(cookie);
  };

  /** One request, no redirect followed. */
  async function send(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, origin);
    const headers = new Headers(init.headers);
    const sent = kept.filter(mayGoTo(url)).map(({ name, value }) => `${name}=${value}`);
    if (sent.length > 0) headers.set("cookie", sent.join("; "));
    if (init.method === "POST" && !headers.has("origin")) headers.set("origin", url.origin);
    const request = new Request(url, { ...init, headers, redirect: "manual" });
    const response = url.origin === origin ? await platform(request) : await fetch(request);
    for (const line of response.headers.getSetCookie()) keep(...parsed(line, url));
    return response;
  }

  return {
    send,
    /** The platform's cookie of a name. */
    cookie: (name: string) => kept.find((cookie) => cookie.origin === origin && cookie.name === name)?.value,
    plant: (name: string, value: string) => keep({ origin, path: "/", name, value }, false),
    forget: (name: string) => keep({ origin, path: "/", name, value: "" }, true),
    /** Follows redirects until a page; answers it and its address. */
    async visit(address: string, init: RequestInit = {}): Promise<{ response: Response; address: string }> {
      let at = new URL(address, origin).href;
      let response = await send(at, init);
      for (let hops = 0; isRedirect(response) && hops < 12; hops++) {
        at = new URL(response.headers.get("location") ?? "", at).href;
        response = await send(at);
      }
      return { response, address: at };
    },
    /** From a sign-in link to the address that the issuer sends back to, not yet followed. */
    async callbackFor(link: string, login: string, headers: HeadersInit = {}): Promise<string> {
      const cast = await this.visit(link, { headers });
      let at = cast.address;
      let response = await send(at, { method: "POST", body: new URLSearchParams({ login }) });
      for (let hops = 0; isRedirect(response) && hops < 6; hops++) {
        at = new URL(response.headers.get("location") ?? "", at).href;
        if (at.startsWith(origin)) return at;
        response = await send(at);
      }
      throw new Error(`The issuer did not send back to the platform: ${response.status} ${at}`);
    },
  };
}
type Cookie = { origin: string; path: string; name: string; value: string };

const isRedirect = (response: Response) => response.status >= 300 && response.status < 400;

function parsed(line: string, url: URL): [Cookie, over: boolean] {
  const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
  const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
  const attribute = (wanted: string) =>
    attributes.find((a) => a.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const over = attribute("max-age") === "0" || Date.parse(attribute("expires") ?? "2999-01-01") < Date.now();
  return [{ origin: url.origin, path: attribute("path") ?? "/", name, value }, over];
}
