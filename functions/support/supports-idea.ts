import { isOwn } from "../ideas/authors.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { shardOf } from "./shard.ts";
import { supportOfItem } from "./support-item.ts";

/** Whether a member stands behind an idea: its own author, or a supporter as of now, read strongly. */
export const supportsIdea =
  (table: Table, findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>) =>
  async (ideaId: IdeaId, memberId: MemberId): Promise<boolean> => {
    const card = await findCard(ideaId);
    if (!card) return false;
    if (isOwn(card, memberId)) return true;
    const item = await getStrongly(table, keys.support(ideaId, shardOf(memberId, card.shards), memberId));
    return item !== undefined && supportOfItem(item).withdrawnAt === undefined;
  };
