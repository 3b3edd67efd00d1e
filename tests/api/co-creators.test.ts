import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CoCreatorsView, InvitationView } from "../../functions/cocreators/contract.ts";
import { coCreatorStore } from "../../functions/cocreators/store.ts";
import type { Draft, IdeaCard } from "../../functions/ideas/contract.ts";
import { newMemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { type CastName, cast } from "../cast.ts";
import { createPlatform, drafted, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Who = CastName | SessionMember;
type Answer = CoCreatorsView & ProblemBody;
const base = ({ ideaId }: { ideaId: string }) => `/api/co-creators/${ideaId}`;
const invite = async (draft: Draft) =>
  (await platform.as("ada").post<{ key: string }>(`${base(draft)}/invitation`)).body.key;
const confirm = (draft: Draft, key: string, who: Who) => platform.as(who).put<Answer>(`${base(draft)}/me`, { key });
const look = (draft: Draft, who: Who = "ada") => platform.as(who).get<Answer>(base(draft));
const submit = ({ ideaId, rev }: Draft) =>
  platform.as("ada").post<IdeaCard>(`/api/my/drafts/${ideaId}/submission`, { rev, termsVersion: 1 });
const publish = (ideaId: string) =>
  platform.as("mo").put(`/api/studio/moderation/${ideaId}`, { outcome: "published", version: 1 });
const friend = (name: string): SessionMember => ({ ...cast.bo, memberId: newMemberId(platform.random), name });

describe("an invitation", () => {
  test("shows what one is asked to sign, and is said yes to once", async () => {
    const draft = await drafted(platform);
    const key = await invite(draft);
    const shown = await platform.as("bo").get<InvitationView>(`${base(draft)}/invitation?key=${key}`);
    expect(shown.body).toMatchObject({ title: draft.title, pitch: draft.pitch, lang: "fr", confirmed: false });
    const answers = await Promise.all([confirm(draft, key, "bo"), confirm(draft, key, "bo")]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await look(draft)).body.people).toMatchObject([{ memberId: cast.bo.memberId, name: cast.bo.name }]);
    expect((await look(draft, "bo")).status).toBe(200);
    expect((await look(draft, "mo")).status).toBe(404);
  });

  test("opens no longer when a newer one took its place, it was closed, or the idea was sent", async () => {
    const draft = await drafted(platform);
    const first = await invite(draft);
    const second = await invite(draft);
    const closed = { status: 410, body: { code: "invitation-closed" } };
    expect(await confirm(draft, first, "bo")).toMatchObject(closed);
    await platform.as("ada").delete(`${base(draft)}/invitation`);
    expect(await confirm(draft, second, "bo")).toMatchObject(closed);
    const third = await invite(draft);
    await submit(draft);
    expect(await confirm(draft, third, "bo")).toMatchObject(closed);
    expect(await platform.as("bo").get(`${base(draft)}/invitation?key=${third}`)).toMatchObject(closed);
  });

  test("is nobody's to make but its author's, who cannot sign twice", async () => {
    const draft = await drafted(platform);
    expect((await platform.as("bo").post(`${base(draft)}/invitation`)).status).toBe(404);
    const key = await invite(draft);
    expect((await platform.as("bo").post(`${base(draft)}/invitation`)).status).toBe(404);
    expect(await confirm(draft, key, "ada")).toMatchObject({ status: 403, body: { code: "own-idea" } });
    expect((await confirm(draft, "no-key", "bo")).status).toBe(400);
  });

  test("lets five people in and no sixth, however they press", async () => {
    const draft = await drafted(platform);
    const key = await invite(draft);
    const friends = Array.from({ length: 7 }, (_, n) => friend(`Friend ${n}`));
    const answers = await Promise.all(friends.map((each) => confirm(draft, key, each)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 409, 409]);
    expect((await look(draft)).body.people).toHaveLength(5);
  });
});

describe("names on the idea", () => {
  test("are those who said yes before it was sent; they are told to support others' ideas, not their own", async () => {
    const draft = await drafted(platform);
    await confirm(draft, await invite(draft), "bo");
    const { body: card } = await submit(draft);
    expect(card.coCreators).toEqual([{ memberId: cast.bo.memberId, name: cast.bo.name }]);
    await publish(card.ideaId);
    const support = await platform.as("bo").put<ProblemBody>(`/api/ideas/${card.ideaId}/support`);
    expect(support).toMatchObject({ status: 403, body: { code: "own-idea" } });
    const mine = await platform.as("bo").get<{ ideas: object[] }>("/api/my/co-creations");
    expect(mine.body.ideas).toContainEqual(expect.objectContaining({ ideaId: card.ideaId, authorName: cast.ada.name }));
  });

  test("somebody who says yes in the very moment of sending is on it, or was told that it is closed", async () => {
    for (let round = 0; round < 5; round++) {
      const draft = await drafted(platform);
      const key = await invite(draft);
      const [yes] = await Promise.all([confirm(draft, key, "bo"), submit(draft)]);
      const card = (await platform.ideas.findCard(draft.ideaId)) ?? (await submit(draft)).body;
      expect(card.coCreators?.length ?? 0).toBe(yes.status === 200 ? 1 : 0);
    }
  });

  test("go when their owner steps back; while it is a draft, the author may take them off too", async () => {
    const draft = await drafted(platform);
    const key = await invite(draft);
    const other = friend("Nora");
    for (const who of ["bo", other] as const) await confirm(draft, key, who);
    const remove = (who: Who, memberId: string) => platform.as(who).delete<Answer>(`${base(draft)}/${memberId}`);
    expect((await remove(other, cast.bo.memberId)).status).toBe(403);
    expect((await remove("mo", cast.bo.memberId)).status).toBe(404);
    expect((await remove("ada", other.memberId)).body.people).toHaveLength(1);
    const { ideaId } = (await submit(draft)).body;
    expect((await remove("ada", cast.bo.memberId)).status).toBe(403);
    await publish(ideaId);
    expect((await remove("bo", cast.bo.memberId)).status).toBe(200);
    expect((await platform.ideas.card(ideaId)).coCreators).toBeUndefined();
    expect(await coCreatorStore(platform.table).coCreationsOf(cast.bo.memberId)).not.toContain(ideaId);
    expect((await platform.as("bo").put(`/api/ideas/${ideaId}/support`)).status).toBe(200);
  });

  test("leave no trace when the draft is deleted", async () => {
    const draft = await drafted(platform);
    await confirm(draft, await invite(draft), "bo");
    await platform.as("ada").delete(`/api/my/drafts/${draft.ideaId}`);
    expect(await coCreatorStore(platform.table).findCoCreators(draft.ideaId)).toBeUndefined();
    expect(await coCreatorStore(platform.table).coCreationsOf(cast.bo.memberId)).not.toContain(draft.ideaId);
  });
});
