import type { Circle } from "../circles/contract.ts";
import { parsed } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { TransactPart } from "../platform/write.ts";
import { type CoCreator, type Draft, type IdeaCard, IdeaText, type ShownPicture } from "./contract.ts";

/** Everything that one submission puts together. */
export type Submission = {
  draft: Draft;
  text: IdeaText;
  circle: Circle;
  author: SessionMember;
  now: Date;
  pictures: ShownPicture[];
  coCreators: CoCreator[];
  /** That pictures and co-creators are still as they were read. */
  unchanged: TransactPart[];
};

/**
 * A draft as the idea that it becomes.
 * @throws Problem invalid-input naming each fault, also a circle that is not there or does not speak the language
 */
export function assertSubmittable(draft: Draft, circle: Circle | undefined): { text: IdeaText; circle: Circle } {
  const { title, pitch, story, circleId, lang, kind, tags } = draft;
  const improves = kind === "improvement" && draft.improves?.trim();
  const text = parsed(IdeaText, {
    title,
    pitch,
    story,
    circleId: circleId ?? undefined,
    lang,
    kind,
    ...(improves && { improves }),
    tags,
  });
  if (!circle) throw notAccepted("circleId");
  if (!circle.languages.includes(lang)) throw notAccepted("lang");
  return { text, circle };
}

const notAccepted = (path: string) => new Problem("invalid-input", { issues: [{ path, code: "not-accepted" }] });

/** What was sent before a circle closed goes on; nothing new comes in. @throws Problem circle-closed */
export function assertTakesIdeas(circle: Circle): void {
  if (circle.closedAt) throw new Problem("circle-closed");
}

/** @throws Problem terms-changed with the version to read and accept */
export function assertTermsCurrent(circle: Circle, accepted: number): void {
  if (circle.termsVersion !== accepted)
    throw new Problem("terms-changed", { values: { termsVersion: circle.termsVersion } });
}

/** The card of an idea that was submitted for the first time. */
export function firstCard(ideaId: IdeaId, text: IdeaText, author: SessionMember, shards: number, now: Date): IdeaCard {
  const { story: _, improves, ...shown } = text;
  return {
    ...shown,
    ...(improves && { improves }),
    ideaId,
    authorId: author.memberId,
    authorName: author.name,
    stage: "submitted",
    version: 1,
    submittedAt: now.toISOString(),
    reached: 0,
    shards,
    supporters: 0,
  };
}
