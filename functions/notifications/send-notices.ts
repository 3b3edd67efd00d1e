import { type Act, ActId, type ActKind } from "../acts/contract.ts";
import type { Event } from "../events/catalogue.ts";
import { authorsOf } from "../ideas/authors.ts";
import type { IdeaCard, IdeaRecord, Reasons } from "../ideas/contract.ts";
import { type CommentId, type IdeaId, type MemberId, nobody } from "../platform/ids.ts";
import { sendEvery } from "../platform/send.ts";
import type { News, NoticeKind, OwnNews } from "./contract.ts";
import { deliver } from "./deliver.ts";
import type { CrowdPage, DeadlineNear, MergeSettled, TestersPage } from "./message.ts";
import { ideaOf, newsOfStep } from "./news.ts";
import { type CrowdDeps, startCrowds, tellPage } from "./tell-crowd.ts";
import { askForAddress, type TellDeliveryDeps, tellParcel } from "./tell-delivery.ts";
import { type TellProgrammeDeps, tellProgramme } from "./tell-programme.ts";
import { type TellReportDeps, tellReport } from "./tell-report.ts";
import { tellSeat } from "./tell-seat.ts";
import { type TellTestersDeps, tellReward, tellTesters, tellWilling } from "./tell-testers.ts";

/** What news needs of a comment. */
export type Said = {
  memberId: MemberId;
  name: string;
  at: string;
  creditedAt?: string;
  goneAt?: string;
  removal?: Reasons;
};
export type SendNoticesDeps = CrowdDeps &
  TellProgrammeDeps &
  TellReportDeps &
  TellDeliveryDeps &
  TellTestersDeps & {
    record: (ideaId: IdeaId, number: number) => Promise<IdeaRecord | undefined>;
    comment: (ideaId: IdeaId, commentId: CommentId) => Promise<Said | undefined>;
    act: (actId: ActId) => Promise<Act | undefined>;
  };
type Message = Event | DeadlineNear | CrowdPage | MergeSettled | TestersPage;
type Of<T extends Message["type"]> = Extract<Message, { type: T }>;

/** Tells whoever a message concerns. The instant is that of what happened, so that telling twice tells once. */
export async function sendNotices(deps: SendNoticesDeps, message: Message, now: Date): Promise<void> {
  switch (message.type) {
    case "crowd":
      return tellPage(deps, message, now);
    case "idea.staged":
    case "idea.milestone":
      return tellStep(deps, message, now);
    case "decision.corrected":
      return tellCorrection(deps, message, now);
    case "deadline.near":
      return tellDeadline(deps, message, now);
    case "merge.settled":
      return tellMerge(deps, message, now);
    case "comment.posted":
      return tellComment(deps, message, now);
    case "update.posted":
      return tellUpdate(deps, message);
    case "comment.credited":
      return tellCredit(deps, message, now);
    case "comment.removed":
      return tellRemoval(deps, message, now);
    case "report.settled":
      return tellReporter(deps, message, now);
    case "parcel.moved":
      return tellParcel(deps, message, now);
    case "tester.moved":
      return message.to === "active" ? askForAddress(deps, message, now) : tellSeat(deps, message, now);
    case "programme.changed":
      return tellOfProgramme(deps, message, now);
    case "testers":
      return tellTesters(deps, message, now);
    case "results.published":
      return tellTesters(deps, { type: "testers", about: "results", programmeId: message.programmeId }, now);
    case "reward.given":
      return tellReward(deps, message, now);
    case "act.done":
      return tellOfAct(deps, message, now);
    case "feedback.acted":
      return tellReport(deps, message, now);
  }
}

async function tellOne(deps: SendNoticesDeps, memberId: MemberId, news: OwnNews, now: Date) {
  if (memberId === nobody) return;
  const mail = await deliver(deps, memberId, news, now);
  if (mail) await sendEvery(deps.sendMails, [mail]);
}

/** Its opening is told to those of the idea and to whoever would test again; with its first day reminders begin; other terms are told to whoever holds a seat. */
async function tellOfProgramme(deps: SendNoticesDeps, event: Of<"programme.changed">, now: Date) {
  await tellProgramme(deps, event, now);
  if (event.from === "draft") await tellWilling(deps, event.programmeId, now);
  if (event.reworded) await tellTesters(deps, { type: "testers", about: "terms", programmeId: event.programmeId }, now);
  const programme = event.to === "running" ? await deps.findProgramme(event.programmeId) : undefined;
  if (programme) await deps.planReminders(programme, now);
}

async function tellStep(deps: SendNoticesDeps, { ideaId, number }: Of<"idea.staged" | "idea.milestone">, now: Date) {
  const [card, record] = await Promise.all([deps.findCard(ideaId), deps.record(ideaId, number)]);
  const news = card && record && newsOfStep(card, record);
  // An import that is undone takes along only what nobody has touched.
  if (!news || record.by.kind === "brand") return;
  if (record.by.kind !== "author") await tellAuthors(deps, card, news, now);
  // Withdrawn before it was published, an idea was nobody's but its author's.
  if (card.publishedAt) await startCrowds(deps, card, news);
}

async function tellDeadline(deps: SendNoticesDeps, { ideaId, kind, at, endsAt }: DeadlineNear, now: Date) {
  const card = await deps.findCard(ideaId);
  if (card?.stage !== "gathering" || card.endsAt !== endsAt) return;
  const news: News = { at, kind, ...ideaOf(card), endsAt };
  await tellAuthors(deps, card, news, now);
  await startCrowds(deps, card, news);
}

