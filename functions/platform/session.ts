import type { MemberId } from "./ids.ts";
import type { Both, Language } from "./languages.ts";

export const roles = ["moderator", "product", "brand", "shipping"] as const;
export type Role = (typeof roles)[number];

/** One for everybody, or one in each language, as the issuer tells it. */
export type JobTitle = string | Both;

/** What a moderator took from somebody for a time, or until it is lifted; `actId` names the act with its reasons. */
export type Restriction = { kind: "limited" | "suspended"; until?: string; actId: string };

/** Who is asking, as held in the session item. Roles come from the issuer's claim at sign-in. */
export type SessionMember = {
  memberId: MemberId;
  name: string;
  lang: Language;
  roles: readonly Role[];
  /** Job title shown beside a signature, if the issuer tells one. */
  title?: JobTitle;
  restriction?: Restriction;
};
