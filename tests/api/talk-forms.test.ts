import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { talkStore } from "../../functions/comments/store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { siteRoutes } from "../../functions/publishing/site-routes.ts";
import { storedSources } from "../../functions/publishing/stored-sources.ts";
import { supportActs } from "../../functions/support/act.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { supportStore } from "../../functions/support/store.ts";
import type { TalkPageModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { ownDeps } from "../own-deps.ts";
import { modelOnly, storeCircle, storeWords } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";
import { castApp, origin } from "./client.ts";

const brand = { name: "Marelle", timeZone: "Europe/Paris" };
let world: World;
let app: ReturnType<typeof castApp>;
let card: IdeaCard;
beforeAll(async () => {
  world = await createWorld();
  await storeCircle(world);
  const support = supportStore(world.table);
  const standings = standingCache((ideaId) => readStanding(world.table, ideaId));
  const press = { sources: storedSources(world.table, cursors("a secret")), html: modelOnly, origin, brand };
  const acts = supportActs({ support, standings, belongs: ownDeps(world.table).belongs });
  const report = (line: object) => console.error(line);
  const rest = { press, acts, support, standings, currency: "EUR", report };
  app = castApp(world).route("/", siteRoutes({ ...ownDeps(world.table), ...rest }));
  card = await gatheringIdea(world);
  await storeWords(world, card);
});
afterAll(() => world.close());

type Who = keyof typeof cast;
const signedIn = (who?: Who) => (who ? `cast=${encodeURIComponent(JSON.stringify(cast[who]))}; ` : "");
async function send(path: string, fields?: Record<string, string>, who?: Who, cookie = "") {
  const answer = await app.request(path, {
    method: fields ? "POST" : "GET",
    headers: { origin, cookie: signedIn(who) + cookie },
    ...(fields && { body: new URLSearchParams(fields) }),
    redirect: "manual",
  });
  const text = await answer.text();
  const model: TalkPageModel | undefined = text.startsWith("{") ? JSON.parse(text).content.model : undefined;
  return { status: answer.status, to: answer.headers.get("location"), cookie: answer.headers.get("set-cookie"), model };
}
const whole = () => paths.discuss("fr", card.ideaId);
const say = (text: string, who: Who = "bo") => send(whole(), { act: "say", text, lang: "fr" }, who);
const idIn = (address: string | null) => address?.split("#")[1] ?? "";

describe("the talk by plain forms", () => {
  test("takes a comment once, however often the form is sent, and leads to where it stands", async () => {
    const [first, second] = [await say("Par formulaire"), await say("Par formulaire")];
    expect([first.status, first.to]).toEqual([303, second.to]);
    const { model } = await send(whole(), undefined, "bo");
    expect(model?.talk.threads.map(({ commentId, text }) => [commentId, text])).toEqual([
      [idIn(first.to), "Par formulaire"],
    ]);
    expect(model?.reader).toMatchObject({ name: "Bo Lindqvist", isAuthor: false, isStaff: false });
  });

  test("typed signed out, words wait through sign-in for this browser and this idea alone, until they are posted", async () => {
    const sent = await send(whole(), { act: "say", text: "Avant la connexion", lang: "en" });
    expect([sent.status, sent.to]).toEqual([303, `${paths.signIn("fr", whole())}&via=form`]);
    const kept = sent.cookie?.split(";")[0] ?? "";
    expect(sent.cookie).toMatch(/HttpOnly; SameSite=Lax; Max-Age=3600/);
    const typed = { act: "say", text: "Avant la connexion", lang: "en" };
    expect((await send(whole(), undefined, "bo", kept)).model?.typed).toMatchObject(typed);
    expect((await send(whole(), undefined, "bo")).model?.typed).toBeUndefined();
    const other = await gatheringIdea(world);
    expect((await send(paths.discuss("fr", other.ideaId), undefined, "bo", kept)).model?.typed).toBeUndefined();
    const posted = await send(whole(), typed, "bo", kept);
    expect([posted.status, posted.cookie]).toEqual([303, expect.stringContaining("Max-Age=0")]);
    expect((await send(whole(), undefined, "bo", kept)).model?.typed).toBeUndefined();
  });

  test("too long a text is refused with the text still there", async () => {
    const text = "🎉".repeat(10_000);
    const { status, model } = await say(text);
    expect([status, model?.typed?.text]).toEqual([400, text]);
    expect(model?.problem).toMatchObject({ code: "invalid-input", issue: { code: "too-long", limit: 2_000 } });
  });

  test("answers, edits from two tabs, thanks, reacts and deletes on the page of one comment", async () => {
    const commentId = idIn((await say("À retoucher")).to);
    const one = paths.thread("fr", card.ideaId, commentId);
    expect((await send(one, { act: "say", text: "Une réponse", lang: "fr" }, "mo")).status).toBe(303);
    expect((await send(one, { act: "edit", text: "Retouché", lang: "fr", rev: "1" }, "bo")).status).toBe(303);
    const late = await send(one, { act: "edit", text: "Trop tard", lang: "fr", rev: "1" }, "bo");
    expect([late.status, late.model?.problem?.code, late.model?.typed?.text]).toEqual([
      409,
      "comment-changed-elsewhere",
      "Trop tard",
    ]);
    expect((await send(one, { act: "credit" }, "ada")).status).toBe(303);
    expect((await send(one, { act: "liked" }, "pia")).status).toBe(303);
    expect((await send(one, { act: "liked" }, "bo")).model?.problem?.code).toBe("not-allowed");
    expect((await send(one, { act: "explode" }, "pia")).model?.problem?.code).toBe("invalid-input");
    const { model } = await send(one);
    expect(model?.thread).toMatchObject({
      text: "Retouché",
      credited: true,
      reactions: [{ kind: "liked" }],
      answers: 1,
    });
    expect(model?.wordings).toMatchObject([{ text: "À retoucher" }]);
    expect((await send(one, { act: "delete" }, "bo")).status).toBe(303);
    expect((await send(one)).model?.thread?.gone).toEqual({ by: "author" });
  });

  test("an update is its author's; nothing is there for an idea that nobody may read", async () => {
    expect((await send(whole(), { act: "update", text: "Du nouveau", lang: "fr" }, "bo")).status).toBe(403);
    expect((await send(whole(), { act: "update", text: "Du nouveau", lang: "fr" }, "ada")).status).toBe(303);
    const hidden = await gatheringIdea(world, { stage: "withdrawn" });
    expect((await send(paths.discuss("fr", hidden.ideaId))).status).toBe(404);
    expect((await send(paths.discuss("fr", card.ideaId).replace("ide_", "xyz_"))).status).toBe(404);
  });

  test("on the idea's page shows the newest that fit, and where the rest begins", async () => {
    const long = await gatheringIdea(world);
    const page = paths.discuss("fr", long.ideaId);
    for (let n = 0; n < 12; n++) {
      world.pass(1_000);
      await send(page, { act: "say", text: `${n} ${"long ".repeat(350)}`, lang: "fr" }, "bo");
    }
    const { talk } = storedSources(world.table, cursors("a secret"));
    const shown = await talk(long, { threads: 8, bytes: 8_000 });
    expect(shown.threads.map(({ text }) => text.split(" ")[0])).toEqual(["11", "10", "9", "8"]);
    const rest = await send(paths.discuss("fr", long.ideaId, { cursor: shown.nextCursor ?? "" }));
    expect(rest.model?.talk.threads[0]?.text).toMatch(/^7 /);
    expect((await talkStore(world.table).head(long.ideaId)).comments).toBe(12);
  });
});
