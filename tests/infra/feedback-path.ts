import sharp from "sharp";
import { FeedbackRef } from "../../functions/feedback/contract.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { cast } from "../cast.ts";
import { enrolledAs, issueInput, newFeedbackId, newWordsId, programmeUnderTest } from "../under-test.ts";
import { type BundledPlatform, queueEvent } from "./bundled.ts";

type Send = (
  by: SessionMember,
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ picture: { pictureId: string }; form: Record<string, string> }>;

/** Begun with pictures, filed twice, looked for, voted on, talked about, mended, fixed, judged and withdrawn. */
export async function reportsFiled(built: BundledPlatform, send: Send): Promise<void> {
  const { world } = built;
  const { programmeId } = await programmeUnderTest(world);
  for (const who of ["ada", "bo"] as const) await enrolledAs(world, programmeId, who);
  const ref = FeedbackRef.parse({ programmeId, feedbackId: newFeedbackId(world) });
  const all = `/api/programmes/${programmeId}`;
  const path = `${all}/feedback/${ref.feedbackId}`;
  const [kept, gone] = [await pictured(built, send, path), await pictured(built, send, path)];
  await send(cast.ada, "DELETE", `${path}/pictures/${gone}`);
  for (const _ of [1, 2]) await send(cast.ada, "PUT", path, { ...issueInput, pictures: [kept] });
  const reads = [
    "/versions",
    "/feedback?mine=1",
    "/similar-feedback?lang=fr&q=charni%C3%A8re",
    `/feedback/${ref.feedbackId}`,
  ];
  for (const read of reads) await send(cast.bo, "GET", `${all}${read}`);
  await send(cast.bo, "GET", `${path}/pictures`);
  await built.request("GET", `${path}/pictures/${kept}/320`, { by: cast.bo });
  await send(cast.bo, "PUT", `${path}/voice`, { voice: "seen" });
  await send(cast.bo, "PUT", `${path}/voice`, { voice: "not_seen" });
  await send(cast.bo, "DELETE", `${path}/voice`);
  for (const method of ["PUT", "DELETE"]) await send(cast.bo, method, `${path}/follow`);
  for (const by of [cast.bo, cast.ada])
    await send(by, "PUT", `${path}/words/${newWordsId(world)}`, { text: "Chez moi aussi.", lang: "fr" });
  await send(cast.ada, "PUT", `${path}/wording`, { ...issueInput, title: "Elle grince fort", rev: 1 });
  await send(cast.bo, "GET", `${path}/wordings`);
  await fixed(built, ref);
  await send(cast.ada, "PUT", `${path}/verdict`, {
    verdict: "reopened",
    version: 3,
    wordsId: newWordsId(world),
    text: "Encore.",
    lang: "fr",
  });
  await send(cast.ada, "DELETE", path);
}

async function pictured(built: BundledPlatform, send: Send, path: string): Promise<string> {
  const square = { width: 320, height: 240, channels: 3, background: "#c93a18" } as const;
  const bytes = new Uint8Array(await sharp({ create: square }).png().toBuffer());
  const told = { type: "image/png", bytes: bytes.length };
  const { picture, form } = await send(cast.ada, "POST", `${path}/pictures`, told);
  await built.invoke("check-upload", queueEvent(await built.upload(form, bytes, "feedback-pictures")));
  return picture.pictureId;
}

async function fixed({ world }: BundledPlatform, ref: FeedbackRef): Promise<void> {
  const store = feedbackStore(world.table);
  const { memberId, name } = cast.pia;
  const line = { at: world.clock().toISOString(), by: { memberId, name, staff: true }, act: "fixed" };
  const before = await store.report(ref);
  await store.take({ before, changes: { status: "fixed", fixedIn: "Prototype 3" }, line });
}
