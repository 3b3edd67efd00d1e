import { IdeaId } from "../platform/ids.ts";
import type { Item } from "../platform/stored.ts";
import type { ClockDeps } from "./clock-deps.ts";
import type { Due, DueKind } from "./due.ts";
import { expireIdea } from "./expire-idea.ts";
import { openSecondLook } from "./second-look.ts";

/** The word that a deadline comes near; `at` makes it the same however often it is given. */
export type DeadlineNear = {
  kind: Extract<DueKind, `deadline-${number}`>;
  ideaId: IdeaId;
  at: string;
  endsAt: string;
};
/** Supports of one idea that are on their way to another, or back. */
export type CarryDue = { ideaId: IdeaId; into: IdeaId };
export type DigestDue = { memberId: string; at: string };
export type SweepDeps = ClockDeps & {
  /** Hands the word on; whether it still holds is asked by whoever tells people. */
  notify: (near: DeadlineNear) => Promise<unknown>;
  digest: (due: DigestDue) => Promise<unknown>;
  /** Sees to it that they arrive, and that somebody looks again until they have. */
  carry: (due: CarryDue) => Promise<unknown>;
  /** A programme of tests whose day has come. */
  programme: (item: Item) => Promise<unknown>;
  /** Words that an act of moderation took away need no longer be kept. */
  forgetWords: (actId: string) => Promise<unknown>;
};

/** Does what is due, or nothing where the idea has moved on since. May be called again for the same. */
export async function handleDue(deps: SweepDeps, due: Due): Promise<void> {
  const ideaId = IdeaId.parse(due.ideaId);
  if (due.kind === "expire") await expireIdea(deps, ideaId);
  else if (due.kind === "second-look") await openSecondLook(deps, ideaId);
  else if (due.kind === "carry") await deps.carry({ ideaId, into: IdeaId.parse(due.for) });
  else await deps.notify({ kind: due.kind, ideaId, at: due.at, endsAt: due.for });
}
