import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import Provider from "oidc-provider";
import { castPage, castStyle } from "./cast-page.ts";
import { type IssuerOptions, issuerConfiguration, localClientId } from "./configuration.ts";
import { chosenLogin, readForm } from "./form.ts";

/** A real OpenID Connect issuer on this machine, whose sign-in page is one click on one of the cast. */
export async function startIssuer(options: IssuerOptions) {
  const server = createServer();
  const port = await listening(server, options.port);
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, issuerConfiguration(options));
  const protocol = provider.callback();
  server.on("request", (req, res) => {
    const url = new URL(req.url ?? "/", issuer);
    forgetWhoItWas(req);
    if (url.pathname === "/cast.css") return answer(res, 200, "text/css", castStyle);
    if (!url.pathname.startsWith("/interaction/")) return void protocol(req, res);
    interaction(provider, req, res, url).catch((error: unknown) => answer(res, 400, "text/plain", String(error)));
  });
  return {
    issuer,
    port,
    clientId: localClientId,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type LocalIssuer = Awaited<ReturnType<typeof startIssuer>>;

/** It asks who you are every time: one click is quick, and changing from Ada to Mo must not need a sign-out here first. */
function forgetWhoItWas(req: IncomingMessage): void {
  const others = req.headers.cookie?.split(/;\s*/).filter((pair) => !pair.startsWith("_session"));
  if (others) req.headers.cookie = others.join("; ");
}

/** GET shows the cast; POST is the click. */
async function interaction(provider: Provider, req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  const { params } = await provider.interactionDetails(req, res);
  const lang = url.searchParams.get("lang") ?? String(params.ui_locales ?? "");
  const page = (unknown: boolean) => castPage(lang.startsWith("fr") ? "fr" : "en", url.pathname, unknown);
  if (req.method !== "POST") return answer(res, 200, "text/html", page(false));
  const form = await readForm(req);
  if (form.has("cancel")) return await finish(provider, req, res, { error: "access_denied" });
  const accountId = chosenLogin(form);
  if (!accountId) return answer(res, 422, "text/html", page(true));
  await finish(provider, req, res, { login: { accountId } });
}

const finish = (
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
  result: { error: string } | { login: { accountId: string } },
) => provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });

/** No form-action: Chromium would apply it to the way back to the platform, which is another origin. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

function answer(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "content-security-policy": policy,
  });
  res.end(body);
}

/** @throws the server's own error, such as EADDRINUSE, when the port is taken. */
const listening = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
