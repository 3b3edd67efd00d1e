import type { CircleId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Circle, isPrivate } from "./contract.ts";
import type { CircleDraft, DraftContent } from "./draft.ts";
import { draftOf } from "./draft-content.ts";
import type { EditDeps } from "./edit.ts";
import { contentOf, versionOf } from "./versions.ts";

/** Open circles with the state of their draft, and then those that nobody can see yet. */
export function linesOf(open: readonly Circle[], drafts: readonly CircleDraft[], counts: readonly number[]) {
  const ofDraft = ({ savedAt, by, rev }: CircleDraft) => ({ savedAt, byName: by.name, rev });
  const known = open.map((circle, at) => {
    const { circleId, name, palette, publishedAt, createdAt, closedAt } = circle;
    const draft = drafts.find((each) => each.circleId === circleId);
    return {
      circleId,
      name,
      palette,
      private: isPrivate(circle),
      members: counts[at] ?? 0,
      version: versionOf(circle),
      publishedAt: publishedAt ?? createdAt,
      ...(closedAt && { closedAt }),
      ...(draft && { draft: ofDraft(draft) }),
    };
  });
  const fresh = drafts.filter(({ circleId }) => open.every((circle) => circle.circleId !== circleId));
  return [
    ...known,
    ...fresh.map(({ circleId, content: { name, palette, visibility }, ...draft }) => ({
      circleId,
      name,
      palette,
      private: visibility === "private",
      members: 0,
      version: 0,
      draft: { savedAt: draft.savedAt, byName: draft.by.name, rev: draft.rev },
    })),
  ];
}

/** Everything that its form needs; a draft from before a publication also with what it began from. */
export async function opened({ circles, circleDrafts }: EditDeps, circleId: CircleId) {
  const [circle, draft, members] = await Promise.all([
    circles.findCircle(circleId),
    circleDrafts.findDraft(circleId),
    circles.memberCount(circleId),
  ]);
  if (!circle && !draft) throw new Problem("not-found");
  const version = versionOf(circle);
  const base = draft && draft.version !== version ? await circleDrafts.findVersion(circleId, draft.version) : undefined;
  return {
    circleId,
    members,
    version,
    ...(circle && {
      published: draftOf(contentOf(circle)),
      publishedAt: circle.publishedAt ?? circle.createdAt,
      termsVersion: circle.termsVersion,
      termsChangedAt: circle.termsChangedAt,
    }),
    ...(circle?.closedAt && { closedAt: circle.closedAt }),
    ...(draft && {
      draft: {
        rev: draft.rev,
        version: draft.version,
        savedAt: draft.savedAt,
        byName: draft.by.name,
        content: draft.content,
      },
    }),
    ...(base && { base: draftOf(base.content) }),
  };
}

/** A draft as if it were out: what is missing stays empty. */
export function asPublished(circleId: CircleId, before: Circle | undefined, content: DraftContent, now: Date): Circle {
  const at = now.toISOString();
  const { termsVersion = 1, termsChangedAt = at, createdAt = at } = before ?? {};
  return { ...content, circleId, termsVersion, termsChangedAt, createdAt };
}
