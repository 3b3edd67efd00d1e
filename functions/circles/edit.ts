import { assertPolicyHolds } from "../ideas/milestones.ts";
import type { CircleId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Circle, CircleInput } from "./contract.ts";
import type { CircleDraft, DraftSave } from "./draft.ts";
import { publishable } from "./draft-content.ts";
import type { CircleDraftStore } from "./draft-store.ts";
import type { CircleStore } from "./store.ts";
import { assertVisibilityStays, contentOf, type Made, type Publisher, publishedAnew, versionOf } from "./versions.ts";

export type EditDeps = {
  circles: Pick<CircleStore, "circles" | "findCircle" | "memberCount" | "save">;
  circleDrafts: CircleDraftStore;
};

/** Words that name all circles in addresses and lists. */
const reserved: readonly string[] = ["all", "new"];

/** Writing a circle, publishing it, and taking a publication back. */
export function circleActs({ circles, circleDrafts }: EditDeps) {
  /** @throws Problem circle-changed-meanwhile */
  async function readAt(circleId: CircleId, version: number): Promise<Circle | undefined> {
    const before = await circles.findCircle(circleId);
    if (versionOf(before) !== version) throw new Problem("circle-changed-meanwhile");
    return before;
  }
  async function publish(
    circleId: CircleId,
    input: CircleInput,
    before: Circle | undefined,
    made: Made,
    now: Date,
    rev?: number,
  ) {
    assertVisibilityStays(before, input);
    assertPolicyHolds(input.policy, await circles.memberCount(circleId));
    const after = publishedAnew(circleId, before, input, now);
    await circleDrafts.publish(before, after, made, rev);
    return after;
  }
  return {
    /** @throws Problem circle-draft-changed */
    async saveDraft(
      circleId: CircleId,
      { rev, version, content }: DraftSave,
      by: Publisher,
      now: Date,
    ): Promise<CircleDraft> {
      assertMayBeNamed(circleId);
      const draft = { circleId, rev: rev + 1, version, content, savedAt: now.toISOString(), by };
      await circleDrafts.saveDraft(draft);
      return draft;
    },
    /** @throws Problem invalid-input, circle-draft-changed, circle-changed-meanwhile and what a policy is refused for */
    async publishDraft(
      circleId: CircleId,
      asked: { rev: number; version: number },
      by: Publisher,
      now: Date,
    ): Promise<Circle> {
      const draft = await circleDrafts.findDraft(circleId);
      if (draft?.rev !== asked.rev) throw new Problem("circle-draft-changed");
      const before = await readAt(circleId, asked.version);
      return publish(circleId, publishable(draft.content), before, { by }, now, asked.rev);
    },
    /** A version comes back as a new one; what came after it stays in the history, and the draft where it is. */
    async restore(
      circleId: CircleId,
      asked: { number: number; version: number },
      by: Publisher,
      now: Date,
    ): Promise<Circle> {
      const before = await readAt(circleId, asked.version);
      const found = await circleDrafts.findVersion(circleId, asked.number);
      if (!before || !found) throw new Problem("not-found");
      return publish(circleId, found.content, before, { by, restores: asked.number }, now);
    },
    /** Archives a circle, or opens it again; as it is already, nothing is published. */
    async close(circleId: CircleId, closed: boolean, by: Publisher, now: Date): Promise<Circle> {
      const before = await circles.findCircle(circleId);
      if (!before) throw new Problem("not-found");
      if ((before.closedAt !== undefined) === closed) return before;
      const { closedAt: _, ...rest } = publishedAnew(circleId, before, contentOf(before), now);
      const after: Circle = { ...rest, ...(closed && { closedAt: now.toISOString() }) };
      await circleDrafts.publish(before, after, { by, closed });
      return after;
    },
    /** For scripts, which publish at once; whatever was there is in the history. */
    async put(circleId: CircleId, input: CircleInput, now: Date): Promise<Circle> {
      assertMayBeNamed(circleId);
      assertPolicyHolds(input.policy, await circles.memberCount(circleId));
      return circles.save(circleId, input, now);
    },
  };
}

/** @throws Problem invalid-input */
function assertMayBeNamed(circleId: CircleId): void {
  if (reserved.includes(circleId))
    throw new Problem("invalid-input", { issues: [{ path: "circleId", code: "not-accepted" }] });
}
