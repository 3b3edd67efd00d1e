import type { S3Client } from "@aws-sdk/client-s3";
import type { Language } from "../../functions/platform/languages.ts";
import {
  type Behaviour,
  behaviours,
  headersOf,
  homeFor,
  originSecretHeader,
  pageKey,
  viewerHostHeader,
  viewerProtocolHeader,
} from "../definitions/front-door.ts";
import type { ApiAnswer, ApiRequest } from "./api-gateway.ts";
import type { Invoke } from "./functions.ts";
import { fromApi, fromBucket } from "./origins.ts";

export type FrontDoor = {
  s3: S3Client;
  buckets: { pages: string; assets: string };
  /** Takes a form that uploads, as the bucket does. */
  takeUpload: (request: ApiRequest) => Promise<ApiAnswer>;
  invoke: Invoke;
  secret: string;
  now: () => Date;
  /** The editions that the brand offers. */
  languages: readonly Language[];
};

/** Answers a visitor's request by the behaviours that CloudFront gets. */
export async function answer(door: FrontDoor, request: ApiRequest): Promise<ApiAnswer> {
  const behaviour = behaviourOf(request.path);
  const given = isAllowed(behaviour, request.method) ? await fromOrigin(door, behaviour, request) : notAllowed;
  return { ...given, headers: { ...given.headers, ...headersOf(behaviour) } };
}

function behaviourOf(path: string): Behaviour {
  const found = behaviours.find(({ path: pattern }) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  if (!found) throw new Error(`No behaviour takes ${path}`);
  return found;
}

const isAllowed = ({ methods }: Behaviour, method: string) =>
  methods === "all" || ["GET", "HEAD", "OPTIONS"].includes(method);

const notAllowed: ApiAnswer = {
  status: 403,
  headers: { "content-type": "text/plain; charset=utf-8" },
  cookies: [],
  body: Buffer.from("This address is only for reading."),
};

async function fromOrigin(door: FrontDoor, behaviour: Behaviour, request: ApiRequest): Promise<ApiAnswer> {
  if (request.path === "/") return homeRedirect(request.headers["accept-language"] ?? "", door.languages);
  if (behaviour.origin === "api") return await fromApi(door.invoke, atOrigin(door, behaviour, request), door.now());
  if (behaviour.origin === "uploads") return await door.takeUpload(request);
  const key = pageKey(request.path);
  if (behaviour.origin === "assets") return (await fromBucket(door.s3, door.buckets.assets, key)) ?? noSuchAsset;
  return (
    (await fromBucket(door.s3, door.buckets.pages, key)) ??
    (await fromApi(door.invoke, atOrigin(door, behaviour, request), door.now()))
  );
}

/** What the API gets: no cookie on cached routes, the secret, and the address that the visitor typed. */
function atOrigin(door: FrontDoor, behaviour: Behaviour, request: ApiRequest): ApiRequest {
  const { cookie, ...headers } = request.headers;
  return {
    ...request,
    headers: {
      ...headers,
      ...(cookie && behaviour.cookies && { cookie }),
      [originSecretHeader]: door.secret,
      [viewerHostHeader]: request.headers.host ?? "localhost",
      [viewerProtocolHeader]: "http",
    },
  };
}

const homeRedirect = (acceptLanguage: string, languages: readonly Language[]): ApiAnswer => ({
  status: 302,
  headers: {
    location: homeFor(acceptLanguage, languages),
    "cache-control": "private, no-store",
    vary: "accept-language",
  },
  cookies: [],
  body: Buffer.alloc(0),
});

const noSuchAsset: ApiAnswer = {
  status: 404,
  headers: { "content-type": "text/plain; charset=utf-8" },
  cookies: [],
  body: Buffer.from("No such asset."),
};
