import type { MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";

export type Member = { memberId: MemberId; name: string; lang: Language; joinedAt: string; title?: string };

/** A notice to one person, kept for their own page: their idea was returned, its deadline is near, it was decided. */
export type Notice = {
  memberId: MemberId;
  at: string;
  kind:
    | "returned"
    | "declined"
    | "published"
    | "deadline-14"
    | "deadline-3"
    | "deadline-1"
    | "milestone"
    | "in_review"
    | "expired"
    | "decided";
  ideaId: string;
  title: string;
  /** With a deadline notice: when it falls. */
  endsAt?: string;
};
