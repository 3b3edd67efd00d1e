import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CircleId } from "../../functions/platform/ids.ts";
import { collection } from "../../functions/search/opensearch/collection.ts";
import { openSearch } from "../../functions/search/opensearch/search.ts";
import { signedHeaders } from "../../functions/search/opensearch/sign.ts";

type Heard = { url: string; authorization: string; body: { query: object; from: number; size: number } };
const heard: Heard[] = [];
const found = { ideaId: "ide_000000000001", title: "La lampe du matin" };
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { url = "", headers } = request;
  heard.push({ url, authorization: headers.authorization ?? "", body: JSON.parse(Buffer.concat(chunks).toString()) });
  response.end(JSON.stringify({ hits: { total: { value: 30 }, hits: [{ _source: found }] } }));
});
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
let endpoint = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  endpoint = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});
afterAll(() => void server.close());

const asked = () =>
  openSearch(
    collection({
      endpoint,
      region: "eu-west-3",
      credentials: () => credentials,
      clock: () => new Date("2026-03-02T09:00:00Z"),
    }),
  );

test("the same interface asks a collection, signed, in a circle, with slips and synonyms, a page at a time", async () => {
  const answer = await asked().searchIdeas("vélo pliabel", {
    lang: "fr",
    circleId: CircleId.parse("balcon"),
    limit: 12,
    cursor: "12",
  });
  expect(answer).toMatchObject({ hits: [found], total: 30, nextCursor: "24" });
  const { url, authorization, body } = heard.at(-1) ?? {};
  expect(url).toBe("/ideas/_search");
  expect(authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20260302\/eu-west-3\/aoss\/aws4_request/);
  expect([body?.from, body?.size]).toEqual([12, 12]);
  const query = JSON.stringify(body?.query);
  for (const part of ['"circleId":"balcon"', "AUTO:4,8", "vélo pliabel", "bike"]) expect(query).toContain(part);
});

test("signs alone ask nothing", async () => {
  const before = heard.length;
  expect(await asked().searchIdeas("«*»", { lang: "fr", limit: 12 })).toMatchObject({ hits: [], total: 0 });
  expect(heard).toHaveLength(before);
});

test.each(["-1", "1e9", "nowhere"])(
  "a cursor that nobody was given (%s) asks for no place beyond the last page",
  async (cursor) => {
    await asked().searchIdeas("lampe", { lang: "fr", limit: 12, cursor });
    expect(heard.at(-1)?.body.from).toBeLessThanOrEqual(19 * 12);
    expect(heard.at(-1)?.body.from).toBeGreaterThanOrEqual(0);
  },
);

test("suggestions and ideas alike ask for their own fields", async () => {
  await asked().suggest("remo", { lang: "fr", limit: 6 });
  await asked().similar("Une remorque qui se plie", { lang: "fr", limit: 3 });
  const [suggest, similar] = heard.slice(-2).map(({ body }) => JSON.stringify(body));
  expect(suggest).toContain("bool_prefix");
  expect(similar).not.toContain("story");
});

/** The figure comes from the SDK's own signer. */
test("a request is signed as the SDK signs it", () => {
  const { authorization } = signedHeaders(
    { accessKeyId: "AKID", secretAccessKey: "secret", sessionToken: "tok" },
    {
      method: "POST",
      url: new URL("https://x.eu-west-3.aoss.amazonaws.com/ideas/_search"),
      body: '{"é":1}',
      region: "eu-west-3",
      service: "aoss",
      now: new Date("2026-03-02T09:00:00.000Z"),
    },
  );
  expect(authorization).toMatch(/Signature=00a94ebb4181422c5b62c734d74555d153bc1dd1843a493d70079c10b3338f8e$/);
});
