import { newActId } from "../../functions/acts/contract.ts";
import { heldStore } from "../../functions/comments/held-store.ts";
import type { AnswerInput } from "../../functions/moderation/contract.ts";
import { handStore } from "../../functions/moderation/hand-store.ts";
import { type IdeaId, secureRandom } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { cast } from "../cast.ts";
import { gatheringIdea } from "../gathering.ts";
import { type BundledPlatform, queueEvent } from "./bundled.ts";

type Send = (by: SessionMember, method: string, path: string, body?: unknown) => Promise<{ answerId: string }>;

/** Every kind of answer of a moderator takes effect; words are held, let out, refused, asked back. */
export async function moderated(built: BundledPlatform, send: Send, ideaId: IdeaId): Promise<void> {
  const held = heldStore(built.world.table);
  const talk = `/api/ideas/${ideaId}/comments`;
  const links = "https://a.example https://b.example https://c.example";
  for (const text of [links, `${links} 2`, `${links} 3`]) await send(cast.bo, "POST", talk, { text, lang: "en" });
  await send(cast.bo, "GET", talk);
  const [first, second, third] = await held.of(ideaId, cast.bo.memberId);
  if (!first || !second || !third) throw new Error("Three comments should wait");
  await send(cast.bo, "DELETE", `${talk}/${third.words.commentId}`);
  await send(cast.mo, "GET", "/api/studio/desk");
  await send(cast.mo, "GET", `/api/studio/desk/held/${first.heldId}`);
  const item = `held:${first.heldId}`;
  await send(cast.mo, "PUT", `/api/studio/desk/${item}/claim`);
  await send(cast.mo, "DELETE", `/api/studio/desk/${item}/claim`);
  const released = { kind: "held", input: { outcome: "released" } } as const;
  await send(cast.mo, "PUT", `/api/studio/desk/${item}/answer`, released);
  await send(cast.mo, "DELETE", `/api/studio/desk/${item}/answer`);
  await built.invoke("take-effect", queueEvent(await waiting(built, item, released, 60_000)));
  await ripe(built, item, released);
  const why = { reason: 1, message: "Trop de liens." } as const;
  const refused = await ripe(built, `held:${second.heldId}`, { kind: "held", input: { outcome: "refused", ...why } });
  const idea = await gatheringIdea(built.world, { supporters: 3 });
  await send(cast.bo, "PUT", `/api/reports/${idea.ideaId}`, { reason: 1 });
  const removal = { outcome: "removed", rev: 1, ...why } as const;
  const removed = await ripe(built, `report:${idea.ideaId}`, { kind: "report", input: removal });
  const limit = { outcome: "limited", circleId: first.words.circleId, days: 7, ...why };
  const limited = await ripe(built, `member:${cast.bo.memberId}`, { kind: "member", input: limit } as AnswerInput);
  await send(cast.mo, "GET", `/api/studio/records/${cast.bo.memberId}`);
  await send(cast.bo, "GET", "/api/my/statements");
  const appeal = { text: "Ces liens sont utiles.", lang: "fr" };
  for (const actId of [refused, limited]) {
    await send(cast.bo, "PUT", `/api/my/statements/${actId}/appeal`, appeal);
    await send(cast.noa, "GET", `/api/studio/desk/appeals/${actId}`);
    await ripe(built, `appeal:${actId}`, { kind: "appeal", input: { outcome: "upheld", message: "Oui." } }, cast.noa);
  }
  await send({ ...cast.bo, memberId: idea.authorId }, "PUT", `/api/my/statements/${removed}/appeal`, appeal);
  const upheld = { kind: "appeal", input: { outcome: "upheld", message: "Elle revient." } } as const;
  await ripe(built, `appeal:${removed}`, upheld, cast.noa);
}

/** An answer of some time ago; what brings it to take effect. */
async function waiting(
  built: BundledPlatform,
  item: string,
  answer: AnswerInput,
  inMs: number,
  by = asModerator(cast.mo),
) {
  const now = new Date();
  const answerId = newActId(now, secureRandom);
  const takesEffectAt = new Date(now.getTime() + inMs).toISOString();
  await handStore(built.world.table).answer(item, { answerId, by, at: now.toISOString(), takesEffectAt, answer }, now);
  return { item, answerId };
}

async function ripe(built: BundledPlatform, item: string, answer: AnswerInput, who: SessionMember = cast.mo) {
  const hands = handStore(built.world.table);
  const before = await hands.state(item);
  if (before?.pending) await hands.fail(item, before.pending, "over", new Date());
  const message = await waiting(built, item, answer, -1_000, asModerator(who));
  await built.invoke("take-effect", queueEvent(message));
  const after = await hands.state(item);
  if (after) throw new Error(`${item} was not done: ${JSON.stringify(after)}`);
  return message.answerId;
}

const asModerator = ({ memberId, name, lang }: SessionMember) => ({ memberId, name, lang });
