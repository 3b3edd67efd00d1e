import type { MemberId } from "./ids.ts";
import type { Language } from "./languages.ts";

export const roles = ["moderator", "product", "brand"] as const;
export type Role = (typeof roles)[number];

/** Who is asking, as held in the session item. Roles come from the issuer's claim at sign-in. */
export type SessionMember = {
  memberId: MemberId;
  name: string;
  lang: Language;
  roles: readonly Role[];
  /** Job title shown beside a signature, if the issuer tells one. */
  title?: string;
};
