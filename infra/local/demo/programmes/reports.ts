import type { Actor, Feedback, LogLine, Stance, Words } from "../../../../functions/feedback/contract.ts";
import { type Voice, voices } from "../../../../functions/feedback/limits.ts";
import { aboutKey, type Changes, logPart, reportItem } from "../../../../functions/feedback/report-item.ts";
import { wordsPart } from "../../../../functions/feedback/said.ts";
import { answered, assigned, labelled, moved, spoken } from "../../../../functions/feedback/triage-steps.ts";
import type { Notice } from "../../../../functions/notifications/contract.ts";
import { newsOfLine } from "../../../../functions/notifications/tell-report.ts";
import { addDays } from "../../../../functions/platform/clock.ts";
import { FeedbackId, type ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import { timedLetters } from "../../../../functions/platform/timed-id.ts";
import { seededBytes } from "../chance.ts";
import { people } from "../people.ts";
import type { Deed, ReportPlan } from "./plan.ts";

/** A report as it was lived: what the table holds of it. */
export type Told = { plan: ReportPlan; report: Feedback; log: LogLine[]; said: Words[] };
const table = { name: "demo" };

/** Every report of a programme as it was lived, by the team's own rules. */
export function livedReports(programmeId: ProgrammeId, plans: readonly ReportPlan[], now: Date): Told[] {
  const told = plans.map((plan) => lived(programmeId, plan, now));
  for (const each of told) mergeOne(each, told, now);
  return told;
}

/** The reports with their logs, their talk and their voices. */
export const reportItems = (told: readonly Told[]): Item[] =>
  told.flatMap(({ plan, report, log, said }) => [
    reportItem(report),
    ...log.map((line) => itemOf(logPart(table, report, line))),
    ...said.map((words) => itemOf(wordsPart(table, report, words))),
    ...stances(plan, report, told),
  ]);

/** What those who filed them were told. */
export const reportNotices = (told: readonly Told[]): Notice[] =>
  told.flatMap(({ report, log, said }) =>
    log.flatMap((line): Notice[] => {
      const kind = newsOfLine(line)?.kind;
      if (!kind || !line.by.staff) return [];
      const words = said.find(({ at }) => at === line.at);
      const also = line.detail?.fixedIn ?? line.detail?.title;
      const about = `${report.programmeId}.${report.feedbackId}`;
      return [
        {
          ...{ memberId: report.memberId, at: line.at, kind, ideaId: "", title: report.title, about, by: line.by.name },
          as: "reporter",
          ...(also && { also }),
          ...(words && { why: { text: words.text, lang: words.lang } }),
        },
      ];
    }),
  );

const itemOf = (part: { Put?: { Item?: Item | undefined } | undefined }): Item => part.Put?.Item ?? {};
type Key = keyof typeof people;
const memberOf = (key: Key) => ({ memberId: people[key].memberId, name: people[key].name });

function actor(key: Key): Actor {
  const { title } = people[key];
  const staff = key === "pia" || key === "lou";
  return { ...memberOf(key), staff, ...(staff && title && { title }) };
}

function lived(programmeId: ProgrammeId, plan: ReportPlan, now: Date): Told {
  const { by, kind, featureId, title, text, steps, version, voices: heard = {} } = plan;
  const at = addDays(now, -plan.daysAgo);
  const told: Told = {
    plan,
    log: [],
    said: [],
    report: {
      programmeId,
      feedbackId: FeedbackId.parse(`fbk_${timedLetters(at, seededBytes(`${programmeId} ${plan.name}`))}`),
      ...memberOf(by),
      lang: people[by].lang,
      at: at.toISOString(),
      kind,
      featureId,
      ...(kind === "issue" && { severity: plan.severity }),
      title,
      text,
      ...(steps && { steps: [...steps] }),
      ...(version && { environment: { version } }),
      status: "new",
      version: 1,
      seen: heard.seen?.length ?? 0,
      notSeen: heard.not_seen?.length ?? 0,
      couldNotTry: heard.could_not_try?.length ?? 0,
      ...(heard.seen && { seenBy: heard.seen.map((key) => people[key].memberId) }),
    },
  };
  for (const deed of plan.since ?? []) take(told, deed, addDays(at, deed.after));
  return told;
}

function take(told: Told, deed: Deed, at: Date): void {
  const byReporter = deed.act === "confirmed" || deed.act === "replied";
  const by = byReporter ? told.plan.by : (deed.by ?? "pia");
  step(told, by, at, doneBy(told, deed, at, by), deed.words);
}

function doneBy(told: Told, deed: Deed, at: Date, by: Key): Done {
  const { report } = told;
  const { status: read } = report;
  switch (deed.act) {
    case "assigned":
      return assigned(report, memberOf(deed.to));
    case "labelled":
      return labelled(report, deed.labels);
    case "answered":
      return spoken(report, at);
    case "confirmed":
      return { act: "confirmed", changes: { status: "confirmed", confirmedAt: at.toISOString() } };
    case "replied":
      return { act: "answered", changes: { status: "new" } };
    case "fixed":
      return moved(report, { to: "fixed", read, fixedIn: deed.in }, at);
    case "accepted":
      return moved(report, { to: "accepted", read }, at);
    case "asked":
      return moved(report, { to: "needs_info", read, words: wordsOf(told, by, at, deed.words) }, at);
    case "closed":
      return moved(report, { to: "closed", read, words: wordsOf(told, by, at, deed.words) }, at);
  }
}

const wordsOf = ({ plan, said }: Told, by: Key, at: Date, text = "") => ({
  wordsId: `fbw_${timedLetters(at, seededBytes(`${plan.name} ${said.length}`)).slice(0, 12)}`,
  text,
  lang: people[plan.by].lang,
  at: at.toISOString(),
  by: actor(by),
});

type Done = { changes: Changes; act: string; detail?: LogLine["detail"] } | undefined;

function step(told: Told, by: Key, at: Date, done: Done, text?: string): void {
  if (!done) return;
  const before = told.report;
  const after = { ...before, ...done.changes, version: before.version + 1 };
  told.report = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)) as Feedback;
  told.log.push({
    number: told.report.version,
    at: at.toISOString(),
    by: actor(by),
    act: done.act,
    ...(before.status !== told.report.status && { from: before.status, to: told.report.status }),
    ...(done.detail && { detail: done.detail }),
  });
  if (text) told.said.push(wordsOf(told, by, at, text));
}

