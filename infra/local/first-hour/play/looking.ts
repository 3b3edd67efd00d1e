import type { ApiAnswer, ApiRequest } from "../../api-gateway.ts";
import type { Answer } from "../../http-server.ts";
import { firstHourPath } from "../contract.ts";
import { type OnStage, onStage } from "./state.ts";

/** Below it every address of the platform is answered as somebody on the stage sees it. */
const asPath = `${firstHourPath}/as`;
export const asSeenBy = (person: OnStage, path: string) => `${asPath}/${person}${path}`;

/** Whose eyes a request is made with: said by its own address, or by that of the page that makes it. */
function looking(request: ApiRequest): { person: OnStage; path: string } | undefined {
  const own = personIn(request.path);
  if (own) return own;
  const from = URL.canParse(request.headers.referer ?? "")
    ? personIn(new URL(request.headers.referer ?? "").pathname)
    : undefined;
  return from && { person: from.person, path: request.path };
}

function personIn(path: string) {
  if (!path.startsWith(`${asPath}/`)) return undefined;
  const [name, ...rest] = path.slice(asPath.length + 1).split("/");
  const person = onStage.find((each) => each === name);
  return person && { person, path: `/${rest.join("/")}` };
}

/**
 * Four people look at one platform in one browser, which keeps one session for it: so each one's pages are asked for below
 * an address of their own, and the session is put in here. Only these pages may be framed, and by this machine alone.
 */
export async function throughTheirEyes(
  request: ApiRequest,
  cookieOf: (person: OnStage) => string,
  others: Answer,
): Promise<ApiAnswer | undefined> {
  const found = looking(request);
  if (!found) return undefined;
  const headers = { ...request.headers, cookie: cookieOf(found.person) };
  const answer = await others({ ...request, path: found.path, headers });
  const policy = answer.headers["content-security-policy"];
  return {
    ...answer,
    cookies: [],
    headers: {
      ...answer.headers,
      "cache-control": "no-store",
      ...(policy && { "content-security-policy": policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'") }),
    },
  };
}
