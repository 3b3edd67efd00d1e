import { IdeaId, type MemberId } from "../platform/ids.ts";
import { cardStore } from "./card-store.ts";
import type { ClockDeps } from "./clock-deps.ts";
import type { Due } from "./due.ts";
import { expireIdea } from "./expire-idea.ts";
import { openSecondLook } from "./second-look.ts";

/** A word to an author that the deadline is near; `at` makes it the same notice however often it is written. */
export type DeadlineNotice = {
  memberId: MemberId;
  at: string;
  kind: "deadline-14" | "deadline-3" | "deadline-1";
  ideaId: string;
  title: string;
  endsAt: string;
};
export type SweepDeps = ClockDeps & { notify: (notice: DeadlineNotice) => Promise<unknown> };

/** Does what is due, or nothing where the idea has moved on since. May be called again for the same. */
export async function handleDue(deps: SweepDeps, due: Due): Promise<void> {
  const ideaId = IdeaId.parse(due.ideaId);
  if (due.kind === "expire") await expireIdea(deps, ideaId);
  else if (due.kind === "second-look") await openSecondLook(deps, ideaId);
  else await warnAuthor(deps, ideaId, { ...due, kind: due.kind });
}

async function warnAuthor(deps: SweepDeps, ideaId: IdeaId, due: Due & Pick<DeadlineNotice, "kind">): Promise<void> {
  const card = await cardStore(deps.table).findCard(ideaId);
  if (card?.stage !== "gathering" || card.endsAt !== due.for) return;
  await deps.notify({
    memberId: card.authorId,
    at: due.at,
    kind: due.kind,
    ideaId,
    title: card.title,
    endsAt: card.endsAt,
  });
}
