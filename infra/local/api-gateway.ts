import type { EntrypointName } from "../definitions/entrypoints.ts";
import { entrypoints } from "../definitions/entrypoints.ts";

export type ApiRequest = {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: Buffer;
  sourceIp: string;
};
export type ApiAnswer = { status: number; headers: Record<string, string>; cookies: string[]; body: Buffer };

/** The function that API Gateway would call for a path: the most exact route, then the longest greedy one, then $default. */
export function routeOf(path: string): { to: EntrypointName; routeKey: string } {
  const found = routes.find(({ matches }) => matches.test(path));
  if (!found) throw new Error(`No route takes ${path}`);
  return found;
}

const routes = (Object.keys(entrypoints) as EntrypointName[])
  .flatMap((to) => {
    const entrypoint = entrypoints[to];
    return entrypoint.kind === "http" ? entrypoint.routes.map((route) => ({ to, routeKey: route })) : [];
  })
  .map((route) => ({ ...route, matches: patternOf(route.routeKey), greed: greedOf(route.routeKey) }))
  .sort((a, b) => a.greed - b.greed || b.routeKey.length - a.routeKey.length);

function patternOf(route: string): RegExp {
  if (route === "$default") return /^/;
  const pattern = route.replaceAll(/\{[^}]+\+\}/g, ".+").replaceAll(/\{[^}]+\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`);
}

function greedOf(route: string): number {
  if (route === "$default") return 2;
  return route.includes("+}") ? 1 - route.length / 1_000 : 0;
}

/** The event that API Gateway makes of a request (HTTP API, payload format 2.0). */
export function asEvent(request: ApiRequest, routeKey: string, now: Date): object {
  const { cookie, ...headers } = request.headers;
  const query = new URLSearchParams(request.query);
  const isText = /^(text\/|application\/(json|.*\+json|xml|javascript))/.test(headers["content-type"] ?? "");
  return {
    version: "2.0",
    routeKey: routeKey === "$default" ? routeKey : `ANY ${routeKey}`,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(cookie && { cookies: cookie.split(/; */) }),
    headers,
    ...(query.size > 0 && { queryStringParameters: Object.fromEntries(query) }),
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: headers.host,
      domainPrefix: "local",
      http: {
        method: request.method,
        path: request.path,
        protocol: "HTTP/1.1",
        sourceIp: request.sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: crypto.randomUUID(),
      routeKey,
      stage: "$default",
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(request.body.length > 0 && { body: request.body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: request.body.length > 0 && !isText,
  };
}

type Result = {
  statusCode?: number;
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
};

/** What a function answered, as bytes for the visitor. */
export function asAnswer(result: Result): ApiAnswer {
  return {
    status: result.statusCode ?? 200,
    headers: Object.fromEntries(
      Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    cookies: result.cookies ?? [],
    body: Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8"),
  };
}

export const isResult = (value: unknown): value is Result =>
  typeof value === "object" && value !== null && "statusCode" in value;
