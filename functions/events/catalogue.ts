import * as z from "zod/mini";
import { CircleId, IdeaId, MemberId } from "../platform/ids.ts";

/** Stages by name only: events stand below the domains and know no lifecycle. */
const stage = z.string();
/** The card's version after the change: names one step of one idea, forever. */
const number = z.int();

/** Everything that happened, as told by the table's stream. Messages on the queues are these, as JSON. */
export const Event = z.discriminatedUnion("type", [
  z.object({ type: z.literal("idea.submitted"), ideaId: IdeaId, circleId: CircleId, number }),
  z.object({ type: z.literal("idea.staged"), ideaId: IdeaId, circleId: CircleId, from: stage, to: stage, number }),
  z.object({
    type: z.literal("idea.milestone"),
    ideaId: IdeaId,
    circleId: CircleId,
    number,
    reached: z.int(),
    /** The last milestone opens review in the same step. */
    opensReview: z.boolean(),
  }),
  z.object({ type: z.literal("idea.clock-started"), ideaId: IdeaId, circleId: CircleId, number }),
  /** A shard was recounted. */
  z.object({ type: z.literal("idea.counted"), ideaId: IdeaId }),
  /** The card took over the sum of the shards, for lists. */
  z.object({ type: z.literal("idea.tallied"), ideaId: IdeaId, circleId: CircleId }),
  z.object({ type: z.literal("support.given"), ideaId: IdeaId, memberId: MemberId, at: z.string() }),
  z.object({ type: z.literal("support.withdrawn"), ideaId: IdeaId, memberId: MemberId, at: z.string() }),
  z.object({ type: z.literal("decision.published"), ideaId: IdeaId, number }),
  z.object({ type: z.literal("circle.changed"), circleId: CircleId }),
  z.object({ type: z.literal("member.joined"), circleId: CircleId, memberId: MemberId }),
  z.object({ type: z.literal("list.ranked"), scope: z.string() }),
]);
export type Event = z.infer<typeof Event>;
