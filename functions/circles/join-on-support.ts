import type { CircleId, IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { circleStore } from "./store.ts";

export type JoinDeps = {
  table: Table;
  /** The circle of an idea; undefined when there is no such idea. */
  circleOf: (ideaId: IdeaId) => Promise<CircleId | undefined>;
};

/** Supporting joins the circle, as the button says. Read first: who belongs to it already costs no write. */
export async function joinOnSupport(
  { table, circleOf }: JoinDeps,
  given: { ideaId: IdeaId; memberId: MemberId; at: string },
): Promise<void> {
  const circleId = await circleOf(given.ideaId);
  if (!circleId) return;
  if (await getStrongly(table, keys.circleMember(circleId, given.memberId))) return;
  await circleStore(table).join(circleId, given.memberId, new Date(given.at));
}
