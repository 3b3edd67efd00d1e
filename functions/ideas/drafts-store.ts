import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { countAll, getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { putIf } from "../platform/write.ts";
import { type Draft, type DraftInput, type IdeaCard, type IdeaStory, ideaLimits } from "./contract.ts";
import { draftGivenBack, draftItem, savedAsRead } from "./draft-parts.ts";

const draftFields: Fields<Draft> = {
  ideaId: true,
  rev: true,
  title: true,
  pitch: true,
  story: true,
  circleId: true,
  lang: true,
  kind: true,
  improves: true,
  tags: true,
  createdAt: true,
  savedAt: true,
  startedFrom: true,
};

type NewDraft = DraftInput & Pick<Draft, "startedFrom">;

const notDraftedYet = "attribute_not_exists(pk)";

/** A member's drafts: theirs alone, in their own partition. */
export function draftStore(table: Table) {
  const findDraft = async (memberId: MemberId, ideaId: IdeaId): Promise<Draft | undefined> => {
    const item = await getStrongly(table, keys.draft(memberId, ideaId));
    return item && draftOf(item);
  };
  const here = async (memberId: MemberId, ideaId: IdeaId): Promise<Draft> => {
    const draft = await findDraft(memberId, ideaId);
    if (!draft) throw new Problem("not-found");
    return draft;
  };
  return {
    findDraft,
    /** The latest saved first. */
    async drafts(memberId: MemberId): Promise<Draft[]> {
      const items = await queryAll(table, { ...draftsOf(memberId), ConsistentRead: true });
      return items.map(draftOf).toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
    },
    /** Creates once: a repeat answers the draft as it stands. @throws Problem too-many-drafts */
    async createDraft(memberId: MemberId, ideaId: IdeaId, input: NewDraft, now: Date): Promise<Draft> {
      const there = await findDraft(memberId, ideaId);
      if (there) return there;
      await assertRoomForDraft(table, memberId);
      const at = now.toISOString();
      const draft: Draft = { ...input, ideaId, rev: 1, createdAt: at, savedAt: at };
      const Item = draftItem(memberId, draft);
      if (await putIf(table, { Item, ConditionExpression: notDraftedYet })) return draft;
      return here(memberId, ideaId);
    },
    /**
     * Saves over the revision that was read; the same save again answers the same.
     * @throws Problem draft-changed-elsewhere with the stored revision, not-found
     */
    async saveDraft(memberId: MemberId, ideaId: IdeaId, input: DraftInput, now: Date): Promise<Draft> {
      const before = await here(memberId, ideaId);
      const draft: Draft = { ...before, ...input, rev: input.rev + 1, savedAt: now.toISOString() };
      if (await putIf(table, { Item: draftItem(memberId, draft), ...savedAsRead(input.rev) })) return draft;
      const there = await here(memberId, ideaId);
      if (sameText(there, draft)) return there;
      throw changedElsewhere(there);
    },
    async deleteDraft(memberId: MemberId, ideaId: IdeaId): Promise<void> {
      const gone = new DeleteCommand({ TableName: table.name, Key: keys.draft(memberId, ideaId) });
      await retrying(() => table.client.send(gone));
    },
    /** For the transaction that returns an idea. */
    draftGivenBack: (card: IdeaCard, story: IdeaStory, now: Date) => draftGivenBack(table.name, card, story, now),
    /** For the transaction that withdraws an idea: its words stay in its story. */
    draftDropped: (card: IdeaCard): TransactPart => ({
      Delete: { TableName: table.name, Key: keys.draft(card.authorId, card.ideaId) },
    }),
  };
}

export const changedElsewhere = (stored: Draft) =>
  new Problem("draft-changed-elsewhere", { values: { rev: stored.rev } });

const draftOf = (item: Item): Draft => stored(item, draftFields);
const draftsOf = (memberId: MemberId) => startingWith(keys.member(memberId).pk, "DRAFT#");

/** Two tabs at once may pass by one: the limit protects the store, it is not a promise. */
async function assertRoomForDraft(table: Table, memberId: MemberId): Promise<void> {
  if ((await countAll(table, draftsOf(memberId))) >= ideaLimits.drafts)
    throw new Problem("too-many-drafts", { values: { limit: ideaLimits.drafts } });
}

/** A save whose answer was lost comes again: same text, one revision on. */
function sameText(a: Draft, b: Draft): boolean {
  const fields = ["rev", "title", "pitch", "story", "circleId", "lang", "kind", "improves", "tags"] as const;
  return fields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}