function mergeOne(duplicate: Told, all: readonly Told[], now: Date): void {
  const { merged } = duplicate.plan;
  const survivor = all.find(({ plan }) => plan.name === merged?.into);
  if (!merged || !survivor) return;
  const at = addDays(now, merged.after - duplicate.plan.daysAgo);
  const about = ({ report: { feedbackId, title } }: Told) => ({ feedbackId, title });
  const changes: Changes = {
    status: "merged",
    mergedInto: survivor.report.feedbackId,
    ...answered(duplicate.report, at),
  };
  step(duplicate, merged.by, at, { act: "merged", changes, detail: about(survivor) });
  step(survivor, merged.by, at, { act: "took-in", changes: {}, detail: about(duplicate) });
}

/** Voices of others, and whoever filed what was merged into it. */
function stances({ name, voices: heard = {}, daysAgo }: ReportPlan, report: Feedback, all: readonly Told[]): Item[] {
  const at = new Date(Date.parse(report.at) + daysAgo * 40_000_000).toISOString();
  const spoke = voices.flatMap((voice: Voice) =>
    (heard[voice] ?? []).map((key): Stance => ({ ...memberOf(key), voice, voicedAt: at, follows: true })),
  );
  const came = all.filter(({ plan }) => plan.merged?.into === name).map(({ plan }) => plan);
  return [
    ...spoke.map((stance) => ({ ...aboutKey(report, `STANCE#${stance.memberId}`), v: 1, ...stance })),
    ...came.map(({ by }) => ({
      ...aboutKey(report, `STANCE#${people[by].memberId}`),
      v: 1,
      ...memberOf(by),
      follows: true,
    })),
  ];
}
