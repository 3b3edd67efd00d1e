import type { CircleId, MemberId } from "../platform/ids.ts";
import type { IdeaCard } from "./contract.ts";
import { isPublic, isPublicStage } from "./lifecycle.ts";

/** Whether somebody belongs to a circle now; strongly read. */
export type Belongs = (circleId: CircleId, memberId: MemberId) => Promise<boolean>;

/** Who reads an idea: anyone if it is public, its circle's members if that circle is private. Costs a read only then. */
export async function mayRead(
  card: Pick<IdeaCard, "stage" | "private" | "circleId">,
  reader: MemberId | undefined,
  belongs: Belongs,
): Promise<boolean> {
  if (isPublic(card)) return true;
  return isPublicStage(card.stage) && reader !== undefined && belongs(card.circleId, reader);
}
