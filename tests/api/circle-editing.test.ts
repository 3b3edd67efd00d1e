import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Circle } from "../../functions/circles/contract.ts";
import type { CircleDraft, DraftContent } from "../../functions/circles/draft.ts";
import { draftOf } from "../../functions/circles/draft-content.ts";
import type { CircleVersion } from "../../functions/circles/versions.ts";
import { CircleId, MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { keys } from "../../functions/platform/table.ts";
import type { CirclePageModel } from "../../web/models.ts";
import { cast } from "../cast.ts";
import { balconyInput, createPlatform, drafted, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const other = { ...cast.cleo, memberId: MemberId.parse("mem_n1n000000000"), name: "Nina Roche" };
const content = draftOf(balconyInput);
const path = (circleId: string, what = "") => `/api/studio/brand/circles/${circleId}${what && `/${what}`}`;
const by = (who: typeof cast.cleo | typeof other = cast.cleo) => platform.as(who);

type Opened = {
  version: number;
  published?: DraftContent;
  base?: DraftContent;
  draft?: CircleDraft;
  closedAt?: string;
};
const open = async (circleId: string) => (await by().get<Opened & ProblemBody>(path(circleId))).body;
const keep = (circleId: string, rev: number, version: number, more: Partial<DraftContent> = {}, who = by()) =>
  who.put<CircleDraft & ProblemBody>(path(circleId, "draft"), { rev, version, content: { ...content, ...more } });
const publish = (circleId: string, rev: number, version: number, who = by()) =>
  who.put<Circle & ProblemBody>(path(circleId, "publication"), { rev, version });
const restore = (circleId: string, number: number, version: number) =>
  by().put<Circle & ProblemBody>(path(circleId, "restoration"), { number, version });
const history = async (circleId: string) =>
  (await by().get<{ versions: CircleVersion[] }>(path(circleId, "versions"))).body.versions;

/** A circle of its own, opened as its first version. */
async function opened(circleId: string, more: Partial<DraftContent> = {}) {
  await keep(circleId, 0, 0, more);
  const { body } = await publish(circleId, 1, 0);
  expect(body).toMatchObject({ circleId, version: 1, termsVersion: 1 });
}

test("a circle is written as a draft that nobody else sees, then opened, and the draft is done with", async () => {
  const half = { name: { fr: "Poterie", en: "" }, rules: [], terms: { fr: "", en: "" } };
  expect((await keep("poterie", 0, 0, half)).body).toMatchObject({ rev: 1, content: { name: half.name } });
  expect(await open("poterie")).toMatchObject({ version: 0, draft: { rev: 1, byName: cast.cleo.name } });
  expect(await platform.circles.findCircle(CircleId.parse("poterie"))).toBeUndefined();
  const refused = (await publish("poterie", 1, 0)).body;
  expect(refused.issues?.map(({ path: at, code }) => [at, code])).toEqual([
    ["name.en", "missing"],
    ["rules", "too-few"],
    ["terms.fr", "missing"],
    ["terms.en", "missing"],
  ]);
  await keep("poterie", 1, 0, { name: { fr: "Poterie", en: "Pottery" } });
  expect((await publish("poterie", 2, 0)).body).toMatchObject({ version: 1 });
  expect((await open("poterie")).draft).toBeUndefined();
  const all = (await by().get<{ circles: { circleId: string; version: number }[] }>("/api/studio/brand/circles")).body;
  expect(all.circles).toContainEqual(expect.objectContaining({ circleId: "poterie", version: 1 }));
});

test("what one language may lack goes out without it; what is nowhere said is absent", async () => {
  await opened("demi", {
    objective: { text: { fr: "Cinq hivers dehors", en: "" }, figure: { fr: "5", en: "5" } },
    why: { fr: "", en: "Because" },
    data: { fr: " ", en: "" },
  });
  const { body } = await by().post<{ fr: CirclePageModel; en: CirclePageModel }>(path("demi", "preview"), {
    ...content,
    ...(await open("demi")).published,
  });
  expect(body.en.circle.objective).toEqual({ text: "Cinq hivers dehors", textLang: "fr" });
  expect(body.fr.circle.why).toEqual({ text: "<p>Because</p>\n", textLang: "en" });
  expect(body.fr.circle.data).toBeUndefined();
});

describe("two brand managers", () => {
  test("saving one draft at once: one is kept, the other is told and finds both texts", async () => {
    await opened("ensemble");
    const answers = await Promise.all([
      keep("ensemble", 0, 1, { tagline: { fr: "À elle", en: "Hers" } }, by(cast.cleo)),
      keep("ensemble", 0, 1, { tagline: { fr: "À l’autre", en: "Theirs" } }, by(other)),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("circle-draft-changed");
    expect((await open("ensemble")).draft?.rev).toBe(1);
  });

  test("publishing one draft at once publish it once", async () => {
    await opened("une-fois");
    await keep("une-fois", 0, 1, { tagline: { fr: "Une fois", en: "Once" } });
    const answers = await Promise.all(Array.from({ length: 6 }, () => publish("une-fois", 1, 1)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await history("une-fois")).map(({ number }) => number)).toEqual([2, 1]);
  });

  test("a draft that was written over an older version does not go out, and its text is still there", async () => {
    await opened("perime");
    await keep("perime", 0, 1, { tagline: { fr: "Mon texte", en: "My text" } });
    await restore("perime", 1, 1);
    expect((await publish("perime", 1, 1)).body.code).toBe("circle-changed-meanwhile");
    const now = await open("perime");
    expect(now).toMatchObject({ version: 2, draft: { version: 1, content: { tagline: { fr: "Mon texte" } } } });
    expect(now.base?.tagline).toEqual(content.tagline);
    await keep("perime", 1, 2, { tagline: { fr: "Mon texte", en: "My text" } });
    expect((await publish("perime", 2, 2)).body).toMatchObject({ version: 3, tagline: { fr: "Mon texte" } });
  });

  test("publishing what the other has just typed on is refused", async () => {
    await opened("tape");
    await keep("tape", 0, 1);
    await keep("tape", 1, 1, { tagline: { fr: "Encore", en: "More" } }, by(other));
    expect((await publish("tape", 1, 1)).body.code).toBe("circle-draft-changed");
  });
});

describe("history", () => {
  test("keeps who, when and what of every publication, and brings one back without losing what came after", async () => {
    await opened("memoire");
    platform.pass(60_000);
    await keep("memoire", 0, 1, { terms: { fr: "Nouvelles.", en: "New." } }, by(other));
    await publish("memoire", 1, 1, by(other));
    await keep("memoire", 0, 2, { tagline: { fr: "En cours", en: "On its way" } });
    const back = (await restore("memoire", 1, 2)).body;
    expect(back).toMatchObject({ version: 3, termsVersion: 3, terms: balconyInput.terms });
    const [third, second, first] = await history("memoire");
    expect(third).toMatchObject({ number: 3, restores: 1, by: { name: cast.cleo.name } });
    expect(second).toMatchObject({ number: 2, by: { name: other.name }, content: { terms: { fr: "Nouvelles." } } });
    expect(first).toMatchObject({ number: 1, content: { terms: balconyInput.terms } });
    expect((await open("memoire")).draft?.content.tagline.fr).toBe("En cours");
    expect((await restore("memoire", 2, 2)).body.code).toBe("circle-changed-meanwhile");
    expect((await restore("memoire", 9, 3)).status).toBe(404);
  });

  test("keeps as the first what was published before there was a history", async () => {
    const {
      version: _v,
      publishedAt: _p,
      ...old
    } = await platform.circles.save(CircleId.parse("ancien"), balconyInput, platform.clock());
    const Item = { ...keys.circle("ancien"), v: 1, ...old };
    await platform.raw.send(new PutCommand({ TableName: platform.table.name, Item }));
    const Key = keys.circleVersion("ancien", 1);
    await platform.raw.send(new DeleteCommand({ TableName: platform.table.name, Key }));
    await keep("ancien", 0, 1, { palette: "sun" });
    expect((await publish("ancien", 1, 1)).body.version).toBe(2);
    expect((await history("ancien")).map(({ content: { palette } }) => palette)).toEqual(["sun", "leaf"]);
  });

  test("gives ten versions at a time, and the one before them to compare with", async () => {
    for (let n = 1; n <= 13; n++) await platform.circles.save(CircleId.parse("treize"), balconyInput, platform.clock());
    expect((await history("treize")).map(({ number }) => number)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    const more = await by().get<{ versions: CircleVersion[] }>(path("treize", "versions?before=4"));
    expect(more.body.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });
});

test("what a draft asks for is refused at its field, whatever was typed", async () => {
  await keep("faux", 0, 0, {
    criteria: [
      { id: "use", name: { fr: "Usage", en: "" }, weight: 9 },
      { id: "use", name: { fr: "Prix", en: "Price" }, weight: 1 },
    ],
    tags: { fr: ["!"], en: [] },
    languages: [],
    holding: { newAccountDays: 400, links: 2, words: { fr: [], en: ["x"] } },
  });
  const issues = (await publish("faux", 1, 0)).body.issues?.map(({ path: at }) => at);
  expect(issues).toEqual(
    expect.arrayContaining([
      "criteria.0.name.en",
      "criteria.0.weight",
      "tags.fr.0",
      "languages",
      "holding.newAccountDays",
      "holding.words.en.0",
    ]),
  );
  await keep("faux", 1, 0, {
    policy: {
      kind: "fixed",
      firstWindowDays: 30,
      milestones: [
        { supporters: 5, extraDays: 1 },
        { supporters: 5, extraDays: 0 },
      ],
    },
  });
  expect((await publish("faux", 2, 0)).body).toMatchObject({ code: "milestones-must-rise", values: { step: 2 } });
});

test("a private circle stays private, and a draft of a circle goes away as it was read", async () => {
  await opened("cache", { visibility: "private" });
  await keep("cache", 0, 1);
  expect((await publish("cache", 1, 1)).body.code).toBe("visibility-fixed");
  expect((await by().delete<ProblemBody>(path("cache", "draft?rev=9"))).body.code).toBe("circle-draft-changed");
  expect((await by().delete(path("cache", "draft?rev=1"))).status).toBe(204);
  expect((await by().delete(path("cache", "draft?rev=1"))).status).toBe(204);
  expect((await open("cache")).draft).toBeUndefined();
});

test("a closed circle takes no idea, is left out where one is chosen, and opens again", async () => {
  await opened("clos");
  const { ideaId, rev } = await drafted(platform, { circleId: CircleId.parse("clos") });
  const submit = () =>
    platform.as("ada").post<ProblemBody>(`/api/my/drafts/${ideaId}/submission`, { rev, termsVersion: 1 });
  const listed = async () =>
    (await platform.as().get<{ circles: Circle[] }>("/api/circles/all")).body.circles.some(
      (each) => each.circleId === "clos",
    );
  expect((await by().put<Circle>(path("clos", "closing"))).body).toMatchObject({
    version: 2,
    closedAt: expect.any(String),
  });
  expect((await by().put<Circle>(path("clos", "closing"))).body.version).toBe(2);
  expect([(await submit()).body.code, await listed()]).toEqual(["circle-closed", false]);
  expect((await by().delete<Circle>(path("clos", "closing"))).body.closedAt).toBeUndefined();
  expect([(await submit()).status < 300, await listed()]).toEqual([true, true]);
});
