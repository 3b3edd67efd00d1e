import { isOwn } from "../ideas/authors.ts";
import { assertTakesSupport, takesSupport } from "../ideas/lifecycle.ts";
import { type Belongs, mayRead } from "../ideas/may-read.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SupportView } from "./contract.ts";
import type { Standing } from "./standing.ts";
import type { StandingCache } from "./standing-cache.ts";
import type { SupportStore } from "./store.ts";
import { supportView } from "./view.ts";

export type ReadingDeps = { standings: StandingCache; belongs: Belongs };
export type ActDeps = ReadingDeps & { support: Pick<SupportStore, "give" | "withdraw"> };

/** Giving and withdrawing support, whichever way it was asked: by the API, by a plain form, on return from sign-in. */
export function supportActs({ support, ...reading }: ActDeps) {
  /** A refusal is never given on a remembered card: the deadline may have moved since. */
  async function openStanding(ideaId: IdeaId, memberId: MemberId, now: Date): Promise<Standing> {
    let standing = await readableStanding(reading, ideaId, memberId, now);
    if (!takesSupport(standing.card, now)) standing = (await reading.standings.fresh(ideaId, now)) ?? standing;
    if (isOwn(standing.card, memberId)) throw new Problem("own-idea");
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

/** @throws Problem not-found for what this reader does not see; only an idea of a private circle costs one read more */
export async function readableStanding(
  { standings, belongs }: ReadingDeps,
  ideaId: IdeaId,
  reader: MemberId | undefined,
  now: Date,
): Promise<Standing> {
  const standing = await standings.recent(ideaId, now);
  if (!standing || !(await mayRead(standing.card, reader, belongs))) throw new Problem("not-found");
  return standing;
}
