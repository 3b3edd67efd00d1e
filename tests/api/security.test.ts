import { Hono } from "hono";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { originBehind } from "../../functions/entrypoints/front-door.ts";
import { allowances, byHand } from "../../functions/platform/allowance.ts";
import { createApp, maxBodyBytes, requireMember } from "../../functions/platform/app.ts";
import { type Env, valid } from "../../functions/platform/http.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { securityHeaders } from "../../infra/definitions/front-door.ts";
import { cast } from "../cast.ts";

const origin = "https://ideas.example";
const secret = "the secret of this deployment";
const fromOurPages = { origin, "sec-fetch-site": "same-origin" };
const json = { ...fromOurPages, "content-type": "application/json" };
const fromFrontDoor = { "x-origin-secret": secret, "x-viewer-host": "ideas.example", "x-viewer-protocol": "https" };
const Note = z.strictObject({ text: z.string().check(z.maxLength(20)), tags: z.optional(z.array(z.string())) });

let acts: string[];
let reports: Record<string, unknown>[];
beforeEach(() => {
  [acts, reports] = [[], []];
});

const routes = new Hono<Env>()
  .get("/page", (c) => c.json({ id: c.var.requestId }))
  .get("/cached", (c) => c.json({}, 200, { "cache-control": "public, s-maxage=60" }))
  .get("/broken", () => {
    throw new Error("password=hunter2");
  })
  .put("/note", requireMember, valid("json", Note), (c) => c.json({ done: acts.push(c.req.valid("json").text) }))
  .post("/form", requireMember, valid("form", Note), (c) => c.json({ done: acts.push(c.req.valid("form").text) }));

function app() {
  const base = createApp({
    clock: () => new Date("2026-03-02T09:00:00Z"),
    sessionOf: async () => cast.bo,
    publicOrigin: originBehind(secret),
    report: (line) => reports.push(line),
  });
  return base.route("/", routes);
}

async function ask(path: string, init: RequestInit = {}) {
  const headers = { ...fromFrontDoor, ...Object.fromEntries(new Headers(init.headers)) };
  const response = await app().request(`https://api.internal${path}`, { ...init, headers });
  const text = await response.text();
  return { status: response.status, code: codeIn(text), text, headers: response.headers };
}
const codeIn = (text: string): unknown => (text.startsWith("{") ? JSON.parse(text).code : undefined);
const note = (headers: HeadersInit, body: BodyInit = JSON.stringify({ text: "hello" })) =>
  ask("/note", { method: "PUT", headers, body });

