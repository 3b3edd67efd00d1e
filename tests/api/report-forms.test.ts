import { afterAll, beforeAll, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { siteRoutes } from "../../functions/publishing/site-routes.ts";
import { storedSources } from "../../functions/publishing/stored-sources.ts";
import { supportActs } from "../../functions/support/act.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { supportStore } from "../../functions/support/store.ts";
import type { ReportPageModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { ownDeps } from "../own-deps.ts";
import { modelOnly, storeCircle } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";
import { castApp, origin } from "./client.ts";

let world: World;
let app: ReturnType<typeof castApp>;
let cards: IdeaCard[];
beforeAll(async () => {
  world = await createWorld();
  await storeCircle(world);
  const support = supportStore(world.table);
  const standings = standingCache((ideaId) => readStanding(world.table, ideaId));
  const brand = { name: "Marelle", timeZone: "Europe/Paris" };
  const press = { sources: storedSources(world.table, cursors("a secret")), html: modelOnly, origin, brand };
  const own = ownDeps(world.table);
  const acts = supportActs({ support, standings, belongs: own.belongs });
  const rest = { press, acts, support, standings, currency: "EUR", report: (line: object) => console.error(line) };
  app = castApp(world).route("/", siteRoutes({ ...own, ...rest }));
  cards = [await gatheringIdea(world), await gatheringIdea(world)];
});
afterAll(() => world.close());

const form = (at: number) => paths.report("fr", cards[at]?.ideaId ?? "");
async function send(path: string, { fields, cookie = "", who }: { fields?: object; cookie?: string; who?: "bo" }) {
  const session = who ? `cast=${encodeURIComponent(JSON.stringify(cast[who]))}; ` : "";
  const answer = await app.request(path, {
    method: fields ? "POST" : "GET",
    headers: { origin, cookie: session + cookie },
    ...(fields && { body: new URLSearchParams({ ...fields }) }),
    redirect: "manual",
  });
  const text = await answer.text();
  const model: ReportPageModel | undefined = text.startsWith("{") ? JSON.parse(text).content.model : undefined;
  return { status: answer.status, to: answer.headers.get("location"), given: answer.headers.get("set-cookie"), model };
}
const reference = (given: string | null) => given?.split(";")[0] ?? "";

test("a report that is sent signed out waits through sign-in, for this browser and this thing alone, and goes once sent", async () => {
  const fields = { reason: "1", word: "C’est une copie du modèle de ma sœur." };
  const out = await send(form(0), { fields });
  expect([out.status, out.to]).toEqual([303, `${paths.signIn("fr", form(0))}&via=form`]);
  const cookie = reference(out.given);
  expect((await send(form(0), { cookie, who: "bo" })).model).toMatchObject({ typed: fields });
  expect((await send(form(1), { cookie, who: "bo" })).model?.typed).toBeUndefined();
  expect((await send(form(0), { who: "bo" })).model?.typed).toBeUndefined();
  const filed = await send(form(0), { fields, cookie, who: "bo" });
  expect([filed.status, filed.to, filed.given]).toEqual([303, form(0), expect.stringContaining("Max-Age=0")]);
  const { model } = await send(form(0), { cookie, who: "bo" });
  expect([model?.own !== undefined, model?.typed]).toEqual([true, undefined]);
});

test("after an hour nothing of it is left, and a refusal shows what was typed rather than what was kept", async () => {
  const out = await send(form(1), { fields: { reason: "unlawful", word: "Une arnaque." } });
  const cookie = reference(out.given);
  const refused = await send(form(1), { fields: { reason: "99", word: "Autre chose." }, cookie, who: "bo" });
  expect([refused.status, refused.model?.typed?.word]).toEqual([400, "Autre chose."]);
  world.pass(3_601_000);
  expect((await send(form(1), { cookie, who: "bo" })).model?.typed).toBeUndefined();
});
