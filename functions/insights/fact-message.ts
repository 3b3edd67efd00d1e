import * as z from "zod/mini";
import { CommentId, IdeaId, MemberId } from "../platform/ids.ts";

/** Who did something, and when. */
const ActMark = z.strictObject({ memberId: MemberId, at: z.string() });
export type ActMark = z.infer<typeof ActMark>;

/** What the queue of insights carries: what may be told anew of something, who did something, or a step of a rebuild. */
export const FactMessage = z.union([
  z.strictObject({ idea: IdeaId }),
  z.strictObject({ talk: IdeaId, commentId: CommentId }),
  z.strictObject({ report: z.string(), memberId: MemberId }),
  /** Members who did something under an idea: a storm is few messages. */
  z.strictObject({ acted: z.array(ActMark), ideaId: IdeaId }),
  /** Everything, from the source items; then one idea, then a page of its supports. */
  z.strictObject({ rebuildFrom: z.string() }),
  z.strictObject({ rebuild: IdeaId }),
  z.strictObject({ supportsOf: IdeaId, shard: z.int(), after: z.optional(z.string()) }),
]);
export type FactMessage = z.infer<typeof FactMessage>;
