import { authorsOf } from "../ideas/authors.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import type { Support } from "../support/contract.ts";
import type { Preview } from "./contract.ts";

type Now = Pick<Support, "memberId" | "withdrawnAt">;

/** What a merge would do to the count, by the very rule that carries supports over. */
export function previewOf(survivor: IdeaCard, ofDuplicate: readonly Now[], ofSurvivor: readonly Now[]): Preview {
  const there = new Map(ofSurvivor.map(({ memberId, withdrawnAt }) => [memberId, withdrawnAt === undefined]));
  const given = ofDuplicate.filter(({ withdrawnAt }) => withdrawnAt === undefined).map(({ memberId }) => memberId);
  const authors = authorsOf(survivor);
  const has = (memberId: MemberId) => there.get(memberId) === true;
  const both = given.filter(has).length;
  const come = given.filter((memberId) => !there.has(memberId) && !authors.includes(memberId)).length;
  const supporters = [...there.values()].filter(Boolean).length;
  return {
    duplicate: given.length,
    survivor: supporters,
    both,
    stay: given.length - both - come,
    total: supporters + come,
  };
}
