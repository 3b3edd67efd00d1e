import type { IdeaId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { cardOf } from "./card-item.ts";
import type { IdeaCard } from "./contract.ts";

/** A card as it is now, strongly read; for functions that need no more of an idea. */
export async function findCard(table: Table, ideaId: IdeaId): Promise<IdeaCard | undefined> {
  const item = await getStrongly(table, keys.card(ideaId));
  return item && cardOf(item);
}
