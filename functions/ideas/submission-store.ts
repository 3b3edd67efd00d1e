import type { CircleId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import type { SessionMember } from "../platform/session.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { cardItem } from "./card-item.ts";
import { transact } from "./card-store.ts";
import type { Actor, IdeaCard, IdeaRecord, IdeaStory } from "./contract.ts";
import { draftTaken } from "./draft-parts.ts";
import type { Submission } from "./submission.ts";
import { type CardChanges, transitionParts } from "./transition.ts";

const notSubmittedYet = "attribute_not_exists(pk)";

/** Submitting is one transaction: card, words, timeline and accepted terms come, the draft goes. */
export function submissionStore(table: Table) {
  return {
    /** @throws Problem idea-changed-meanwhile when the draft is no longer as read, or was submitted already */
    async submitFirst(card: IdeaCard, submission: Submission): Promise<IdeaCard> {
      const record: IdeaRecord = {
        ideaId: card.ideaId,
        number: card.version,
        at: card.submittedAt,
        by: authorOf(submission.author),
        kind: "stage",
        to: "submitted",
      };
      await transact(table, [
        put(table, { ...cardItem(card) }, notSubmittedYet),
        put(table, { ...keys.record(card.ideaId, record.number), v: 1, ...record }, notSubmittedYet),
        ...partsOfEach(table, submission),
      ]);
      return card;
    },
    /** @throws Problem idea-changed-meanwhile */
    async submitAgain(card: IdeaCard, changes: CardChanges, submission: Submission): Promise<IdeaCard> {
      const record = { kind: "stage", by: authorOf(submission.author), from: card.stage } as const;
      const { after, parts } = transitionParts(table.name, card, changes, record, submission.now);
      await transact(table, [...parts, ...partsOfEach(table, submission)]);
      return after;
    },
    /** The version of a circle's terms that a member accepted last. */
    async acceptedTerms(memberId: MemberId, circleId: CircleId): Promise<number | undefined> {
      const item = await getStrongly(table, keys.terms(memberId, circleId));
      return item && Number(item.version);
    },
  };
}

export const authorOf = ({ memberId, name }: SessionMember): Actor => ({ kind: "author", memberId, name });

function partsOfEach(
  table: Table,
  { draft, text, circle, author, now, pictures, unchanged }: Submission,
): TransactPart[] {
  const { ideaId, rev } = draft;
  const { circleId, termsVersion: version } = circle;
  const at = now.toISOString();
  const words: IdeaStory = {
    ideaId,
    story: text.story,
    rev,
    submittedAt: at,
    ...(pictures.length > 0 && { pictures }),
  };
  return [
    put(table, { ...keys.story(ideaId), v: 1, ...words }),
    put(table, { ...keys.terms(author.memberId, circleId), v: 1, circleId, version, acceptedAt: at }),
    draftTaken(table.name, author.memberId, draft),
    ...unchanged,
  ];
}

const put = (table: Table, Item: Record<string, unknown>, condition?: string): TransactPart => ({
  Put: { TableName: table.name, Item, ...(condition && { ConditionExpression: condition }) },
});
