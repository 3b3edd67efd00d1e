import type { Hono } from "hono";
import { createApp } from "../../functions/platform/app.ts";
import type { Env } from "../../functions/platform/http.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { type CastName, cast } from "../cast.ts";
import type { World } from "../world.ts";

export const origin = "https://ideas.example";

/** The base app on a world's clock, where a cookie simply says who is asking. Mount routes under /api. */
export function castApp(world: Pick<World, "clock">) {
  return createApp({
    clock: world.clock,
    sessionOf: async (cookie) => memberIn(cookie),
    publicOrigin: () => origin,
    report: (line) => console.error(line),
  });
}

export type Answer<Body> = { status: number; body: Body; headers: Headers };
type More = { headers?: Record<string, string> };

/** Requests as one of the cast, as any other member, or signed out, from our own pages. */
export function as(app: Hono<Env>, who?: CastName | SessionMember) {
  const member = typeof who === "string" ? cast[who] : who;
  const send = async <Body>(method: string, path: string, body?: unknown, more: More = {}): Promise<Answer<Body>> => {
    const response = await app.request(path, {
      method,
      headers: {
        origin,
        ...(member && { cookie: cookieOf(member) }),
        ...(body !== undefined && !isForm(body) && { "content-type": "application/json" }),
        ...more.headers,
      },
      ...(body !== undefined && { body: isForm(body) ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get("content-type")?.includes("json") === true;
    return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
  };
  return {
    get: <Body = unknown>(path: string, more?: More) => send<Body>("GET", path, undefined, more),
    put: <Body = unknown>(path: string, body?: unknown, more?: More) => send<Body>("PUT", path, body, more),
    post: <Body = unknown>(path: string, body?: unknown, more?: More) => send<Body>("POST", path, body, more),
    /** A plain form, pressed on a page of ours. */
    submit: <Body = unknown>(path: string, fields: Record<string, string>) =>
      send<Body>("POST", path, new URLSearchParams(fields)),
    delete: <Body = unknown>(path: string, more?: More) => send<Body>("DELETE", path, undefined, more),
  };
}

const isForm = (body: unknown): body is URLSearchParams => body instanceof URLSearchParams;
const cookieOf = (member: SessionMember) => `cast=${encodeURIComponent(JSON.stringify(member))}`;

function memberIn(cookie: string | undefined): SessionMember | undefined {
  const value = /cast=([^;]+)/.exec(cookie ?? "")?.[1];
  return value ? JSON.parse(decodeURIComponent(value)) : undefined;
}
