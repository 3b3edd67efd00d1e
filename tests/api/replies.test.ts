import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { RepliesVersion } from "../../functions/replies/contract.ts";
import { type CastName, cast } from "../cast.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
const opened: Platform[] = [];
beforeEach(async () => {
  platform = await createPlatform();
  opened.push(platform);
});
afterAll(() => {
  for (const each of opened) each.close();
});

const base = "/api/studio/replies";
const reply = (id: string, more: object = {}) => ({
  id,
  outcome: "returned",
  name: { fr: "La taille", en: "The size" },
  text: { fr: "Quelle taille fait-elle ?", en: "How big is it?" },
  ...more,
});
type InForce = { version: number; replies?: { id: string }[]; byName?: string };
const inForce = async (who: CastName = "mo") => (await platform.as(who).get<InForce>(base)).body;
const save = (rev: number, replies: unknown, who: CastName = "mo", version = 0) =>
  platform.as(who).put<{ rev: number } & ProblemBody>(`${base}/draft`, { rev, version, replies });
const publish = (rev: number, version: number, who: CastName = "mo") =>
  platform.as(who).put<InForce & ProblemBody>(`${base}/publication`, { rev, version });
const restore = (number: number, version: number) =>
  platform.as("cleo").put<InForce & ProblemBody>(`${base}/restoration`, { number, version });

describe("ready-made replies", () => {
  test("are those of Palier until a team's own are put in force, and are then everybody's at once", async () => {
    expect(await inForce()).toEqual({ version: 0 });
    await save(0, [reply("size"), reply("thanks", { outcome: "published" })]);
    expect(await inForce()).toEqual({ version: 0 });
    expect((await publish(1, 0)).status).toBe(200);
    expect(await inForce("cleo")).toMatchObject({ version: 1, byName: cast.mo.name });
    expect((await inForce()).replies?.map(({ id }) => id)).toEqual(["size", "thanks"]);
    const draft = await platform.as("cleo").get<{ draft?: unknown }>(`${base}/draft`);
    expect(draft.body.draft).toBeUndefined();
  });

  test("may be without one language, and not with half of one", async () => {
    const oneLanguage = reply("size", { name: { fr: "La taille", en: "" }, text: { fr: "Laquelle ?", en: "" } });
    const half = reply("half", { text: { fr: "Laquelle ?", en: " " } });
    const empty = reply("empty", { name: { fr: "", en: "" }, text: { fr: "", en: "" } });
    const long = reply("long", { text: { fr: "a".repeat(1_001), en: "" } });
    await save(0, [oneLanguage, half, empty, oneLanguage]);
    const refused = (await publish(1, 0)).body;
    expect(refused.code).toBe("invalid-input");
    expect(refused.issues?.map(({ path }) => path)).toEqual(["1.text.en", "2.name.fr", "2.name.en", "3.id"]);
    await save(1, [long]);
    expect((await publish(2, 0)).body.issues?.map(({ path, code }) => [path, code])).toEqual([
      ["0.text.fr", "too-long"],
    ]);
    await save(2, [oneLanguage]);
    expect((await publish(3, 0)).status).toBe(200);
    expect(
      (
        await save(
          0,
          Array.from({ length: 41 }, (_, at) => reply(`r${at}`)),
        )
      ).body.code,
    ).toBe("invalid-input");
  });

  test("of two who save or publish at once, one is told, and nothing is overwritten unseen", async () => {
    const saved = await Promise.all([save(0, [reply("mine")]), save(0, [reply("theirs")], "cleo")]);
    expect(saved.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const both = await Promise.all([publish(1, 0), publish(1, 0, "cleo")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.flatMap(({ body }) => body.code ?? [])).toEqual(["replies-changed"]);
    await save(0, [reply("later")]);
    expect((await publish(1, 0)).body.code).toBe("replies-changed");
    expect((await inForce()).version).toBe(1);
  });

  test("are taken back one by one, down to Palier's own, and the history says who did what", async () => {
    await save(0, [reply("first")]);
    await publish(1, 0);
    await save(0, [reply("second")], "cleo", 1);
    await publish(1, 1, "cleo");
    expect((await restore(1, 2)).body).toMatchObject({ version: 3, replies: [{ id: "first" }] });
    const own = (await restore(0, 3)).body;
    expect([own.version, own.replies]).toEqual([4, undefined]);
    expect((await restore(1, 3)).body.code).toBe("replies-changed");
    expect((await restore(9, 4)).body.code).toBe("not-found");
    const { versions } = (await platform.as("mo").get<{ versions: RepliesVersion[] }>(`${base}/versions`)).body;
    expect(versions.map(({ number, by, restores }) => [number, by.name, restores])).toEqual([
      [4, cast.cleo.name, 0],
      [3, cast.cleo.name, 1],
      [2, cast.cleo.name, undefined],
      [1, cast.mo.name, undefined],
    ]);
  });

  test("thrown away as a draft leave what is in force", async () => {
    await save(0, [reply("never")]);
    expect((await platform.as("mo").delete(`${base}/draft?rev=7`)).status).toBe(409);
    expect((await platform.as("mo").delete(`${base}/draft?rev=1`)).status).toBe(204);
    expect((await platform.as("mo").delete(`${base}/draft?rev=1`)).status).toBe(204);
    expect((await publish(1, 0)).body.code).toBe("replies-changed");
  });
});
