import * as z from "zod/mini";
import { IdeaId, MemberId } from "../platform/ids.ts";

export const CoCreatedRef = z.strictObject({ ideaId: IdeaId });
export const CoCreatorRef = z.strictObject({ ideaId: IdeaId, memberId: MemberId });
/** What an invitation's address carries. */
export const InvitationKey = z.strictObject({ key: z.string().check(z.regex(/^[\w-]{43}$/)) });

/** Somebody who said yes to standing beside the author, named as at that time. */
export type CoCreator = { memberId: MemberId; name: string; at: string };

/** Who made an idea with its author. One invitation is open at most, known by the hash of its key. */
export type CoCreators = {
  ideaId: IdeaId;
  authorId: MemberId;
  /** Guards every change. */
  version: number;
  people: CoCreator[];
  invitation?: { hash: string; at: string };
};

/** As its author and its co-creators see it. */
export type CoCreatorsView = { people: CoCreator[]; invited: boolean };
/** What somebody is asked to put their name to. */
export type InvitationView = { title: string; pitch: string; lang: "fr" | "en"; storyHtml: string; confirmed: boolean };
