import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { type IdeaCard, IdeaRef, PreviewInput } from "./contract.ts";
import { assertTransition } from "./lifecycle.ts";
import { newStartOf } from "./start-again.ts";
import { onceMoreIfStale } from "./step-once.ts";
import type { IdeaStore } from "./store.ts";
import { authorOf } from "./submission-store.ts";

export type OwnIdeaDeps = { ideas: IdeaStore; markdownToHtml: (text: string) => string };

/** What authors do with ideas of their own, at any stage. */
export function ownIdeaRoutes({ ideas, markdownToHtml }: OwnIdeaDeps) {
  return new Hono<Env>()
    .get("/my/ideas/:ideaId", requireMember, valid("param", IdeaRef), async (c) => {
      const { ideaId } = c.req.valid("param");
      const card = await ownCard(ideas, ideaId, c.var.member.memberId);
      const [story, records, newStart] = await Promise.all([
        ideas.story(ideaId),
        ideas.records(ideaId),
        newStartOf(ideas, card),
      ]);
      return c.json({ card, story, records, ...(newStart && { newStart }) });
    })
    .delete("/my/ideas/:ideaId", requireMember, valid("param", IdeaRef), async (c) => {
      const { ideaId } = c.req.valid("param");
      return c.json(await onceMoreIfStale(() => withdraw(ideas, ideaId, c.var.member, c.var.now)));
    })
    .post("/my/preview", requireMember, valid("json", PreviewInput), (c) =>
      c.json({ html: markdownToHtml(c.req.valid("json").story) }),
    );
}

/** Withdrawn already: answered as it is. */
async function withdraw(ideas: IdeaStore, ideaId: IdeaId, author: SessionMember, now: Date): Promise<IdeaCard> {
  const card = await ownCard(ideas, ideaId, author.memberId);
  if (card.stage === "withdrawn") return card;
  assertTransition(card.stage, "withdrawn", "author", undefined);
  const record = { kind: "stage", by: authorOf(author), from: card.stage } as const;
  return ideas.take({ card, changes: { stage: "withdrawn" }, record, now, also: [ideas.draftDropped(card)] });
}

/** Another's idea is answered as one that is not there. */
async function ownCard(ideas: IdeaStore, ideaId: IdeaId, memberId: MemberId): Promise<IdeaCard> {
  const card = await ideas.findCard(ideaId);
  if (card?.authorId !== memberId) throw new Problem("not-found");
  return card;
}
