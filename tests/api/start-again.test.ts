import { afterAll, beforeAll, expect, test } from "vitest";
import type { Draft, IdeaCard, NewStart } from "../../functions/ideas/contract.ts";
import { startAgain as resume } from "../../functions/ideas/start-again.ts";
import type { Picture } from "../../functions/pictures/contract.ts";
import { filesOfPicture, pictureName } from "../../functions/pictures/files.ts";
import { judged } from "../../functions/pictures/gallery.ts";
import type { IdeaId } from "../../functions/platform/ids.ts";
import { cast } from "../cast.ts";
import { createPlatform, drafted, expired, type Platform, published, story } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const startAgain = (platform: Platform, ideaId: string, who: "ada" | "bo" = "ada") =>
  platform.as(who).put<NewStart>(`/api/my/ideas/${ideaId}/new-start`);
const open = (platform: Platform, ideaId: string) =>
  platform.as("ada").get<{ draft: Draft; origin?: object }>(`/api/my/drafts/${ideaId}`);
const submit = (platform: Platform, { ideaId }: { ideaId: string }, rev = 1) =>
  platform.as("ada").post<IdeaCard>(`/api/my/drafts/${ideaId}/submission`, { rev, termsVersion: 1 });

test("an expired idea comes back as a draft with its words, and says what it takes up", async () => {
  const old = await expired(platform);
  const { status, body } = await startAgain(platform, old.ideaId);
  expect(status).toBe(200);
  expect(body.stage).toBeUndefined();
  const opened = (await open(platform, body.ideaId)).body;
  const { title, pitch, circleId, lang, kind, tags } = old;
  expect(opened.draft).toMatchObject({
    title,
    pitch,
    story,
    circleId,
    lang,
    kind,
    tags,
    rev: 1,
    startedFrom: old.ideaId,
  });
  expect(opened.origin).toEqual({ title: old.title, supporters: 0 });
  const sent = await submit(platform, body);
  expect(sent.body).toMatchObject({ stage: "submitted", startedFrom: old.ideaId, reached: 0, supporters: 0 });
  expect(await platform.ideas.card(old.ideaId)).toEqual(old);
});

test("started again twice, in two tabs, or after it was sent, it is one and the same", async () => {
  const old = await expired(platform);
  const both = await Promise.all([startAgain(platform, old.ideaId), startAgain(platform, old.ideaId)]);
  const [first, second] = both.map(({ body }) => body.ideaId);
  expect(first).toBe(second);
  const draft = (await open(platform, String(first))).body.draft;
  const { rev, ideaId: _, createdAt: __, savedAt: ___, startedFrom: ____, ...text } = draft;
  await platform.as("ada").put(`/api/my/drafts/${first}`, { ...text, rev, title: "Une jardinière à charnières" });
  expect((await startAgain(platform, old.ideaId)).body).toEqual({
    ideaId: first,
    title: "Une jardinière à charnières",
  });
  await submit(platform, { ideaId: String(first) }, 2);
  const after = await startAgain(platform, old.ideaId);
  expect(after.body).toEqual({ ideaId: first, title: "Une jardinière à charnières", stage: "submitted" });
  expect((await open(platform, String(first))).status).toBe(404);
});

test("sent in one tab while the other starts again, it leaves no draft behind", async () => {
  const old = await expired(platform);
  const { body } = await startAgain(platform, old.ideaId);
  const { ideas } = platform;
  let readings = 0;
  const request = { ideaId: old.ideaId, memberId: cast.ada.memberId, now: platform.clock() };
  const findCard = async (ideaId: IdeaId) => {
    const found = await ideas.findCard(ideaId);
    // The second reading is that of a successor: none yet, and then it is sent.
    if (++readings === 2) await submit(platform, body);
    return found;
  };
  const answer = await resume({ ideas: { ...ideas, findCard }, copyGallery: async () => {} }, request);
  expect(answer).toMatchObject({ ideaId: body.ideaId, stage: "submitted" });
  expect(await ideas.findDraft(cast.ada.memberId, body.ideaId)).toBeUndefined();
});

test("returned to its author, it still knows where it came from", async () => {
  const old = await expired(platform);
  const { body } = await startAgain(platform, old.ideaId);
  await submit(platform, body);
  const answer = { outcome: "returned", version: 1, message: "Dites ce qui change." };
  await platform.as("mo").put(`/api/studio/moderation/${body.ideaId}`, answer);
  expect((await open(platform, body.ideaId)).body.draft.startedFrom).toBe(old.ideaId);
});

test("a withdrawn idea can be taken up again; one that gathers cannot, nor another's", async () => {
  const gathering = await published(platform);
  const refused = await startAgain(platform, gathering.ideaId);
  expect(refused).toMatchObject({ status: 409, body: { code: "wrong-stage" } });
  await platform.as("ada").delete(`/api/my/ideas/${gathering.ideaId}`);
  expect((await startAgain(platform, gathering.ideaId, "bo")).status).toBe(404);
  expect((await startAgain(platform, gathering.ideaId)).status).toBe(200);
});

test("its author is told where it went on", async () => {
  const old = await expired(platform);
  const own = () => platform.as("ada").get<{ newStart?: NewStart }>(`/api/my/ideas/${old.ideaId}`);
  expect((await own()).body.newStart).toBeUndefined();
  const { body } = await startAgain(platform, old.ideaId);
  expect((await own()).body.newStart).toEqual({ ideaId: body.ideaId, title: old.title });
  await platform.as("ada").delete(`/api/my/drafts/${body.ideaId}`);
  expect((await own()).body.newStart).toBeUndefined();
});

test("pictures come along as files of their own, in their order and with their words", async () => {
  const old = await withPicture(platform);
  const { body } = await startAgain(platform, old.ideaId);
  const [before, after] = [old.ideaId, body.ideaId].map((ideaId) => `/api/pictures/${ideaId}`);
  const first = (await platform.as("ada").get<{ pictures: Picture[] }>(String(before))).body.pictures;
  const copies = (await platform.as("ada").get<{ pictures: Picture[] }>(String(after))).body.pictures;
  expect(copies.map(({ alt, status }) => ({ alt, status }))).toEqual([{ alt: "Pliée contre le mur", status: "ready" }]);
  expect(copies[0]?.pictureId).not.toBe(first[0]?.pictureId);
  for (const picture of [...first, ...copies])
    if (picture.status === "ready")
      expect([...platform.media.keys()]).toEqual(expect.arrayContaining(filesOfPicture(picture.name)));
});

/** An expired idea with one checked picture. */
async function withPicture(platform: Platform): Promise<IdeaCard> {
  const { ideaId, rev } = await drafted(platform);
  const headers = { "idempotency-key": crypto.randomUUID() };
  const path = `/api/pictures/${ideaId}`;
  const sent = await platform
    .as("ada")
    .post<{ picture: Picture }>(path, { type: "image/png", bytes: 4_000 }, { headers });
  const { pictureId } = sent.body.picture;
  await platform.galleries.changeIfThere(ideaId, (gallery) =>
    judged(gallery, pictureId, { width: 1_200, height: 900 }),
  );
  for (const file of filesOfPicture(pictureName(pictureId, 1_200, 900))) platform.media.set(file, new Uint8Array([7]));
  await platform.as("ada").put(path, { pictures: [{ pictureId, alt: "Pliée contre le mur" }] });
  const card = (await submit(platform, { ideaId }, rev)).body;
  const record = { kind: "stage", by: { kind: "clock" }, from: card.stage } as const;
  return platform.ideas.take({ card, changes: { stage: "expired" }, record, now: platform.clock() });
}
