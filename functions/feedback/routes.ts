import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Ctx, type Env, valid } from "../platform/http.ts";
import { type FeedbackActDeps, feedbackActs } from "./act.ts";
import {
  FeedbackInput,
  FeedbackRef,
  ListQuery,
  ReportsRef,
  RewordInput,
  SimilarQuery,
  VerdictInput,
  VoiceInput,
  WordsInput,
  WordsRef,
} from "./contract.ts";
import { listed } from "./listed.ts";
import { isOwn, readerOf, reads } from "./reader.ts";
import { similarTo } from "./similar.ts";
import { pageOf, rowOf } from "./view.ts";

const report = valid("param", FeedbackRef);

/** What testers find: filed, looked for, talked about, confirmed. The team reads along. */
export function feedbackRoutes(deps: FeedbackActDeps) {
  const reports = deps.feedback;
  const acts = feedbackActs(deps);
  const by = (c: Ctx) => ({ member: c.var.member, now: c.var.now });
  const page = async (c: Ctx, ref: FeedbackRef) => {
    const { reader, report: found } = await acts.open(ref, by(c));
    const [about, stance] = await Promise.all([reports.about(ref), reports.stance(ref, c.var.member.memberId)]);
    return pageOf(reader, found, { ...about, stance });
  };

  return new Hono<Env>()
    .get(
      "/programmes/:programmeId/feedback",
      requireMember,
      valid("param", ReportsRef),
      valid("query", ListQuery),
      async (c) => {
        const { programmeId } = c.req.valid("param");
        const reader = await readerOf(deps, programmeId, c.var.member);
        return c.json(listed(reader, await reports.all(programmeId), c.req.valid("query")));
      },
    )
    .get(
      "/programmes/:programmeId/similar-feedback",
      requireMember,
      valid("param", ReportsRef),
      valid("query", SimilarQuery),
      async (c) => {
        const { programmeId } = c.req.valid("param");
        const { q: text, lang, featureId } = c.req.valid("query");
        const reader = await readerOf(deps, programmeId, c.var.member);
        const all = (await reports.all(programmeId)).filter(
          (each) => reads(reader, each) && !["merged", "withdrawn"].includes(each.status),
        );
        return c.json({ reports: similarTo(all, { text, lang, featureId }).map((each) => rowOf(reader, each)) });
      },
    )
    .get("/programmes/:programmeId/versions", requireMember, valid("param", ReportsRef), async (c) => {
      const { programmeId } = c.req.valid("param");
      await readerOf(deps, programmeId, c.var.member);
      return c.json({ versions: await deps.versionsOf(programmeId) });
    })
    .get("/programmes/:programmeId/feedback/:feedbackId", requireMember, report, async (c) =>
      c.json(await page(c, c.req.valid("param"))),
    )
    .put(
      "/programmes/:programmeId/feedback/:feedbackId",
      requireMember,
      report,
      valid("json", FeedbackInput),
      async (c) => {
        const { feedbackId, at } = await acts.file(c.req.valid("param"), c.req.valid("json"), by(c));
        return c.json({ feedbackId, at }, 201);
      },
    )
    .put(
      "/programmes/:programmeId/feedback/:feedbackId/wording",
      requireMember,
      report,
      valid("json", RewordInput),
      async (c) => {
        await acts.reword(c.req.valid("param"), c.req.valid("json"), by(c));
        return c.json(await page(c, c.req.valid("param")));
      },
    )
    .get("/programmes/:programmeId/feedback/:feedbackId/wordings", requireMember, report, async (c) => {
      const { reader, report: found } = await acts.open(c.req.valid("param"), by(c));
      const wordings = await reports.wordings(found);
      return c.json({ wordings: wordings.filter(({ held }) => !held || reader.staff || isOwn(reader, found)) });
    })
    .delete("/programmes/:programmeId/feedback/:feedbackId", requireMember, report, async (c) => {
      await acts.withdraw(c.req.valid("param"), by(c));
      return c.json(await page(c, c.req.valid("param")));
    })
    .put(
      "/programmes/:programmeId/feedback/:feedbackId/voice",
      requireMember,
      report,
      valid("json", VoiceInput),
      async (c) => {
        await acts.voice(c.req.valid("param"), c.req.valid("json").voice, by(c));
        return c.json(await page(c, c.req.valid("param")));
      },
    )
    .delete("/programmes/:programmeId/feedback/:feedbackId/voice", requireMember, report, async (c) => {
      await acts.voice(c.req.valid("param"), undefined, by(c));
      return c.json(await page(c, c.req.valid("param")));
    })
    .put("/programmes/:programmeId/feedback/:feedbackId/follow", requireMember, report, async (c) => {
      const { follows } = await acts.follow(c.req.valid("param"), true, by(c));
      return c.json({ follows });
    })
    .delete("/programmes/:programmeId/feedback/:feedbackId/follow", requireMember, report, async (c) => {
      const { follows } = await acts.follow(c.req.valid("param"), false, by(c));
      return c.json({ follows });
    })
    .put(
      "/programmes/:programmeId/feedback/:feedbackId/words/:wordsId",
      requireMember,
      valid("param", WordsRef),
      valid("json", WordsInput),
      async (c) => {
        const { wordsId, ...ref } = c.req.valid("param");
        await acts.say(ref, wordsId, c.req.valid("json"), by(c));
        return c.json(await page(c, ref));
      },
    )
    .put(
      "/programmes/:programmeId/feedback/:feedbackId/verdict",
      requireMember,
      report,
      valid("json", VerdictInput),
      async (c) => {
        await acts.judge(c.req.valid("param"), c.req.valid("json"), by(c));
        return c.json(await page(c, c.req.valid("param")));
      },
    );
}