/** Those of the idea that went, or comes back, and whoever signs the one on the other side. */
async function tellMerge(deps: SendNoticesDeps, { ideaId, into, number, split }: MergeSettled, now: Date) {
  const [card, other, record] = await Promise.all([
    deps.findCard(ideaId),
    deps.findCard(into),
    deps.record(ideaId, number),
  ]);
  if (!card || !other || !record) return;
  const { at, why } = record;
  const by = record.by.name && { by: record.by.name };
  const nameOf = (named: IdeaCard) => ({ ideaId: named.ideaId, title: named.title });
  const news: News = { at, kind: split ? "split" : "merged", ...ideaOf(card), ...by, other: nameOf(other) };
  await tellAuthors(deps, card, { ...news, ...(why && { why }) }, now);
  const hosts = { at, kind: split ? "gave_back" : "took_in", ...ideaOf(other), ...by, other: nameOf(card) } as const;
  await tellAuthors(deps, other, hosts, now);
  await startCrowds(deps, card, news);
}

/** What was wrong with the answer is told to whom it answered. */
async function tellCorrection(deps: SendNoticesDeps, { ideaId, at }: Of<"decision.corrected">, now: Date) {
  const card = await deps.findCard(ideaId);
  if (card) await tellAuthors(deps, card, { at, kind: "corrected", ...ideaOf(card) }, now);
}

/** Everybody who signs it hears as its author does. */
async function tellAuthors(deps: SendNoticesDeps, card: IdeaCard, news: News & Pick<OwnNews, "why">, now: Date) {
  for (const memberId of authorsOf(card)) await tellOne(deps, memberId, { ...news, as: "author" }, now);
}

/** An answer is told to whom it answers, a comment to the idea's author; nobody hears of their own words. */
async function tellComment(deps: SendNoticesDeps, event: Of<"comment.posted">, now: Date) {
  const { ideaId, commentId, parentId, memberId } = event;
  const [card, said, parent] = await Promise.all([
    deps.findCard(ideaId),
    deps.comment(ideaId, commentId),
    parentId ? deps.comment(ideaId, parentId) : undefined,
  ]);
  if (!card || !said || said.goneAt) return;
  const to = parent?.memberId ?? card.authorId;
  if (to === memberId) return;
  const kind = parent ? "reply" : "comment";
  const news = { at: said.at, kind, ...ideaOf(card), about: commentId, by: said.name } as const;
  await tellOne(deps, to, { ...news, as: parent ? "writer" : "author" }, now);
}

async function tellUpdate(deps: SendNoticesDeps, { ideaId, commentId }: Of<"update.posted">) {
  const [card, said] = await Promise.all([deps.findCard(ideaId), deps.comment(ideaId, commentId)]);
  if (!card || !said || said.goneAt) return;
  const news = { at: said.at, kind: "update", ...ideaOf(card), about: commentId, by: said.name } as const;
  await startCrowds(deps, card, news);
}

async function tellCredit(deps: SendNoticesDeps, { ideaId, commentId, memberId }: Of<"comment.credited">, now: Date) {
  const [card, said] = await Promise.all([deps.findCard(ideaId), deps.comment(ideaId, commentId)]);
  if (!card || !said?.creditedAt || memberId === card.authorId) return;
  const news = { at: said.creditedAt, kind: "credited", ...ideaOf(card), about: commentId } as const;
  await tellOne(deps, memberId, { ...news, by: card.authorName, as: "writer" }, now);
}

/** Whose words moderation took away reads why. */
async function tellRemoval(deps: SendNoticesDeps, { ideaId, commentId, memberId }: Of<"comment.removed">, now: Date) {
  const [card, said] = await Promise.all([deps.findCard(ideaId), deps.comment(ideaId, commentId)]);
  if (!card || !said?.goneAt || !said.removal) return;
  const news = { at: said.goneAt, kind: "comment_removed", ...ideaOf(card), about: commentId } as const;
  await tellOne(deps, memberId, { ...news, as: "writer", writtenAt: said.at, why: said.removal }, now);
}

async function tellReporter(deps: SendNoticesDeps, event: Of<"report.settled">, now: Date) {
  const card = await deps.findCard(event.ideaId);
  if (!card) return;
  const kind = event.outcome === "removed" ? "report_upheld" : "report_settled";
  const news = { at: event.settledAt, kind, ...ideaOf(card), about: event.reportId } as const;
  await tellOne(deps, event.reporterId, { ...news, as: "reporter" }, now);
}

const kindOfAct: Partial<Record<ActKind, NoticeKind>> = {
  "comment-refused": "comment_refused",
  warned: "warned",
  limited: "limited",
  suspended: "suspended",
  lifted: "lifted",
  "appeal-upheld": "appeal_upheld",
  "appeal-rejected": "appeal_rejected",
};

/** Whom moderation did something to reads what, why and until when; an appeal's answer leads to what it was about. */
async function tellOfAct(deps: SendNoticesDeps, { actId, memberId }: Of<"act.done">, now: Date) {
  const act = await deps.act(ActId.parse(actId));
  const kind = act && kindOfAct[act.kind];
  if (!kind) return;
  const { at, title = "", ideaId = "", reasons, until, about } = act;
  const news = { at, kind, ideaId, title, about: about ?? actId, ...(until && { endsAt: until }) };
  await tellOne(deps, memberId, { ...news, as: "member", ...(reasons && { why: reasons }) }, now);
}