describe("a mutation", () => {
  test("passes from our own pages, also from browsers that do not tell Sec-Fetch-Site", async () => {
    expect((await note(json)).status).toBe(200);
    expect((await note({ origin, "content-type": "application/json" })).status).toBe(200);
    expect(acts).toEqual(["hello", "hello"]);
  });

  test.each([
    ["another site", { ...json, origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["another site that leaves Sec-Fetch-Site out", { ...json, origin: "https://evil.example" }],
    ["a neighbouring host", { ...json, origin: "https://shop.ideas.example", "sec-fetch-site": "same-site" }],
    ["our name over http", { ...json, origin: "http://ideas.example" }],
    ["our name on another port", { ...json, origin: "https://ideas.example:8443" }],
    ["a sandboxed frame", { ...json, origin: "null" }],
    ["nowhere", { "content-type": "application/json" }],
    ["a link that a browser calls cross-site although the origin fits", { ...json, "sec-fetch-site": "cross-site" }],
    ["an address typed by hand", { ...json, "sec-fetch-site": "none" }],
  ])("is refused from %s", async (_, { ...headers }) => {
    expect(await note(headers)).toMatchObject({ status: 403, code: "cross-site" });
    const { "content-type": __, ...form } = headers;
    const body = new URLSearchParams({ text: "hello" });
    expect(await ask("/form", { method: "POST", headers: form, body })).toMatchObject({ status: 403 });
    expect(acts).toEqual([]);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonx",
    "",
  ])("in JSON is refused as %j, which a form on another site could send", async (type) => {
    expect(await note({ ...json, "content-type": type })).toMatchObject({ status: 415, code: "wrong-media-type" });
    expect(acts).toEqual([]);
  });

  test("in JSON says its charset or not", async () => {
    expect((await note({ ...json, "content-type": "application/json; charset=utf-8" })).status).toBe(200);
    expect((await note({ ...json, "content-type": "Application/JSON;charset=utf-8" })).status).toBe(200);
  });

  test.each([
    ["{", "unreadable-body"],
    ["", "unreadable-body"],
    ["null", "invalid-input"],
    ["[]", "invalid-input"],
    ['"text"', "invalid-input"],
  ])("of %j is refused as %s", async (body, code) => {
    expect(await note(json, body)).toMatchObject({ status: 400, code });
  });
});

describe("fields that nobody asked for", () => {
  test.each([
    '{"text":"a","__proto__":{"admin":true}}',
    '{"text":"a","constructor":{"prototype":{"admin":true}}}',
    '{"text":"a","roles":["moderator"]}',
    '{"text":"a","toString":"b"}',
  ])("are refused: %s", async (body) => {
    const answer = await note(json, body);
    expect(answer).toMatchObject({ status: 400, code: "invalid-input" });
    expect(answer.text).toContain("unknown-field");
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
    expect(acts).toEqual([]);
  });

  test.each(["__proto__", "constructor", "extra"])("are refused in a form: %s", async (name) => {
    const body = new URLSearchParams([
      ["text", "a"],
      [name, "b"],
    ]);
    expect(await ask("/form", { method: "POST", headers: fromOurPages, body })).toMatchObject({ status: 400 });
    expect(acts).toEqual([]);
  });
});

describe("a body", () => {
  const big = JSON.stringify({ text: "x".repeat(maxBodyBytes) });

  test("that is too long is refused before it is read", async () => {
    const answer = await note({ ...json, "content-length": String(big.length) }, big);
    expect(answer).toMatchObject({ status: 413, code: "too-large" });
  });

  test("that is too long and does not say so is refused all the same", async () => {
    const body = new Blob([big]).stream();
    const answer = await ask("/note", { method: "PUT", headers: json, body, duplex: "half" } as RequestInit);
    expect(answer).toMatchObject({ status: 413, code: "too-large" });
  });

  test("up to the limit is read", async () => {
    const fits = JSON.stringify({ text: "x".repeat(maxBodyBytes - 20) });
    expect(await note(json, fits)).toMatchObject({ status: 400, code: "invalid-input" });
  });
});

describe("the front door", () => {
  test.each([
    ["no secret", { "x-origin-secret": "" }],
    ["a wrong secret", { "x-origin-secret": "the secret of this deploymenT" }],
    ["a secret that begins well", { "x-origin-secret": secret.slice(0, -1) }],
    ["no host", { "x-viewer-host": "" }],
  ])("is the only way in: refused with %s, reading too", async (_, headers) => {
    expect(await ask("/page", { headers })).toMatchObject({ status: 403, code: "not-from-the-front-door" });
    expect(await note({ ...json, ...headers })).toMatchObject({ status: 403, code: "not-from-the-front-door" });
    expect(acts).toEqual([]);
  });

  test("sends headers that allow no foreign script, frame, sniffing or plain http", () => {
    const policy = securityHeaders["content-security-policy"];
    const directives = new Map(policy.split("; ").map((line) => [line.split(" ")[0], line.split(" ").slice(1)]));
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'"]);
    expect(directives.get("frame-ancestors")).toEqual(["'none'"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
    expect(directives.get("form-action")).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(securityHeaders).toMatchObject({
      "x-content-type-options": "nosniff",
      "strict-transport-security": expect.stringMatching(/^max-age=(\d{8,});/),
      "referrer-policy": expect.stringContaining("origin"),
    });
  });
});

describe("a member who acts faster than by hand", () => {
  const at = (ms: number) => new Date(Date.UTC(2026, 2, 2) + ms);

  test("is told to wait, and how long, while others go on and reading goes on", async () => {
    const waitOf = allowances({ burst: 2, perSecond: 0.1 });
    let who: SessionMember = cast.bo;
    const limited = createApp({
      clock: () => at(0),
      sessionOf: async () => who,
      publicOrigin: () => origin,
      report: () => {},
      waitOf,
    }).route("/", routes);
    const act = () => limited.request("/note", { method: "PUT", headers: json, body: '{"text":"a"}' });
    expect([(await act()).status, (await act()).status]).toEqual([200, 200]);
    const refused = await act();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "10"]);
    expect(await refused.json()).toMatchObject({ code: "too-many-requests", values: { seconds: 10 } });
    expect((await limited.request("/page")).status).toBe(200);
    who = cast.ada;
    expect((await act()).status).toBe(200);
    expect(acts).toHaveLength(3);
  });

  test("gets it back with time, never more than a burst, and nothing for a clock that goes back", () => {
    const wait = allowances({ burst: 3, perSecond: 2 });
    const waits = (ms: number, times: number) => Array.from({ length: times }, () => wait("mem", at(ms)));
    expect(waits(0, 4)).toEqual([0, 0, 0, 1]);
    expect(waits(500, 2)).toEqual([0, 1]);
    expect(waits(60_000, 4)).toEqual([0, 0, 0, 1]);
    expect(waits(0, 1)).toEqual([1]);
  });

  test("by hand nobody comes to the limit: twenty presses at once, and a draft saved every second for an hour", () => {
    const wait = allowances(byHand);
    const presses = Array.from({ length: 20 }, () => wait("mem", at(0)));
    const saves = Array.from({ length: 3_600 }, (_, second) => wait("mem", at(second * 1000)));
    expect([...presses, ...saves].every((seconds) => seconds === 0)).toBe(true);
  });
});

describe("an answer", () => {
  test("is kept by nobody unless it says so", async () => {
    expect((await ask("/page")).headers.get("cache-control")).toBe("private, no-store");
    expect((await ask("/cached")).headers.get("cache-control")).toBe("public, s-maxage=60");
    expect((await ask("/missing")).headers.get("cache-control")).toBe("private, no-store");
  });

  test("allows no other site to read it, by any method", async () => {
    const preflight = { origin: "https://evil.example", "access-control-request-method": "PUT" };
    const answers = [
      await ask("/note", { method: "OPTIONS", headers: preflight }),
      await ask("/page", { headers: { origin: "https://evil.example" } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 200]);
    for (const { headers } of answers) expect([...headers.keys()].join()).not.toContain("access-control");
  });

  test("to HEAD is that to GET without its body", async () => {
    expect(await ask("/page", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
    expect(await ask("/note", { method: "HEAD" })).toMatchObject({ status: 404 });
  });

  test.each(["TRACE-ish", "PROPFIND", "PATCH"])("to %s is that nothing is there", async (method) => {
    expect(await ask("/note", { method, headers: fromOurPages })).toMatchObject({ status: 404, code: "not-found" });
  });

  test("to a fault of ours tells its number and nothing else", async () => {
    const answer = await ask("/broken", { headers: { "x-request-id": "req-12345678" } });
    expect(answer).toMatchObject({ status: 500, code: "unexpected" });
    expect(answer.text).toContain("req-12345678");
    expect(answer.text).not.toMatch(/hunter2|Error|at /);
    expect(reports).toMatchObject([{ requestId: "req-12345678", error: "Error: password=hunter2" }]);
  });

  test("repeats no request id that does not look like one", async () => {
    const answer = await ask("/page", { headers: { "x-request-id": '"}<script>{"' } });
    expect(JSON.parse(answer.text).id).toMatch(/^[\w-]{36}$/);
  });
});
