import type { Event } from "../events/catalogue.ts";
import type { Feedback, FeedbackRef, LogLine, Words } from "../feedback/contract.ts";
import { familiesOf } from "../feedback/families.ts";
import type { FeedbackStore } from "../feedback/store.ts";
import type { MemberId } from "../platform/ids.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import type { NoticeKind, OwnNews } from "./contract.ts";
import { type DeliverDeps, deliver } from "./deliver.ts";

export type TellReportDeps = DeliverDeps & {
  feedback: Pick<FeedbackStore, "all" | "about" | "followers">;
  /** Whether somebody is among the testers: of a test that they left, they hear of their own reports alone. */
  tests: (programmeId: Feedback["programmeId"], memberId: MemberId) => Promise<boolean>;
  sendMails: SendAll;
};
type Acted = Extract<Event, { type: "feedback.acted" }>;
type Hears = "reporter" | "followers" | "assignee";
type Said = { kind: NoticeKind; to: readonly Hears[] };

/** What the team does is told to whoever filed the report; where it ends or is fixed, to those who follow it too. */
export function newsOfLine({ act, by, to }: Pick<LogLine, "act" | "by" | "to">): Said | undefined {
  if (!by.staff) return ofTesters[act];
  if (act === "reopened" || act === "accepted") return { kind: "feedback_accepted", to: ["reporter"] };
  return act === "answered" && to !== undefined ? undefined : ofTeam[act];
}
const ofTeam: Record<string, Said> = {
  answered: { kind: "feedback_answered", to: ["reporter"] },
  asked: { kind: "feedback_asked", to: ["reporter"] },
  fixed: { kind: "feedback_fixed", to: ["reporter", "followers"] },
  closed: { kind: "feedback_closed", to: ["reporter", "followers"] },
  merged: { kind: "feedback_merged", to: ["reporter"] },
  split: { kind: "feedback_split", to: ["reporter"] },
  assigned: { kind: "feedback_assigned", to: ["assignee"] },
};
const ofTesters: Record<string, Said> = {
  confirmed: { kind: "feedback_confirmed", to: ["followers", "assignee"] },
  answered: { kind: "feedback_replied", to: ["assignee"] },
  reopened: { kind: "feedback_reopened", to: ["assignee"] },
};

/** The instant is that of the line in the log, so that telling twice tells once. Nobody hears of what they did themselves. */
export async function tellReport(deps: TellReportDeps, { number, ...ref }: Acted, now: Date): Promise<void> {
  const { log, said } = await deps.feedback.about(ref);
  const line = log.find((each) => each.number === number);
  const news = line && newsOfLine(line);
  if (!line || !news) return;
  const all = await deps.feedback.all(ref.programmeId);
  const report = all.find(({ feedbackId }) => feedbackId === ref.feedbackId);
  if (!report) return;
  const told = new Set<MemberId>([line.by.memberId]);
  for (const to of news.to)
    for await (const memberId of hearers(deps, report, all, to)) {
      if (told.has(memberId)) continue;
      told.add(memberId);
      const mail = await deliver(deps, memberId, newsFor(report, line, said, news.kind, to), now);
      if (mail) await sendEvery(deps.sendMails, [mail]);
    }
}

async function* hearers(
  deps: TellReportDeps,
  report: Feedback,
  all: readonly Feedback[],
  to: Hears,
): AsyncGenerator<MemberId> {
  if (to === "reporter") yield report.memberId;
  if (to === "assignee" && report.assignee) yield report.assignee.memberId;
  if (to !== "followers") return;
  const family = familiesOf(all).get(report.feedbackId) ?? [];
  for (const each of [report, ...family]) {
    if (each !== report) yield each.memberId;
    for await (const memberId of followersOf(deps, each))
      if (await deps.tests(each.programmeId, memberId)) yield memberId;
  }
}

async function* followersOf(deps: TellReportDeps, ref: FeedbackRef): AsyncGenerator<MemberId> {
  let cursor: string | undefined;
  do {
    const page = await deps.feedback.followers(ref, cursor);
    yield* page.members;
    cursor = page.next;
  } while (cursor);
}

/** What the team said with it comes along. `about` names programme and report, which the address of its page needs. */
function newsFor(report: Feedback, line: LogLine, said: readonly Words[], kind: NoticeKind, to: Hears): OwnNews {
  const words = said.find(({ at, by }) => at === line.at && by.memberId === line.by.memberId);
  const also = line.detail?.fixedIn ?? line.detail?.title;
  return {
    at: line.at,
    kind,
    ideaId: "",
    title: report.title,
    about: `${report.programmeId}.${report.feedbackId}`,
    by: line.by.name,
    as: to === "reporter" ? "reporter" : to === "followers" ? "follower" : "member",
    ...(also && { also }),
    ...(words && { why: { text: words.text, lang: words.lang } }),
  };
}
