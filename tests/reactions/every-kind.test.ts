import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Act, type ActKind, newActId } from "../../functions/acts/contract.ts";
import { actPart } from "../../functions/acts/store.ts";
import type { Comment } from "../../functions/comments/contract.ts";
import { applicantOf, enrolmentStep } from "../../functions/enrolment/steps.ts";
import { enrolmentStore } from "../../functions/enrolment/store.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { followStore } from "../../functions/follows/store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { minuteOf } from "../../functions/ideas/due.ts";
import { sweepDeadlines } from "../../functions/ideas/sweep-deadlines.ts";
import { memberStore } from "../../functions/members/store.ts";
import type { Choice, NoticeKind, Topic } from "../../functions/notifications/contract.ts";
import { nextDigestAt } from "../../functions/notifications/digest-time.ts";
import { alwaysTold, choices, noticeKinds } from "../../functions/notifications/limits.ts";
import { topicOf, usualChoice } from "../../functions/notifications/topics.ts";
import { type MemberId, newMemberId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { refusedPart } from "../../functions/platform/write.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { shippingActs } from "../../functions/shipping/act.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { supportStore } from "../../functions/support/store.ts";
import { closureStore } from "../../functions/testing/closure-store.ts";
import { cast } from "../cast.ts";
import { holdingSeat } from "../enrolling.ts";
import { com, said, stepped } from "../happenings.ts";
import { newsOf } from "../news.ts";
import { makeProgramme } from "../programmes.ts";
import { addressInput, shippingDepsOn } from "../shipping.ts";
import { enrolled } from "../testers.ts";
import { enrolledAs, filedBy } from "../under-test.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let news: ReturnType<typeof newsOf>;
beforeAll(async () => {
  world = await createWorld({ startsAt: "2026-03-02T09:00:00.000Z" });
  news = newsOf(world);
});
afterAll(() => world.close());

/** Something that happens, and the one whom it is told to. */
type Scene = () => Promise<{ message: unknown; to: MemberId }>;
type Step = Parameters<typeof stepped>[1];
const somebody = () => newMemberId(world.random);
const milestone = { step: 1, supporters: 3, counted: 3, extraDays: 20, endsAt: "2026-05-01T09:00:00.000Z" };
const reasons = { text: "C’est de la publicité.", lang: "fr", ruleNumber: 2 } as const;

const toAuthor =
  (step: Step): Scene =>
  async () => {
    const { idea, event } = await stepped(world, step);
    return { message: event, to: idea.authorId };
  };
const toSupporter =
  (step: Step): Scene =>
  async () => {
    const { idea, event } = await stepped(world, step);
    const to = somebody();
    await supportStore(world.table).give(idea, to, world.clock());
    return { message: event, to };
  };
async function followed(idea: IdeaCard, what: "idea" | "author"): Promise<MemberId> {
  const to = somebody();
  const target = what === "idea" ? { ideaId: idea.ideaId } : { memberId: idea.authorId };
  await followStore(world.table).follow(to, target, idea.title, world.clock());
  return to;
}
const deadline =
  (kind: "deadline-14" | "deadline-3" | "deadline-1", hears: "author" | "follower"): Scene =>
  async () => {
    const { idea } = await stepped(world, {});
    const at = world.clock().toISOString();
    const to = hears === "author" ? idea.authorId : await followed(idea, "idea");
    return { message: { type: "deadline.near", kind, ideaId: idea.ideaId, at, endsAt: idea.endsAt }, to };
  };
const opening =
  (hears: "author" | "supporter"): Scene =>
  async () => {
    const { idea } = await stepped(world, {});
    const to = hears === "author" ? idea.authorId : somebody();
    if (hears === "supporter") await supportStore(world.table).give(idea, to, world.clock());
    const { programmeId, circleId } = await makeProgramme(world, { ideaId: idea.ideaId });
    const changed = { type: "programme.changed", programmeId, circleId, ideaId: idea.ideaId, private: false };
    return { message: { ...changed, from: "draft", to: "recruiting", number: 2 }, to };
  };
/** A step of a report: the team's, told to whoever filed it or follows it, or a tester's, told to whoever is on it. */
const reported =
  (act: string, hears: "reporter" | "follower" | "assignee", staff = hears !== "assignee"): Scene =>
  async () => {
    const to = somebody();
    const reporter = hears === "reporter" ? to : somebody();
    const report = await filedBy(world, reporter);
    if (hears === "follower") {
      await enrolledAs(world, report.programmeId, { memberId: to, name: "Bo", lang: "fr" });
      await feedbackStore(world.table).follow(report, { memberId: to, name: "Bo" }, true);
    }
    const by = { memberId: somebody(), name: "Pia", staff };
    const assignee = hears === "assignee" && { assignee: { memberId: to, name: "Pia" } };
    const line = { at: world.clock().toISOString(), by, act, detail: { fixedIn: "Prototype 3" } };
    const step = { before: report, changes: { ...assignee }, line };
    const { version: number = 0 } = (await feedbackStore(world.table).take(step)) ?? {};
    const { programmeId, feedbackId } = report;
    return { message: { type: "feedback.acted", programmeId, feedbackId, number }, to };
  };
/** A tester whose place changed while they were not looking. */
const placed =
  (to: "seated" | "lapsed" | "removed" | "unplaced"): Scene =>
  async () => {
    const programme = await makeProgramme(world);
    const { programmeId } = programme;
    const enrolments = enrolmentStore(world.table);
    const [tester, now] = [{ ...cast.bo, memberId: somebody() }, world.clock()];
    const waiting = enrolmentStep.waiting(
      undefined,
      applicantOf(await holdingSeat(world, programme, tester, "seated")),
      now,
    );
    const other = { ...waiting, memberId: somebody() };
    await enrolments.take(undefined, other);
    const offered = enrolmentStep.seated(other, applicantOf(other), { variantId: "small", number: 2 }, programme, now);
    await enrolments.take(other, offered);
    const ended =
      to === "lapsed"
        ? enrolmentStep.lapsed(offered, now)
        : to === "unplaced"
          ? enrolmentStep.unplaced(offered, now)
          : enrolmentStep.removed(offered, { by: "Pia", why: "…" }, now);
    const after = to === "seated" ? offered : ended;
    if (after !== offered) await enrolments.take(offered, after);
    const { memberId, variantId, version: number } = after;
    const from = to === "seated" ? "waiting" : "seated";
    return { message: { type: "tester.moved", programmeId, memberId, variantId, from, to, number }, to: memberId };
  };
/** A prototype whose tester is asked where it goes, or hears where it is. */
const delivered =
  (status: "sent" | "returned" | undefined): Scene =>
  async () => {
    const { programmeId } = await makeProgramme(world, { stage: "running" });
    const tester = { ...cast.bo, memberId: somebody() };
    await enrolledAs(world, programmeId, tester);
    const ref = { programmeId, memberId: tester.memberId };
    const begins = { type: "tester.moved", ...ref, variantId: "small", from: "seated", to: "active", number: 2 };
    if (!status) return { message: begins, to: tester.memberId };
    const acts = shippingActs(shippingDepsOn(world));
    const now = world.clock();
    const sender = { member: cast.sol, now };
    await acts.give(programmeId, addressInput, { member: tester, now });
    await acts.moved(ref, { to: "sent", version: 1, carrier: "Colis & Cie" }, sender);
    if (status === "returned") await acts.moved(ref, { to: "returned", version: 2 }, sender);
    const number = status === "sent" ? 2 : 3;
    return { message: { type: "parcel.moved", ...ref, to: status, number }, to: tester.memberId };
  };
const aTester = async (changes: Partial<Programme>) => {
  const programme = await makeProgramme(world, { kind: "software", ...changes });
  const to = somebody();
  const acceptedAt = "2026-03-02T09:00:00.000Z";
  await enrolled(world, programme, { ...cast.bo, memberId: to }, { acceptedAt });
  return { programmeId: programme.programmeId, circleId: programme.circleId, to };
};
const reminded =
  (day: string): Scene =>
  async () => {
    const { programmeId, to } = await aTester({ stage: "running" });
    return { message: { type: "testers", about: "reminders", programmeId, day }, to };
  };
const ended =
  (what: "results" | "reward"): Scene =>
  async () => {
    const { programmeId, to } = await aTester({ stage: "closed" });
    const at = world.clock().toISOString();
    if (what === "reward") return { message: { type: "reward.given", programmeId, memberId: to, at }, to };
    const text = { fr: "Voilà", en: "There" };
    const published = { programmeId, version: 1, draft: text, by: cast.pia, at, published: text, publishedAt: at };
    await closureStore(world.table).saveResults(published, 0);
    return { message: { type: "results.published", programmeId, first: true }, to };
  };
const reworded: Scene = async () => {
  const { programmeId, circleId, to } = await aTester({ stage: "running", termsVersion: 2 });
  const changed = { type: "programme.changed", programmeId, circleId, private: false, number: 2 };
  return { message: { ...changed, from: "running", to: "running", reworded: true }, to };
};
const furtherTest: Scene = async () => {
  const { programmeId, circleId, to } = await aTester({ stage: "recruiting" });
  const consent = { memberId: to, name: "Bo", lang: "en", programmeId, at: world.clock().toISOString() } as const;
  await closureStore(world.table).consent(consent);
  const changed = { type: "programme.changed", programmeId, circleId, private: false, number: 2 };
  return { message: { ...changed, from: "draft", to: "recruiting" }, to };
};
const talk =
  (type: "comment" | "reply" | "update" | "credited" | "comment_removed"): Scene =>
  async () => {
    const { idea } = await stepped(world, {});
    const [writer, other, now] = [somebody(), somebody(), world.clock().toISOString()];
    if (type === "update") {
      await supportStore(world.table).give(idea, writer, world.clock());
      const update = await said(world, idea, "upd_0000000000000001", idea.authorId);
      return { message: { type: "update.posted", ...update }, to: writer };
    }
    const more: Partial<Record<typeof type, Partial<Comment>>> = {
      credited: { creditedAt: now },
      comment_removed: { goneAt: now, removal: reasons },
    };
    const words = await said(world, idea, com(1), writer, more[type]);
    if (type === "credited") return { message: { type: "comment.credited", ...words }, to: writer };
    if (type === "comment_removed") return { message: { type: "comment.removed", ...words }, to: writer };
    if (type === "comment")
      return { message: { type: "comment.posted", ...words, official: false }, to: idea.authorId };
    const answer = await said(world, idea, `${com(1)}.${com(2)}`, other);
    return { message: { type: "comment.posted", ...answer, parentId: com(1), official: false }, to: writer };
  };
const report =
  (outcome: "kept" | "removed"): Scene =>
  async () => {
    const { idea } = await stepped(world, {});
    const reporterId = somebody();
    const settledAt = world.clock().toISOString();
    const settled = { reportId: "rep_000000000001", reporterId, ideaId: idea.ideaId, outcome, settledAt };
    return { message: { type: "report.settled", ...settled }, to: reporterId };
  };

/** Two ideas, merged or split; whoever hears signs one of them, or supports the first. */
const merging =
  (split: boolean, hears: "its author" | "the other's author" | "supporter"): Scene =>
  async () => {
    const other = (await stepped(world, {})).idea;
    const { idea, record } = await stepped(world, { to: split ? "gathering" : "merged", ...moderator });
    const to = somebody();
    for (const each of [idea, other]) await supportStore(world.table).give(each, to, world.clock());
    const message = { type: "merge.settled", ideaId: idea.ideaId, into: other.ideaId, number: record.number, split };
    if (hears === "supporter") return { message, to };
    return { message, to: hears === "its author" ? idea.authorId : other.authorId };
  };
const correction: Scene = async () => {
  const { idea } = await stepped(world, {});
  const at = world.clock().toISOString();
  return { message: { type: "decision.corrected", ideaId: idea.ideaId, number: 4, at }, to: idea.authorId };
};

/** What moderation did to somebody, from its record. */
const acted =
  (kind: ActKind): Scene =>
  async () => {
    const to = somebody();
    const at = world.clock().toISOString();
    const by = { memberId: somebody(), name: "Mo", role: "moderator" } as const;
    const act: Act = { actId: newActId(world.clock(), world.random), at, kind, by, memberId: to, reasons };
    await refusedPart(world.table, [actPart(world.table, act)]);
    return { message: { type: "act.done", actId: act.actId, memberId: to }, to };
  };

const moderator = { by: { kind: "moderator" }, why: reasons } as const;
const scenes: [kind: NoticeKind, as: "author" | "supporter" | "follower", Scene][] = [
  ["returned", "author", toAuthor({ to: "returned", ...moderator })],
  ["declined", "author", toAuthor({ to: "declined", ...moderator })],
  ["removed", "author", toAuthor({ to: "removed", ...moderator })],
  ["comment_removed", "author", talk("comment_removed")],
  ["comment_refused", "author", acted("comment-refused")],
  ["warned", "author", acted("warned")],
  ["limited", "author", acted("limited")],
  ["suspended", "author", acted("suspended")],
  ["lifted", "author", acted("lifted")],
  ["appeal_upheld", "author", acted("appeal-upheld")],
  ["appeal_rejected", "author", acted("appeal-rejected")],
  ["published", "author", toAuthor({ to: "gathering" })],
  [
    "published",
    "follower",
    async () => {
      const { idea, event } = await stepped(world, { to: "gathering" });
      return { message: event, to: await followed(idea, "author") };
    },
  ],
  ...(["deadline-14", "deadline-3", "deadline-1"] as const).flatMap((kind): typeof scenes => [
    [kind, "author", deadline(kind, "author")],
    [kind, "follower", deadline(kind, "follower")],
  ]),
  ["milestone", "author", toAuthor({ kind: "milestone", milestone })],
  ["milestone", "supporter", toSupporter({ kind: "milestone", milestone })],
  ["in_review", "author", toAuthor({ to: "in_review" })],
  ["in_review", "supporter", toSupporter({ to: "in_review" })],
  ["expired", "author", toAuthor({ to: "expired" })],
  ["expired", "supporter", toSupporter({ to: "expired" })],
  ["decided", "author", toAuthor({ to: "not_approved" })],
  ["decided", "supporter", toSupporter({ to: "approved" })],
  ["corrected", "author", correction],
  ["test_open", "supporter", toSupporter({ to: "in_beta" })],
  ["seat_offered", "author", placed("seated")],
  ["seat_lapsed", "author", placed("lapsed")],
  ["place_removed", "author", placed("removed")],
  ["no_seat_came", "author", placed("unplaced")],
  ["terms_changed", "author", reworded],
  ["address_wanted", "author", delivered(undefined)],
  ["prototype_sent", "author", delivered("sent")],
  ["prototype_returned", "author", delivered("returned")],
  ["programme_open", "author", opening("author")],
  ["programme_open", "supporter", opening("supporter")],
  ["programme_new", "follower", furtherTest],
  ["task_due", "follower", reminded("2026-03-19")],
  ["survey_open", "follower", reminded("2026-04-09")],
  ["nothing_filed", "follower", reminded("2026-03-20")],
  ["results_out", "follower", ended("results")],
  ["reward_given", "follower", ended("reward")],
  ["launched", "supporter", toSupporter({ to: "launched" })],
  ["withdrawn", "supporter", toSupporter({ to: "withdrawn", by: { kind: "author" } })],
  ["feedback_answered", "author", reported("answered", "reporter")],
  ["feedback_asked", "author", reported("asked", "reporter")],
  ["feedback_accepted", "author", reported("accepted", "reporter")],
  ["feedback_fixed", "author", reported("fixed", "reporter")],
  ["feedback_fixed", "follower", reported("fixed", "follower")],
  ["feedback_closed", "author", reported("closed", "reporter")],
  ["feedback_closed", "follower", reported("closed", "follower")],
  ["feedback_merged", "author", reported("merged", "reporter")],
  ["feedback_split", "author", reported("split", "reporter")],
  ["feedback_confirmed", "follower", reported("confirmed", "follower", false)],
  ["feedback_replied", "author", reported("answered", "assignee")],
  ["feedback_reopened", "author", reported("reopened", "assignee")],
  ["feedback_assigned", "author", reported("assigned", "assignee", true)],
  ["comment", "author", talk("comment")],
  ["reply", "author", talk("reply")],
  ["update", "supporter", talk("update")],
  ["credited", "author", talk("credited")],
  ["merged", "author", merging(false, "its author")],
  ["merged", "supporter", merging(false, "supporter")],
  ["took_in", "author", merging(false, "the other's author")],
  ["split", "author", merging(true, "its author")],
  ["split", "supporter", merging(true, "supporter")],
  ["gave_back", "author", merging(true, "the other's author")],
  ["report_settled", "author", report("kept")],
  ["report_upheld", "author", report("removed")],
];

/** Every message of both queues comes twice, and what follows from it twice again. */
async function twice(message: unknown): Promise<void> {
  for (let n = 0; n < 2; n++) await news.tell(message);
  while (news.waiting.notices.length + news.waiting.mails.length > 0) {
    for (const next of news.waiting.notices.splice(0)) for (let n = 0; n < 2; n++) await news.tell(next);
    for (const next of news.waiting.mails.splice(0)) for (let n = 0; n < 2; n++) await news.mail(next);
  }
}
/** To when the next digests fall due, summer time or not, and the sweep comes twice. */
async function nextMorning(): Promise<void> {
  const due = nextDigestAt(world.clock(), 8, "Europe/Paris").getTime();
  world.time.now = new Date(due + 60_000);
  const minute = minuteOf(new Date(due - 60_000).toISOString());
  for (let n = 0; n < 2; n++) {
    await world.raw.send(new PutCommand({ TableName: world.table.name, Item: { ...keys.watermark(), minute } }));
    await sweepDeadlines({ ...clockDepsOf(world), ...news.dues }, world.clock());
  }
  for (const next of news.waiting.mails.splice(0)) for (let n = 0; n < 2; n++) await news.mail(next);
}
const mailsTo = (to: MemberId) =>
  news.sent.filter((mail) => mail.to === `${to}@example.org`).map((mail) => mail.subject);

type Wanted = Choice | "stopped" | "all stopped";
async function want(to: MemberId, topic: Topic, wanted: Wanted): Promise<void> {
  await memberStore(world.table).saveMember({
    memberId: to,
    name: "Bo",
    lang: "fr",
    joinedAt: "2026-01-01T00:00:00.000Z",
  });
  await news.contacts.remember(to, `${to}@example.org`);
  const choice = wanted === "stopped" || wanted === "all stopped" ? "mail" : wanted;
  await news.contacts.choose(to, { choices: { ...usualChoice, [topic]: choice }, digestHour: 8 });
  if (wanted === "stopped") await news.contacts.stop(to, topic);
  if (wanted === "all stopped") await news.contacts.stop(to, "all");
}

test.each(scenes)(
  "%s to its %s: once each, as chosen, however often anything is delivered",
  async (kind, as, scene) => {
    const topic = topicOf({ kind, as });
    const told: Record<string, { here: string[]; atOnce: string[]; nextDay: string[] }> = {};
    for (const wanted of [...choices, "stopped", "all stopped"] as const) {
      const { message, to } = await scene();
      await want(to, topic, wanted);
      await twice(message);
      const atOnce = mailsTo(to);
      await nextMorning();
      await twice(message);
      await nextMorning();
      told[wanted] = { here: await news.kinds(to), atOnce, nextDay: mailsTo(to).slice(atOnce.length) };
    }
    const [here, no] = [[kind], [] as string[]];
    expect(told).toEqual({
      mail: { here, atOnce: [kind], nextDay: no },
      digest: { here, atOnce: no, nextDay: [kind] },
      here: { here, atOnce: no, nextDay: no },
      none: { here: alwaysTold.includes(topic) ? here : no, atOnce: no, nextDay: no },
      stopped: { here, atOnce: no, nextDay: no },
      "all stopped": { here, atOnce: no, nextDay: no },
    });
  },
);

test("no kind of news is left out above", () => {
  expect(noticeKinds.filter((kind) => !scenes.some(([shown]) => shown === kind))).toEqual([]);
});
