import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { ProgrammeRef } from "../programmes/contract.ts";
import { type Feedback, FeedbackRef } from "./contract.ts";
import { act, type By, merge, split } from "./triage.ts";
import {
  ActivityQuery,
  AnswerInput,
  AssigneeInput,
  LabelsInput,
  MergeInput,
  MoveInput,
  ShowInput,
  TrackerInput,
  type Version,
  VersionInput,
} from "./triage-contract.ts";
import { triageLimits } from "./triage-limits.ts";
import { assigned, isThereAlready, labelled, linked, moved, shown, spoken } from "./triage-steps.ts";
import { activityFor, boardFor, reportFor, type TriageViewDeps } from "./triage-view.ts";

const readers = requireRole("product", "brand");
const product = requireRole("product");
const programme = valid("param", ProgrammeRef);
const report = valid("param", FeedbackRef);

/** What the team does with what testers filed. */
export function triageRoutes(deps: TriageViewDeps) {
  const { feedback, triage } = deps;
  return new Hono<Env>()
    .get("/studio/programmes/:programmeId/feedback", readers, programme, async (c) => {
      const { programmeId } = c.req.valid("param");
      const me = personOf(c.var.member);
      const board = await boardFor(deps, programmeId, me);
      if (c.var.member.roles.includes("product")) await triage.enrol(programmeId, me);
      return c.json(board);
    })
    .get("/studio/programmes/:programmeId/feedback/:feedbackId", readers, report, async (c) =>
      c.json(await reportFor(deps, c.req.valid("param"))),
    )
    .put(
      "/studio/programmes/:programmeId/feedback/:feedbackId/status",
      product,
      report,
      valid("json", MoveInput),
      async (c) => {
        const ref = c.req.valid("param");
        const input = c.req.valid("json");
        const by = byOf(c.var);
        const also = input.to === "fixed" ? [triage.versionPart(ref.programmeId, versionOf(input.fixedIn, by))] : [];
        const deed = (found: Feedback) => (isThereAlready(found, input) ? undefined : moved(found, input, by.now));
        await act(deps, ref, by, deed, { words: input.words, also });
        return c.json(await reportFor(deps, ref));
      },
    )
    .put(
      "/studio/programmes/:programmeId/feedback/:feedbackId/answer",
      product,
      report,
      valid("json", AnswerInput),
      async (c) => {
        const ref = c.req.valid("param");
        const by = byOf(c.var);
        await act(deps, ref, by, (found) => spoken(found, by.now), c.req.valid("json"));
        return c.json(await reportFor(deps, ref));
      },
    )
    .put(
      "/studio/programmes/:programmeId/feedback/:feedbackId/shown",
      product,
      report,
      valid("json", ShowInput),
      async (c) => {
        const ref = c.req.valid("param");
        const { wordsId } = c.req.valid("json");
        const waits =
          !wordsId || (await feedback.about(ref)).said.some((each) => each.wordsId === wordsId && each.held);
        const also = wordsId ? [feedback.showPart(ref, wordsId)] : [];
        if (waits) await act(deps, ref, byOf(c.var), (found) => shown(found, wordsId), { also });
        return c.json(await reportFor(deps, ref));
      },
    )
    .put(
      "/studio/programmes/:programmeId/feedback/:feedbackId/assignee",
      product,
      report,
      valid("json", AssigneeInput),
      async (c) => {
        const ref = c.req.valid("param");
        const { memberId, read } = c.req.valid("json");
        const { team } = await triage.desk(ref.programmeId);
        const to = [personOf(c.var.member), ...team].find((person) => person.memberId === memberId);
        if (memberId && !to) throw new Problem("not-found");
        await act(deps, ref, byOf(c.var), (found) => assigned(found, to, read));
        return c.json(await reportFor(deps, ref));
      },
    )
    .put(
      "/studio/programmes/:programmeId/feedback/:feedbackId/labels",
      product,
      report,
      valid("json", LabelsInput),
      async (c) => {
        const ref = c.req.valid("param");
        const { labels, read } = c.req.valid("json");
        await act(deps, ref, byOf(c.var), (found) => labelled(found, labels, read));
        return c.json(await reportFor(deps, ref));
      },
    )
    .put(
      "/studio/programmes/:programmeId/feedback/:feedbackId/tracker",
      product,
      report,
      valid("json", TrackerInput),
      async (c) => {
        const ref = c.req.valid("param");
        const { url } = c.req.valid("json");
        await act(deps, ref, byOf(c.var), (found) => linked(found, url));
        return c.json(await reportFor(deps, ref));
      },
    )
    .put(
      "/studio/programmes/:programmeId/feedback/:feedbackId/survivor",
      product,
      report,
      valid("json", MergeInput),
      async (c) => {
        const ref = c.req.valid("param");
        const { into } = c.req.valid("json");
        const by = byOf(c.var);
        await (into === null ? split(deps, ref, by) : merge(deps, ref, { ...ref, feedbackId: into }, by));
        return c.json(await reportFor(deps, ref));
      },
    )
    .get("/studio/programmes/:programmeId/activity", readers, programme, valid("query", ActivityQuery), async (c) =>
      c.json(await activityFor(deps, c.req.valid("param").programmeId, c.req.valid("query").cursor)),
    )
    .put("/studio/programmes/:programmeId/versions", product, programme, valid("json", VersionInput), async (c) => {
      const { programmeId } = c.req.valid("param");
      const { name } = c.req.valid("json");
      const [found, { versions }] = await Promise.all([
        deps.programmes.findCard(programmeId),
        triage.desk(programmeId),
      ]);
      if (!found) throw new Problem("not-found");
      if (versions.length >= triageLimits.versions && !versions.some((version) => version.name === name))
        throw new Problem("invalid-input", {
          issues: [{ path: "name", code: "too-many", limit: triageLimits.versions }],
        });
      await triage.addVersion(programmeId, versionOf(name, byOf(c.var)));
      return c.json({ versions: (await triage.desk(programmeId)).versions });
    })
    .delete("/studio/programmes/:programmeId/versions", product, programme, valid("query", VersionInput), async (c) => {
      const { programmeId } = c.req.valid("param");
      const { name } = c.req.valid("query");
      const reports = await feedback.all(programmeId);
      const fixed = reports.filter(({ fixedIn }) => fixedIn === name).length;
      if (fixed > 0) throw new Problem("version-in-use", { values: { count: fixed } });
      await triage.dropVersion(programmeId, name);
      return c.json({ versions: (await triage.desk(programmeId)).versions });
    });
}

const personOf = ({ memberId, name }: Pick<SessionMember, "memberId" | "name">) => ({ memberId, name });
const byOf = ({ member, now }: Pick<Env["Variables"], "member" | "now">): By => ({
  actor: { ...personOf(member), staff: true, ...(member.title && { title: member.title }) },
  now,
});
const versionOf = (name: string, { actor, now }: By): Version => ({
  name,
  at: now.toISOString(),
  by: personOf(actor),
});
