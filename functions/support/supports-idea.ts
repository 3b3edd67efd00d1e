import type { IdeaCard } from "../ideas/contract.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { shardOf } from "./shard.ts";
import { supportOfItem } from "./support-item.ts";

/** Whether a member supports an idea now, read strongly; for those who need no more than that. */
export const supportsIdea =
  (table: Table, findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>) =>
  async (ideaId: IdeaId, memberId: MemberId): Promise<boolean> => {
    const card = await findCard(ideaId);
    if (!card) return false;
    const item = await getStrongly(table, keys.support(ideaId, shardOf(memberId, card.shards), memberId));
    return item !== undefined && supportOfItem(item).withdrawnAt === undefined;
  };
