import { Hono } from "hono";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic } from "../ideas/lifecycle.ts";
import { requireMember } from "../platform/app.ts";
import type { Env } from "../platform/http.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import type { CalendarStore } from "./store.ts";
import type { CalendarTokens } from "./token.ts";

export type CalendarDeps = {
  calendars: CalendarStore;
  tokens: CalendarTokens;
  /** What a member supports and follows, the latest first. */
  watchedIdeas: (memberId: MemberId) => Promise<IdeaId[]>;
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  languageOf: (memberId: MemberId) => Promise<Language>;
  /** Their deadlines, for programs that know no language but iCalendar. */
  calendarOf: (cards: readonly IdeaCard[], lang: Language, origin: string) => string;
};

/** A calendar holds so many deadlines at most: each is one read, a few times a day. */
const deadlinesAtMost = 100;

/** The address of a member's calendar of deadlines: made, shown, given up; and what calendar programs read there. */
export function calendarRoutes(deps: CalendarDeps) {
  const { calendars, tokens } = deps;
  const shown = async (memberId: MemberId, origin: string) => {
    const { open, generation } = await calendars.state(memberId);
    return { address: open ? `${origin}/api/calendars/${tokens.sealed({ memberId, generation })}` : null };
  };
  return new Hono<Env>()
    .get("/my/calendar", requireMember, async (c) => c.json(await shown(c.var.member.memberId, c.var.publicOrigin)))
    .put("/my/calendar", requireMember, async (c) => {
      await calendars.open(c.var.member.memberId);
      return c.json(await shown(c.var.member.memberId, c.var.publicOrigin));
    })
    .delete("/my/calendar", requireMember, async (c) => {
      await calendars.close(c.var.member.memberId);
      return c.json(await shown(c.var.member.memberId, c.var.publicOrigin));
    })
    .get("/calendars/:token", async (c) => {
      const { memberId, generation } = tokens.opened(c.req.param("token")) ?? unknown();
      const state = await calendars.state(memberId);
      if (!state.open || state.generation !== generation) throw new Problem("not-found");
      const lang = await deps.languageOf(memberId);
      const body = deps.calendarOf(await watched(deps, memberId), lang, c.var.publicOrigin);
      return c.body(body, 200, { "content-type": "text/calendar; charset=utf-8" });
    });
}

function unknown(): never {
  throw new Problem("not-found");
}

/** Only what anyone may read: an address travels further than its owner thinks. */
async function watched({ watchedIdeas, findCard }: CalendarDeps, memberId: MemberId): Promise<IdeaCard[]> {
  const ideaIds = (await watchedIdeas(memberId)).slice(0, deadlinesAtMost);
  const cards = await Promise.all(ideaIds.map(findCard));
  return cards.flatMap((card) => (card && isPublic(card) && card.stage === "gathering" ? [card] : []));
}
