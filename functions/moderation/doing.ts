import type { Act, ActId, ActKind } from "../acts/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import type { Moderator } from "./contract.ts";

/** A moderator acting: the id of the act is known before, so that done again it is the same act. */
export type Doing = { actId: ActId; by: Moderator; now: Date };

/** The record of what is being done. `since`: when that began to wait. */
export const actOf = (
  { actId, by, now }: Doing,
  kind: ActKind,
  more: Omit<Act, "actId" | "at" | "kind" | "by" | "waitedSeconds">,
  since?: string,
): Act => ({
  actId,
  at: now.toISOString(),
  kind,
  by: { memberId: by.memberId, name: by.name, role: "moderator" },
  ...more,
  ...(since && { waitedSeconds: Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 1_000)) }),
});

/** Of which idea, and whose. */
export const ideaIn = ({
  ideaId,
  circleId,
  title,
  authorId,
}: IdeaCard): {
  ideaId: IdeaCard["ideaId"];
  circleId: IdeaCard["circleId"];
  title: string;
  memberId: MemberId;
} => ({ ideaId, circleId, title, memberId: authorId });
