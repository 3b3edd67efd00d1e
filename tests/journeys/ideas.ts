import { inject } from "vitest";
import type { CircleId, IdeaId } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import type { Table } from "../../functions/platform/table.ts";
import type { DecisionInput } from "../../functions/review/contract.ts";
import { cast } from "../cast.ts";
import { fans, memberOfTheApi } from "./members.ts";
import { settled } from "./time.ts";

type Words = { title: string; pitch: string; story: string; circleId: CircleId; lang: "fr" | "en"; tags?: string[] };

/** An idea that its author submitted and Mo published, both through the API. */
export async function publishedIdea(table: Table, author: SessionMember, words: Words, now: Date): Promise<IdeaId> {
  const [api, mo] = await Promise.all([memberOfTheApi(table, author, now), memberOfTheApi(table, cast.mo, now)]);
  const draft = await api("POST", "/api/my/drafts", { rev: 0, kind: "new", tags: [], ...words });
  const { ideaId, rev } = await draft.json();
  const sent = await api("POST", `/api/my/drafts/${ideaId}/submission`, { rev, termsVersion: 1 });
  const { version } = await sent.json();
  await mo("PUT", `/api/studio/moderation/${ideaId}`, { outcome: "published", version });
  return ideaId;
}

/** So many fans support it. */
export async function supportedBy(table: Table, ideaId: IdeaId, count: number): Promise<void> {
  const now = await settled();
  for (const fan of await fans(table, count, now))
    await (await memberOfTheApi(table, fan, now))("PUT", `/api/ideas/${ideaId}/support`);
  await settled();
}

/** Pia's answer. */
export async function decide(table: Table, ideaId: IdeaId, answer: Omit<DecisionInput, "version">): Promise<void> {
  const pia = await memberOfTheApi(table, cast.pia, await settled());
  const { version } = await cardOf(ideaId);
  await pia("PUT", `/api/studio/review/${ideaId}/decision`, { version, ...answer });
  await settled();
}

/** The public card, as the API answers it. */
export async function cardOf(ideaId: IdeaId): Promise<{ version: number; endsAt: string; supporters: number }> {
  const response = await fetch(`${inject("platform").origin}/api/ideas/${ideaId}`);
  if (!response.ok) throw new Error(`${ideaId}: ${response.status}`);
  return await response.json();
}
