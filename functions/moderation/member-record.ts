import * as z from "zod/mini";
import type { Act } from "../acts/contract.ts";
import type { Member } from "../members/contract.ts";
import { MemberId } from "../platform/ids.ts";
import { holds } from "../platform/restriction.ts";
import type { StandingStore } from "../sanctions/store.ts";
import type { MemberRecord } from "./contract.ts";

export const MemberRef = z.strictObject({ memberId: MemberId });

export type RecordDeps = {
  findMember: (memberId: MemberId) => Promise<Member>;
  acts: { concerning: (memberId: MemberId) => Promise<Act[]> };
  standing: Pick<StandingStore, "restriction">;
};

/** @throws Problem not-found */
export async function memberRecord(deps: RecordDeps, memberId: MemberId, now: Date): Promise<MemberRecord> {
  const [{ name, lang, joinedAt }, acts, restriction] = await Promise.all([
    deps.findMember(memberId),
    deps.acts.concerning(memberId),
    deps.standing.restriction(memberId),
  ]);
  const count = (...kinds: Act["kind"][]) => acts.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    member: { memberId, name, lang, joinedAt },
    ...(restriction && holds(restriction, now) && { restriction }),
    counts: {
      ideasRemoved: count("removed"),
      commentsRemoved: count("comment-removed", "comment-refused"),
      reportsUpheld: count("removed", "comment-removed"),
      sanctions: count("warned", "limited", "suspended"),
      appealsUpheld: count("appeal-upheld"),
    },
    acts: acts.filter(({ kind }) => toldOf.includes(kind)),
  };
}

const toldOf: readonly Act["kind"][] = [
  "returned",
  "declined",
  "removed",
  "report-kept",
  "comment-refused",
  "comment-removed",
  "warned",
  "limited",
  "suspended",
  "lifted",
  "appeal-upheld",
  "appeal-rejected",
];
