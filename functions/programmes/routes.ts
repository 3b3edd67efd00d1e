import { Hono } from "hono";
import { type Env, valid } from "../platform/http.ts";
import type { SessionMember } from "../platform/session.ts";
import { mayKnow, stranger, worksOnProgrammes } from "./access.ts";
import { ProgrammeRef } from "./contract.ts";
import { type FindIdea, type Pictured, pictured } from "./pictured.ts";
import { knownProgramme, type ReaderDeps } from "./reader.ts";
import { shownTo } from "./shown.ts";
import { invitedTo } from "./standing.ts";
import type { ProgrammeStore } from "./store.ts";

export type ProgrammeRoutesDeps = ReaderDeps & {
  markdownToHtml: (markdown: string) => string;
  programmes: Pick<ProgrammeStore, "cards">;
  findIdea: FindIdea;
};

/** Programmes as their readers see them: anybody's, for those that are public. */
export function programmeRoutes(deps: ProgrammeRoutesDeps) {
  return new Hono<Env>()
    .get("/programmes", async (c) => c.json({ programmes: await knownTo(deps, c.var.session) }))
    .get("/programmes/:programmeId", valid("param", ProgrammeRef), async (c) => {
      const { session } = c.var;
      const { programme, standing } = await knownProgramme(deps, c.req.valid("param").programmeId, session);
      const shown = worksOnProgrammes(session?.roles ?? []) ? programme : shownTo(programme, standing.status);
      const { fr, en } = programme.story;
      const storyHtml = { fr: deps.markdownToHtml(fr), en: deps.markdownToHtml(en) };
      return c.json({ programme: shown, storyHtml, ...(standing.status && { status: standing.status }) });
    });
}

/** Every programme that somebody may find in a list: what they only tested is among their own tests. */
async function knownTo(deps: ProgrammeRoutesDeps, reader: SessionMember | undefined): Promise<Pictured[]> {
  const [cards, invited] = await Promise.all([deps.programmes.cards(), invitedTo(deps.table, reader?.memberId)]);
  const known = cards
    .filter((card) => {
      const standing = { ...stranger, invited: invited.includes(card.programmeId) };
      return mayKnow(card, reader?.roles ?? [], standing);
    })
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  return Promise.all(known.map((card) => pictured(deps.findIdea, card)));
}
