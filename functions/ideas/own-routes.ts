import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type IdeaCard, IdeaRef, PreviewInput } from "./contract.ts";
import { assertTransition } from "./lifecycle.ts";
import type { IdeaStore } from "./store.ts";
import { authorOf } from "./submission-store.ts";

export type OwnIdeaDeps = { ideas: IdeaStore; markdownToHtml: (text: string) => string };

/** What authors do with ideas of their own, at any stage. */
export function ownIdeaRoutes({ ideas, markdownToHtml }: OwnIdeaDeps) {
  return new Hono<Env>()
    .get("/my/ideas/:ideaId", requireMember, valid("param", IdeaRef), async (c) => {
      const { ideaId } = c.req.valid("param");
      const card = await ownCard(ideas, ideaId, c.var.member.memberId);
      const [story, records] = await Promise.all([ideas.story(ideaId), ideas.records(ideaId)]);
      return c.json({ card, story, records });
    })
    .delete("/my/ideas/:ideaId", requireMember, valid("param", IdeaRef), async (c) => {
      const card = await ownCard(ideas, c.req.valid("param").ideaId, c.var.member.memberId);
      if (card.stage === "withdrawn") return c.json(card);
      assertTransition(card.stage, "withdrawn", "author", undefined);
      const record = { kind: "stage", by: authorOf(c.var.member), from: card.stage } as const;
      const also = [ideas.draftDropped(card)];
      return c.json(await ideas.take({ card, changes: { stage: "withdrawn" }, record, now: c.var.now, also }));
    })
    .post("/my/preview", requireMember, valid("json", PreviewInput), (c) =>
      c.json({ html: markdownToHtml(c.req.valid("json").story) }),
    );
}

/** Another's idea is answered as one that is not there. */
async function ownCard(ideas: IdeaStore, ideaId: IdeaId, memberId: MemberId): Promise<IdeaCard> {
  const card = await ideas.findCard(ideaId);
  if (card?.authorId !== memberId) throw new Problem("not-found");
  return card;
}
