import { type Circle, isPrivate } from "../circles/contract.ts";
import type { IdeaCard, IdeaRecord, IdeaStory } from "../ideas/contract.ts";
import { gatheringEndsAt } from "../ideas/milestones.ts";
import type { ResolvedClock } from "../ideas/policy.ts";
import { type IdeaId, nobody } from "../platform/ids.ts";
import type { IdeaRow, Import } from "./contract.ts";
import type { JudgedIdea } from "./judge-row.ts";

export type Made = { card: IdeaCard; story: IdeaStory; record: IdeaRecord };
type From = {
  of: Pick<Import, "importId" | "tool" | "lang" | "by">;
  circle: Circle;
  clock: ResolvedClock | "waiting";
  shards: number;
  now: Date;
};

/** The idea that a row becomes. Its author is a name that leads nowhere; votes elsewhere are history, and support begins at zero. */
export function importedIdea(ideaId: IdeaId, stage: IdeaRow["stage"], idea: JudgedIdea, from: From): Made {
  const { of, circle, shards, now } = from;
  const { title, pitch, story, tags, author, votes, at: posted, status } = idea;
  const at = now.toISOString();
  const imported = {
    importId: of.importId,
    from: of.tool,
    ...(votes !== undefined && { votes }),
    ...(posted && { at: posted }),
    ...(status && { status }),
  };
  const card: IdeaCard = {
    ideaId,
    title,
    pitch,
    circleId: circle.circleId,
    lang: of.lang,
    kind: "new",
    tags,
    authorId: nobody,
    authorName: author ? `${author} (${of.tool})` : of.tool,
    stage,
    version: 1,
    submittedAt: at,
    ...(stage === "gathering" ? gathering(from) : { publishedAt: placeInLists(posted, now) }),
    reached: 0,
    shards,
    supporters: 0,
    ...(isPrivate(circle) && { private: true }),
    imported,
  };
  return {
    card,
    story: { ideaId, story, rev: 1, submittedAt: at },
    record: {
      ideaId,
      number: 1,
      at,
      by: { kind: "brand", memberId: of.by.memberId, name: of.by.name },
      kind: "imported",
      to: stage,
    },
  };
}

/** A fresh clock, as any idea that is published today gets it. */
function gathering({ clock, now }: From) {
  const at = now.toISOString();
  if (clock === "waiting") return { publishedAt: at };
  return { publishedAt: at, clock, clockStartedAt: at, endsAt: gatheringEndsAt(clock, now, 0).toISOString() };
}

/**
 * What is history stands among the ideas of its own time, not on top of the newest. Lists walk three years at a time and
 * end at a gap, so what is older stands at the beginning of last year.
 */
function placeInLists(posted: string | undefined, now: Date): string {
  const beginning = new Date(Date.UTC(now.getUTCFullYear() - 1, 0, 1)).toISOString();
  return posted === undefined || posted < beginning ? beginning : posted;
}
