import { Hono } from "hono";
import { ideaIdOf, paths } from "../../web/paths.ts";
import { type Circle, CircleRef, isPrivate } from "../circles/contract.ts";
import type { CircleStore } from "../circles/store.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { mayRead } from "../ideas/may-read.ts";
import type { Ctx, Env } from "../platform/http.ts";
import { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { circlePage, termsPage } from "./circle-page.ts";
import { ideaPage } from "./idea-page.ts";
import type { Page } from "./page.ts";
import { languageOfPath } from "./page-at.ts";
import type { Press } from "./press.ts";
import type { PageSources } from "./sources.ts";

export type PrivatePagesDeps = {
  press: Press;
  memberships: Pick<CircleStore, "findCircle" | "belongs">;
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  /** What a private circle shows to its own members. */
  sourcesOf: (circle: Circle) => PageSources;
};

/** There is no list to go on to. */
const cardsShown = 96;

/** Pages of private circles, made for one member at a time; for everybody else there is nothing here. */
export function privatePages({ press, memberships, findCard, sourcesOf }: PrivatePagesDeps) {
  /** @throws Problem not-found unless the reader belongs to it */
  async function circleOf(c: Ctx, circleId: Circle["circleId"]): Promise<Circle> {
    const circle = await memberships.findCircle(circleId);
    const reader = c.var.session?.memberId;
    if (!circle || !isPrivate(circle) || !reader || !(await memberships.belongs(circleId, reader)))
      throw new Problem("not-found");
    return circle;
  }
  const shown = (c: Ctx, page: Page | undefined) => {
    const lang = languageOfPath(c.req.path);
    if (!page) throw new Problem("not-found");
    if (page.path(lang) !== c.req.path) return c.redirect(encodeURI(page.path(lang)), 302);
    return c.html(press.html(page.content(lang), lang));
  };
  return new Hono<Env>()
    .get("/:word{cercles|circles}/:circleId", async (c) => {
      const circle = await circleOf(c, circleIdIn(c));
      return shown(c, await circlePage(sourcesOf(circle), circle.circleId, c.var.now, cardsShown));
    })
    .get("/:word{cercles|circles}/:circleId/:terms{conditions|terms}", async (c) => {
      const circle = await circleOf(c, circleIdIn(c));
      return shown(c, await termsPage(sourcesOf(circle), circle.circleId));
    })
    .get("/:word{idees|ideas}/:segment", async (c) => {
      const ideaId = IdeaId.safeParse(ideaIdOf(c.req.param("segment")));
      const card = ideaId.success ? await findCard(ideaId.data) : undefined;
      if (!card || !(await mayRead(card, c.var.session?.memberId, memberships.belongs))) throw new Problem("not-found");
      if (!card.private) return c.redirect(encodeURI(paths.idea(languageOfPath(c.req.path), card)), 302);
      const circle = await circleOf(c, card.circleId);
      return shown(c, await ideaPage(sourcesOf(circle), card.ideaId, c.var.now));
    });
}

/** @throws Problem not-found */
function circleIdIn(c: Ctx) {
  const ref = CircleRef.safeParse({ circleId: c.req.param("circleId") });
  if (!ref.success) throw new Problem("not-found");
  return ref.data.circleId;
}
