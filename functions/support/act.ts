import { assertTakesSupport, isPublic, takesSupport } from "../ideas/lifecycle.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SupportView } from "./contract.ts";
import type { Standing } from "./standing.ts";
import type { StandingCache } from "./standing-cache.ts";
import type { SupportStore } from "./store.ts";
import { supportView } from "./view.ts";

export type ActDeps = { support: Pick<SupportStore, "give" | "withdraw">; standings: StandingCache };

/** Giving and withdrawing support, whichever way it was asked: by the API, by a plain form, on return from sign-in. */
export function supportActs({ support, standings }: ActDeps) {
  /** A refusal is never given on a remembered card: the deadline may have moved since. */
  async function openStanding(ideaId: IdeaId, memberId: MemberId, now: Date): Promise<Standing> {
    let standing = await publicStanding(standings, ideaId, now);
    if (!takesSupport(standing.card, now)) standing = (await standings.fresh(ideaId, now)) ?? standing;
    if (standing.card.authorId === memberId) throw new Problem("own-idea");
    assertTakesSupport(standing.card, now);
    return standing;
  }

  const act =
    (how: "give" | "withdraw") =>
    async (ideaId: IdeaId, memberId: MemberId, now: Date): Promise<SupportView> => {
      const standing = await openStanding(ideaId, memberId, now);
      return supportView(standing, await support[how](standing.card, memberId, now), now);
    };

  return { give: act("give"), withdraw: act("withdraw") };
}
export type SupportActs = ReturnType<typeof supportActs>;

/** @throws Problem not-found for what the public does not see */
export async function publicStanding(standings: StandingCache, ideaId: IdeaId, now: Date): Promise<Standing> {
  const standing = await standings.recent(ideaId, now);
  if (!standing || !isPublic(standing.card)) throw new Problem("not-found");
  return standing;
}
