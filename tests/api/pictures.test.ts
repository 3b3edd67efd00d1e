import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IdeaCard, IdeaStory } from "../../functions/ideas/contract.ts";
import type { Picture } from "../../functions/pictures/contract.ts";
import { pictureFile } from "../../functions/pictures/files.ts";
import { judged } from "../../functions/pictures/gallery.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { type CastName, cast } from "../cast.ts";
import { balconyInput, createPlatform, drafted, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Idea = Pick<IdeaCard, "ideaId">;
type Allowed = { picture: Picture; form?: Record<string, string> };
const pathOf = ({ ideaId }: Idea) => `/api/pictures/${ideaId}`;
const file = { type: "image/jpeg", bytes: 4_000 };

const allow = (idea: Idea, key: string = crypto.randomUUID(), who: CastName = "ada") =>
  platform.as(who).post<Allowed & ProblemBody>(pathOf(idea), file, { headers: { "idempotency-key": key } });

/** As the check leaves it. */
const check = (
  { ideaId }: Idea,
  { pictureId }: Picture,
  verdict: Parameters<typeof judged>[2] = { width: 1200, height: 900 },
) => platform.galleries.changeIfThere(ideaId, (gallery) => judged(gallery, pictureId, verdict));

async function added(idea: Idea): Promise<Picture> {
  const { picture } = (await allow(idea)).body;
  await check(idea, picture);
  return picture;
}
const shown = async (idea: Idea) => (await platform.as("ada").get<{ pictures: Picture[] }>(pathOf(idea))).body.pictures;
const submit = ({ ideaId }: Idea, rev = 1) =>
  platform.as("ada").post<IdeaCard & ProblemBody>(`/api/my/drafts/${ideaId}/submission`, { rev, termsVersion: 1 });
const storyOf = ({ ideaId }: Idea): Promise<IdeaStory> => platform.ideas.story(ideaId);

describe("adding", () => {
  test("a place is kept, and a form given that lets in this type under this key", async () => {
    const draft = await drafted(platform);
    const { status, body } = await allow(draft);
    expect([status, body.picture.status, body.form]).toEqual([
      201,
      "waiting",
      { key: `${draft.ideaId}/${body.picture.pictureId}`, "Content-Type": "image/jpeg" },
    ]);
  });

  test("an upload that broke off is begun again under the same key, and takes no other place", async () => {
    const draft = await drafted(platform);
    const [once, again] = [await allow(draft, "the-same-key"), await allow(draft, "the-same-key")];
    expect(again.body).toEqual(once.body);
    await check(draft, once.body.picture);
    expect((await allow(draft, "the-same-key")).body).toMatchObject({ picture: { status: "ready" } });
    expect(await shown(draft)).toHaveLength(1);
  });

  test("two at once for the tenth place: one has it, the eleventh is refused with the figure", async () => {
    const draft = await drafted(platform);
    for (let n = 0; n < 9; n++) await added(draft);
    const answers = await Promise.all([allow(draft), allow(draft), allow(draft)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: "too-many-pictures",
      values: { limit: 10 },
    });
    expect(await shown(draft)).toHaveLength(10);
  });

  test("what was refused takes no place", async () => {
    const draft = await drafted(platform);
    for (let n = 0; n < 12; n++) await check(draft, (await allow(draft)).body.picture, { reason: "type" });
    for (let n = 0; n < 10; n++) expect((await allow(draft)).status).toBe(201);
    expect((await allow(draft)).status).toBe(409);
  });

  test.each([
    ["a type that is no picture", { type: "image/svg+xml" }, { path: "type", code: "not-accepted" }],
    ["more bytes than are taken", { bytes: 15_728_641 }, { path: "bytes", code: "too-large", limit: 15_728_640 }],
    ["nothing", { bytes: 0 }, { path: "bytes", code: "too-small", limit: 1 }],
  ])("refuses %s before anything is sent", async (_, change, issue) => {
    const draft = await drafted(platform);
    const headers = { "idempotency-key": crypto.randomUUID() };
    const { status, body } = await platform.as("ada").post(pathOf(draft), { ...file, ...change }, { headers });
    expect([status, body]).toMatchObject([400, { code: "invalid-input", issues: [issue] }]);
  });

  test("nobody adds to another's draft, nor to an idea that was sent", async () => {
    const draft = await drafted(platform);
    expect((await allow(draft, crypto.randomUUID(), "bo")).status).toBe(404);
    await submit(draft);
    expect((await allow(draft)).status).toBe(404);
  });
});

describe("replacing", () => {
  const replacing = (idea: Idea, { pictureId: replaces }: Picture) => {
    const headers = { "idempotency-key": crypto.randomUUID() };
    return platform.as("ada").post<Allowed & ProblemBody>(pathOf(idea), { ...file, replaces }, { headers });
  };
  const ids = async (idea: Idea) => (await shown(idea)).map(({ pictureId }) => pictureId);

  test("the new one takes place and text of the old when it is ready, even where all ten are taken", async () => {
    const draft = await drafted(platform);
    const all: Picture[] = [];
    for (let n = 0; n < 10; n++) all.push(await added(draft));
    const [first, second, ...others] = all;
    if (!first || !second) throw new Error("No pictures");
    const pictures = all.map(({ pictureId }, at) => ({ pictureId, alt: at === 1 ? "De près" : "" }));
    await platform.as("ada").put(pathOf(draft), { pictures });
    const { status, body } = await replacing(draft, second);
    expect([status, body.picture.status, (await allow(draft)).status]).toEqual([201, "waiting", 409]);
    expect((await ids(draft)).slice(0, 2)).toEqual([first.pictureId, second.pictureId]);
    await check(draft, body.picture);
    const ready = [first, body.picture, ...others].map(({ pictureId }) => pictureId);
    expect(await ids(draft)).toEqual(ready);
    expect((await shown(draft))[1]).toMatchObject({ status: "ready", alt: "De près" });
    const texts = [...all]
      .reverse()
      .map(({ pictureId }) => ({ pictureId, alt: `Vue ${all.findIndex((each) => each.pictureId === pictureId)}` }));
    const late = [...texts, ...texts, { pictureId: body.picture.pictureId, alt: "" }];
    await platform.as("ada").put(pathOf(draft), { pictures: late.slice(0, 20) });
    expect(await ids(draft)).toEqual(ready.toReversed());
    expect((await shown(draft))[8]).toMatchObject({ pictureId: body.picture.pictureId, alt: "Vue 1" });
  });

  test("one that is refused leaves the old where it is", async () => {
    const draft = await drafted(platform);
    const old = await added(draft);
    const { picture } = (await replacing(draft, old)).body;
    await check(draft, picture, { reason: "broken" });
    expect((await shown(draft)).map(({ pictureId, status }) => [pictureId, status])).toEqual([
      [old.pictureId, "ready"],
      [picture.pictureId, "refused"],
    ]);
  });

  test("of two for the same place the later is meant, and ten stay ten when the old is removed meanwhile", async () => {
    const draft = await drafted(platform);
    const old = await added(draft);
    for (let n = 0; n < 9; n++) await added(draft);
    const once = (await replacing(draft, old)).body.picture;
    const later = (await replacing(draft, old)).body.picture;
    expect(await check(draft, once)).toEqual({ changed: undefined });
    await platform.as("ada").delete(`${pathOf(draft)}/${old.pictureId}`);
    expect((await allow(draft)).status).toBe(409);
    await check(draft, later);
    expect(await ids(draft)).toHaveLength(10);
    expect(await ids(draft)).toContain(later.pictureId);
  });
});

describe("arranging and removing", () => {
  test("order and texts are stored as asked; what another tab added stands behind", async () => {
    const draft = await drafted(platform);
    const [one, two, three] = [await added(draft), await added(draft), await added(draft)];
    const pictures = [
      { pictureId: three.pictureId, alt: "Le pli,\nde près\u202E" },
      { pictureId: one.pictureId, alt: "" },
    ];
    const { status } = await platform.as("ada").put(pathOf(draft), { pictures });
    expect(status).toBe(200);
    expect((await shown(draft)).map(({ pictureId, alt }) => [pictureId, alt])).toEqual([
      [three.pictureId, "Le pli, de près"],
      [one.pictureId, ""],
      [two.pictureId, ""],
    ]);
  });

  test("a picture that is removed while it is checked stays removed", async () => {
    const draft = await drafted(platform);
    const { picture } = (await allow(draft)).body;
    await platform.as("ada").delete(`${pathOf(draft)}/${picture.pictureId}`);
    expect(await check(draft, picture)).toEqual({ changed: undefined });
    expect((await platform.as("ada").delete(`${pathOf(draft)}/${picture.pictureId}`)).status).toBe(200);
    expect(await shown(draft)).toEqual([]);
  });

  test("a draft that is deleted takes its pictures along, and nobody else's", async () => {
    const draft = await drafted(platform);
    await added(draft);
    await platform.as("bo").delete(`/api/my/drafts/${draft.ideaId}`);
    expect(await shown(draft)).toHaveLength(1);
    await platform.as("ada").delete(`/api/my/drafts/${draft.ideaId}`);
    expect(await platform.galleries.findGallery(draft.ideaId)).toBeUndefined();
  });
});

describe("submitting", () => {
  test("what is ready goes with the idea, its first as cover; what was refused does not", async () => {
    const draft = await drafted(platform);
    const [one, two] = [await added(draft), await added(draft)];
    await check(draft, (await allow(draft)).body.picture, { reason: "broken" });
    await platform.as("ada").put(pathOf(draft), {
      pictures: [two, one].map(({ pictureId }) => ({ pictureId, alt: "Vue de face" })),
    });
    const { body } = await submit(draft);
    const name = `${two.pictureId}-1200x900`;
    expect(body.picture).toBe(name);
    expect((await storyOf(draft)).pictures).toEqual([
      { name, alt: "Vue de face", width: 1200, height: 900 },
      { name: `${one.pictureId}-1200x900`, alt: "Vue de face", width: 1200, height: 900 },
    ]);
  });

  test("waits for what is still checked", async () => {
    const draft = await drafted(platform);
    const { picture } = (await allow(draft)).body;
    expect((await submit(draft)).body.code).toBe("pictures-waiting");
    await check(draft, picture);
    expect((await submit(draft)).status).toBe(200);
  });

  test("of a submission and a removal at once none is lost", async () => {
    for (let n = 0; n < 6; n++) {
      const draft = await drafted(platform);
      const [gone, kept] = [await added(draft), await added(draft)];
      const [sent] = await Promise.all([
        submit(draft),
        platform.as("ada").delete(`${pathOf(draft)}/${gone.pictureId}`),
      ]);
      expect(sent.status).toBe(200);
      const name = `${kept.pictureId}-1200x900`;
      expect((await storyOf(draft)).pictures?.map((picture) => picture.name)).toEqual([name]);
      expect((await platform.ideas.card(draft.ideaId)).picture).toBe(name);
    }
  });

  test("once sent, pictures are removed from story and card together, down to none", async () => {
    const draft = await drafted(platform);
    const [one, two] = [await added(draft), await added(draft)];
    await submit(draft);
    await platform.as("ada").delete(`${pathOf(draft)}/${one.pictureId}`);
    expect((await platform.ideas.card(draft.ideaId)).picture).toBe(`${two.pictureId}-1200x900`);
    await platform.as("ada").delete(`${pathOf(draft)}/${two.pictureId}`);
    expect((await platform.ideas.card(draft.ideaId)).picture).toBeUndefined();
    expect((await storyOf(draft)).pictures).toEqual([]);
  });
});

describe("seeing what is not public", () => {
  test("a draft's picture is its author's alone; once sent, moderation and the product team see it too", async () => {
    const draft = await drafted(platform);
    const { pictureId } = await added(draft);
    platform.media.set(pictureFile(`${pictureId}-1200x900`, 480), new Uint8Array([1, 2, 3]));
    const statuses = async () => {
      const answers = (["ada", "bo", "mo", "pia", "cleo", undefined] as const).map((who) =>
        platform.as(who).get(`${pathOf(draft)}/${pictureId}/300`),
      );
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await statuses()).toEqual([200, 404, 404, 404, 404, 401]);
    await submit(draft);
    expect(await statuses()).toEqual([200, 404, 200, 200, 404, 401]);
    const { headers } = await platform.as("ada").get(`${pathOf(draft)}/${pictureId}/300`);
    expect([headers.get("content-type"), headers.get("cache-control")]).toEqual([
      "image/webp",
      "private, max-age=3600",
    ]);
  });

  test("in a private circle its members see it once it is published, and whoever left no longer", async () => {
    const circleId = CircleId.parse("coulisses");
    await platform.as("cleo").put(`/api/studio/circles/${circleId}`, { ...balconyInput, visibility: "private" });
    for (const who of ["ada", "bo"] as const)
      await platform.circles.join(circleId, cast[who].memberId, platform.clock());
    const draft = await drafted(platform, { circleId });
    const { pictureId } = await added(draft);
    platform.media.set(pictureFile(`${pictureId}-1200x900`, 480), new Uint8Array([1, 2, 3]));
    const statuses = async () => {
      const answers = (["bo", "cleo", undefined] as const).map((who) =>
        platform.as(who).get(`${pathOf(draft)}/${pictureId}/480`),
      );
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    const { version } = (await submit(draft)).body;
    expect(await statuses()).toEqual([404, 404, 401]);
    await platform.as("mo").put(`/api/studio/moderation/${draft.ideaId}`, { outcome: "published", version });
    expect(await statuses()).toEqual([200, 404, 401]);
    await platform.as("bo").delete(`/api/my/circles/${circleId}/membership`);
    expect(await statuses()).toEqual([404, 404, 401]);
  });
});
