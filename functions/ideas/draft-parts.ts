import type { MemberId } from "../platform/ids.ts";
import { keys } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Draft, IdeaCard, IdeaStory } from "./contract.ts";

/** For writes over the revision that was read. */
export const savedAsRead = (rev: number) => ({
  ConditionExpression: "rev = :readRev",
  ExpressionAttributeValues: { ":readRev": rev },
});

export const draftItem = (memberId: MemberId, draft: Draft) => ({
  ...keys.draft(memberId, draft.ideaId),
  v: 1,
  ...draft,
});

/** A draft is there exactly while its author may write: submitting takes it away. */
export const draftTaken = (tableName: string, memberId: MemberId, draft: Draft): TransactPart => ({
  Delete: {
    TableName: tableName,
    Key: keys.draft(memberId, draft.ideaId),
    ...savedAsRead(draft.rev),
  },
});

/** Returning an idea gives its author the draft back, one revision on, so that no old submission fits it. */
export function draftGivenBack(tableName: string, card: IdeaCard, story: IdeaStory, now: Date): TransactPart {
  const { ideaId, title, pitch, circleId, lang, kind, improves, tags, startedFrom } = card;
  const at = now.toISOString();
  const text = {
    ideaId,
    title,
    pitch,
    circleId,
    lang,
    kind,
    tags,
    story: story.story,
    ...(improves && { improves }),
    ...(startedFrom && { startedFrom }),
  };
  const draft: Draft = { ...text, rev: story.rev + 1, createdAt: card.submittedAt, savedAt: at };
  return { Put: { TableName: tableName, Item: draftItem(card.authorId, draft) } };
}
