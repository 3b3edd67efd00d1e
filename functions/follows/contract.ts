import * as z from "zod/mini";
import { type IdeaId, MemberId } from "../platform/ids.ts";

/** What can be followed: an idea, or a person. */
export type Followed = { ideaId: IdeaId } | { memberId: MemberId };

export const MemberRef = z.strictObject({ memberId: MemberId });

/** One thing that a member follows; `name` is its title or name as it was then. */
export type Follow = { followed: Followed; name: string; followedAt: string };
