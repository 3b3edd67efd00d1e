import { Hono } from "hono";
import type { IdeaCard } from "../ideas/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { CsvRef, type StaffFigures, type WaitingQuestion } from "./contract.ts";
import { csvOf } from "./csv-tables.ts";

export type InsightDeps = {
  staffFigures: () => Promise<StaffFigures | undefined>;
  /** What waits on a desk, the longest wait first. */
  waitingIdeas: (name: "moderation" | "review") => Promise<IdeaCard[]>;
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
};

const staff = requireRole("moderator", "product", "brand");

/** What those who work for the brand see of the platform: figures of the last hour, and who waits right now. */
export function insightRoutes(deps: InsightDeps) {
  return new Hono<Env>()
    .get("/studio/insights", staff, async (c) => {
      const [figures, submitted, inReview] = await Promise.all([
        deps.staffFigures(),
        deps.waitingIdeas("moderation"),
        deps.waitingIdeas("review"),
      ]);
      const waiting = [
        ...submitted.map((card) => waitingIdea(card, card.submittedAt)),
        ...inReview.map((card) => waitingIdea(card, card.reviewOpenedAt ?? card.submittedAt)),
      ].toSorted((a, b) => (a.since < b.since ? -1 : 1));
      const questions = await Promise.all((figures?.questions.oldest ?? []).map((each) => asked(deps, each)));
      return c.json({
        ...(figures && { figures }),
        waiting: waiting.slice(0, shown),
        waitingInAll: waiting.length,
        questions: questions.flatMap((each) => each ?? []),
      });
    })
    .get("/studio/insights/tables/:table", staff, valid("param", CsvRef), async (c) => {
      const { table } = c.req.valid("param");
      const figures = await deps.staffFigures();
      if (!figures) throw new Problem("not-found");
      return c.body(csvOf(figures, table), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="palier-${table}-${figures.asOf.slice(0, 10)}.csv"`,
      });
    });
}

const shown = 20;

const waitingIdea = ({ ideaId, title, lang, stage, private: hidden }: IdeaCard, since: string) => ({
  ideaId,
  title,
  lang,
  stage,
  ...(hidden && { private: hidden }),
  since,
});

/** A question with the title of its idea; none when that went since the figures were made. */
async function asked({ findCard }: InsightDeps, { ideaId, commentId, at }: WaitingQuestion) {
  const card = await findCard(ideaId);
  return card && { ...waitingIdea(card, at), commentId };
}
