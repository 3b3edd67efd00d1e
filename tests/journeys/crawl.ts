import { inject } from "vitest";

/** What one address answered; a redirect is an answer with a link. */
export type Answered = { address: string; status: number; type: string; cache: string; text: string };
type Crawl = { cookie?: string; most?: number };

const atOnce = 6;

/** Everything that links lead to from some addresses on, signed out or with a session. */
export async function crawl(from: Iterable<string>, { cookie, most = 3_000 }: Crawl = {}): Promise<Answered[]> {
  const known = new Set(from);
  const waiting = [...known];
  const answers: Answered[] = [];
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.splice(0, atOnce).map((address) => ask(address, cookie)));
    answers.push(...found);
    const linked = found.flatMap(linksIn).filter((address) => !known.has(address));
    for (const address of linked.slice(0, Math.max(0, most - known.size))) {
      if (!known.has(address)) waiting.push(address);
      known.add(address);
    }
  }
  return answers;
}

async function ask(address: string, cookie: string | undefined): Promise<Answered> {
  const headers = cookie ? { cookie } : undefined;
  const response = await fetch(inject("platform").origin + address, {
    redirect: "manual",
    ...(headers && { headers }),
  });
  const { status } = response;
  const type = response.headers.get("content-type") ?? "";
  const cache = response.headers.get("cache-control") ?? "";
  const location = response.headers.get("location");
  return { address, status, type, cache, text: location ? `href="${location}"` : await response.text() };
}

const attribute = /(?:href|src|action)="([^"]+)"/g;
/** Of the picture for shares. */
const content = /content="((?:https?:\/|\/)[^"]+)"/g;
const loc = /<loc>([^<]+)<\/loc>/g;
const srcset = /srcset="([^"]+)"/gi;

/** Addresses of ours that an answer names, without what leaves the site, signs out or is built. */
function linksIn({ text, type }: Answered): string[] {
  if (/image|javascript|calendar/.test(type)) return [];
  const named = [...text.matchAll(attribute), ...text.matchAll(content), ...text.matchAll(loc)].map(
    ([, address = ""]) => address,
  );
  const sized = [...text.matchAll(srcset)].flatMap(([, set = ""]) =>
    set.split(",").map((each) => each.trim().split(" ")[0] ?? ""),
  );
  return [...named, ...sized].flatMap(local).filter((address) => !/^\/(auth|assets)\//.test(address));
}

function local(address: string): string[] {
  const { origin } = inject("platform");
  const url = URL.parse(address.replaceAll("&amp;", "&"), origin);
  return url?.origin === origin ? [url.pathname + url.search] : [];
}
