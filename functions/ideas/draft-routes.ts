import { createHash } from "node:crypto";
import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { type IdeaId, type MemberId, newIdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { DraftInput, DraftKey, IdeaRef, SubmitInput } from "./contract.ts";
import type { IdeaStore } from "./store.ts";
import { type SubmitDeps, submitDraft } from "./submit-draft.ts";

export type DraftDeps = SubmitDeps & {
  /** What was uploaded for a draft goes with it, and who said yes to it. */
  dropGallery: (ideaId: IdeaId, memberId: MemberId) => Promise<void>;
  dropCoCreators: (ideaId: IdeaId, memberId: MemberId) => Promise<void>;
};

/** A member's drafts, from the first word to submission. */
export function draftRoutes(deps: DraftDeps) {
  const { ideas } = deps;
  return new Hono<Env>()
    .get("/my/drafts", requireMember, async (c) => c.json({ drafts: await ideas.drafts(c.var.member.memberId) }))
    .post("/my/drafts", requireMember, valid("header", DraftKey), valid("json", DraftInput), async (c) => {
      const { memberId } = c.var.member;
      const ideaId = ideaIdFrom(memberId, c.req.valid("header")["idempotency-key"]);
      return c.json(await ideas.createDraft(memberId, ideaId, c.req.valid("json"), c.var.now), 201);
    })
    .get("/my/drafts/:ideaId", requireMember, valid("param", IdeaRef), async (c) =>
      c.json(await draftWithContext(ideas, c.var.member.memberId, c.req.valid("param").ideaId)),
    )
    .put("/my/drafts/:ideaId", requireMember, valid("param", IdeaRef), valid("json", DraftInput), async (c) => {
      const { ideaId } = c.req.valid("param");
      return c.json(await ideas.saveDraft(c.var.member.memberId, ideaId, c.req.valid("json"), c.var.now));
    })
    .delete("/my/drafts/:ideaId", requireMember, valid("param", IdeaRef), async (c) => {
      const { ideaId } = c.req.valid("param");
      await assertNeverSubmitted(ideas, ideaId);
      await ideas.deleteDraft(c.var.member.memberId, ideaId);
      await deps.dropGallery(ideaId, c.var.member.memberId);
      await deps.dropCoCreators(ideaId, c.var.member.memberId);
      return c.body(null, 204);
    })
    .post(
      "/my/drafts/:ideaId/submission",
      requireMember,
      valid("param", IdeaRef),
      valid("json", SubmitInput),
      async (c) => {
        const { ideaId } = c.req.valid("param");
        const request = { author: c.var.member, ideaId, input: c.req.valid("json"), now: c.var.now };
        return c.json(await submitDraft(deps, request));
      },
    );
}

/** The same key of the same member is the same draft, however often it is sent. */
function ideaIdFrom(memberId: MemberId, key: string): IdeaId {
  const bytes = createHash("sha256").update(`${memberId}\n${key}`).digest();
  return newIdeaId((size) => bytes.subarray(0, size));
}

async function draftWithContext(ideas: IdeaStore, memberId: MemberId, ideaId: IdeaId) {
  const draft = await ideas.findDraft(memberId, ideaId);
  if (!draft) throw new Problem("not-found");
  const card = await ideas.findCard(ideaId);
  const returned = card && (await ideas.record(ideaId, card.version));
  const acceptedTerms = draft.circleId ? await ideas.acceptedTerms(memberId, draft.circleId) : undefined;
  const origin = draft.startedFrom && (await ideas.findCard(draft.startedFrom));
  return {
    draft,
    ...(card && { card }),
    ...(returned && { returned }),
    ...(acceptedTerms && { acceptedTerms }),
    ...(origin && { origin: { title: origin.title, supporters: origin.supporters } }),
  };
}

/** A returned idea is withdrawn, not forgotten. */
async function assertNeverSubmitted(ideas: IdeaStore, ideaId: IdeaId): Promise<void> {
  const card = await ideas.findCard(ideaId);
  if (card?.stage === "returned") throw new Problem("wrong-stage", { values: { from: card.stage, to: "deleted" } });
}
