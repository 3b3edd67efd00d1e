import { marshall } from "@aws-sdk/util-dynamodb";
import { expect, test } from "vitest";
import { eventsOf } from "../../functions/events/from-stream.ts";
import { queuesFor } from "../../functions/events/routing.ts";
import { passesFilter } from "../../functions/events/stream-filters.ts";
import { keys } from "../../functions/platform/table.ts";
import { pageName } from "../../functions/publishing/page-ref.ts";
import { pagesTouchedBy } from "../../functions/publishing/pages-touched.ts";
import { teamKeys } from "../../functions/review/team-keys.ts";

const ideaId = "ide_000000000001";
const memberId = "mem_000000000001";
const idea = { ideaId, circleId: "atelier" };
const card = { ...idea, stage: "gathering", version: 3, reached: 0, supporters: 4, clockStartedAt: "2026-03-02" };
const support = { ideaId, memberId, givenAt: "2026-03-02T09:00:00.000Z" };

const pictureId = `pic_${"0".repeat(24)}`;
const feedbackId = `fbk_${"0".repeat(16)}`;
const other = { pictureId: `pic_${"1".repeat(24)}` };

const image = (item: object) => marshall(item, { removeUndefinedValues: true });

type Key = { pk: string; sk: string };
const record = (key: Key, before: object | undefined, after: object | undefined) => ({
  dynamodb: {
    Keys: marshall(key),
    ...(before && { OldImage: image({ ...key, ...before }) }),
    ...(after && { NewImage: image({ ...key, ...after }) }),
  },
});
const ofCard = (before: object | undefined, after: object | undefined) => record(keys.card(ideaId), before, after);
const commentId = "com_0000000000000001";
const answerId = `${commentId}.com_0000000000000002`;
const words = { ...idea, commentId, memberId, official: false, rev: 1 };
const about = { ...idea, commentId, memberId };
const ofComment = (before: object | undefined, after: object) =>
  record(keys.talk(ideaId, "COMMENT", commentId), before, after);
const reported = { reportId: "rep_000000000001", reporterId: memberId, ideaId, commentId };
const ofSupport = (before: object | undefined, after: object) =>
  record(keys.support(ideaId, 3, memberId), before, after);

test.each([
  [
    "a submission",
    ofCard(undefined, { ...card, stage: "submitted", version: 1 }),
    [{ type: "idea.submitted", ...idea, number: 1 }],
  ],
  [
    "a second submission",
    ofCard({ ...card, stage: "returned", version: 2 }, { ...card, stage: "submitted" }),
    [
      { type: "idea.submitted", ...idea, number: 3 },
      { type: "idea.staged", ...idea, from: "returned", to: "submitted", number: 3 },
    ],
  ],
  [
    "a publication",
    ofCard({ ...card, stage: "submitted", version: 2, clockStartedAt: undefined }, card),
    [{ type: "idea.staged", ...idea, from: "submitted", to: "gathering", number: 3 }],
  ],
  [
    "a milestone",
    ofCard(card, { ...card, reached: 1, version: 4 }),
    [{ type: "idea.milestone", ...idea, number: 4, reached: 1, opensReview: false }],
  ],
  [
    "the last milestone",
    ofCard(card, { ...card, reached: 1, stage: "in_review", version: 4 }),
    [
      { type: "idea.staged", ...idea, from: "gathering", to: "in_review", number: 4 },
      { type: "idea.milestone", ...idea, number: 4, reached: 1, opensReview: true },
    ],
  ],
  [
    "a clock that starts late",
    ofCard({ ...card, clockStartedAt: undefined }, { ...card, version: 4 }),
    [{ type: "idea.clock-started", ...idea, number: 4 }],
  ],
  ["a new sum on the card", ofCard(card, { ...card, supporters: 5 }), [{ type: "idea.tallied", ...idea }]],
  ["a card written again as it was", ofCard(card, card), []],
  ["a shard counted", record(keys.count(ideaId, 2), { n: 1 }, { n: 2 }), [{ type: "idea.counted", ideaId }]],
  ["a support", ofSupport(undefined, support), [{ type: "support.given", ideaId, memberId, at: support.givenAt }]],
  ["answers alone", ofSupport(support, { ...support, answers: { wouldPay: 3 } }), []],
  [
    "a withdrawal",
    ofSupport(support, { ...support, withdrawnAt: "2026-03-03" }),
    [{ type: "support.withdrawn", ideaId, memberId, at: "2026-03-03" }],
  ],
  [
    "answers after a withdrawal",
    ofSupport({ ...support, withdrawnAt: "a" }, { ...support, withdrawnAt: "a", x: 1 }),
    [],
  ],
  [
    "a support given again",
    ofSupport({ ...support, withdrawnAt: "2026-03-03" }, { ...support, givenAt: "2026-03-04" }),
    [{ type: "support.given", ideaId, memberId, at: "2026-03-04" }],
  ],
  [
    "a decision",
    record(keys.decision(ideaId, 7), undefined, { number: 7 }),
    [{ type: "decision.published", ideaId, number: 7 }],
  ],
  [
    "a correction of it",
    record(
      keys.decision(ideaId, 7),
      { number: 7, corrections: [{ at: "2026-03-04" }] },
      { number: 7, corrections: [{ at: "2026-03-04" }, { at: "2026-03-05" }] },
    ),
    [{ type: "decision.corrected", ideaId, number: 7, at: "2026-03-05" }],
  ],
  ["a batch of reviews", record(teamKeys.batch("2026-11-30"), undefined, { v: 1 }), [{ type: "batches.changed" }]],
  [
    "a circle",
    record(keys.circle("atelier"), { v: 1 }, { v: 1, x: 1 }),
    [{ type: "circle.changed", circleId: "atelier" }],
  ],
  [
    "a member of a circle",
    record(keys.circleMember("atelier", memberId), undefined, { joinedAt: "2026" }),
    [{ type: "member.joined", circleId: "atelier", memberId }],
  ],
  [
    "a member who leaves",
    record(keys.circleMember("atelier", memberId), { joinedAt: "2026" }, undefined),
    [{ type: "member.left", circleId: "atelier", memberId }],
  ],
  [
    "a place in a ranking",
    record(keys.ranked("all", "closing-soon", 1), undefined, card),
    [{ type: "list.ranked", scope: "all" }],
  ],
  ["a comment", ofComment(undefined, words), [{ type: "comment.posted", ...about, official: false }]],
  [
    "an official answer",
    record(keys.talk(ideaId, "ANSWER", answerId), undefined, {
      ...words,
      commentId: answerId,
      parentId: commentId,
      official: true,
    }),
    [{ type: "comment.posted", ...about, commentId: answerId, parentId: commentId, official: true }],
  ],
  [
    "an update by the author",
    record(keys.talk(ideaId, "UPDATE", "upd_0000000000000001"), undefined, {
      ...words,
      commentId: "upd_0000000000000001",
    }),
    [{ type: "update.posted", ...about, commentId: "upd_0000000000000001" }],
  ],
  ["a credit", ofComment(words, { ...words, creditedAt: "2026-03-03" }), [{ type: "comment.credited", ...about }]],
  ["an edit", ofComment(words, { ...words, rev: 2 }), [{ type: "comment.changed", ideaId, commentId, gone: false }]],
  [
    "a comment taken away",
    ofComment(words, { ...words, goneAt: "2026-03-03" }),
    [{ type: "comment.changed", ideaId, commentId, gone: true }],
  ],
  [
    "words that moderation took away",
    ofComment(words, { ...words, goneAt: "2026-03-03", goneBy: "moderation" }),
    [
      { type: "comment.changed", ideaId, commentId, gone: true },
      { type: "comment.removed", ideaId, commentId, memberId },
    ],
  ],
  ["a tally of comments", record(keys.talk(ideaId, "TALLY", "000001"), { n: 1 }, { n: 2 }), []],
  ["a report", record(keys.report(commentId, memberId), undefined, reported), []],
  [
    "a report settled",
    record(keys.report(commentId, memberId), reported, { ...reported, settledAt: "2026-03-03", outcome: "kept" }),
    [{ type: "report.settled", ...reported, outcome: "kept", settledAt: "2026-03-03" }],
  ],
  [
    "another cover",
    ofCard({ ...card, picture: "pic_1-480x360" }, { ...card, picture: "pic_2-480x360" }),
    [{ type: "idea.covered", ...idea }],
  ],
  [
    "pictures of an idea that was sent",
    record(
      keys.story(ideaId),
      { ideaId, pictures: [{ name: "a" }, { name: "b" }] },
      { ideaId, pictures: [{ name: "b" }] },
    ),
    [{ type: "idea.pictured", ideaId }],
  ],
  ["the words of an idea", record(keys.story(ideaId), undefined, { ideaId, pictures: [{ name: "a" }] }), []],
  [
    "a picture that is no longer in its gallery",
    record(keys.gallery(ideaId), { pictures: [{ pictureId, name: "its name" }, other] }, { pictures: [other] }),
    [{ type: "pictures.dropped", ideaId, pictures: [{ pictureId, name: "its name" }] }],
  ],
  [
    "a gallery that goes with its draft",
    record(keys.gallery(ideaId), { pictures: [other] }, undefined),
    [{ type: "pictures.dropped", ideaId, pictures: [other] }],
  ],
  ["a picture more", record(keys.gallery(ideaId), undefined, { pictures: [other] }), []],
  [
    "pictures of a report that was begun and never filed",
    record(keys.reportPictures("prg_000000000001", feedbackId), { pictures: [other] }, undefined),
    [{ type: "report-pictures.dropped", programmeId: "prg_000000000001", feedbackId, pictures: [other] }],
  ],
  ["a line of the timeline", record(keys.record(ideaId, 2), undefined, { number: 2 }), []],
  ["a draft", record(keys.draft(memberId, ideaId), undefined, { rev: 1 }), []],
  ["a page's own item", record(keys.page("home"), undefined, { version: 1 }), []],
])("%s is told as such", (_, change, events) => {
  expect(eventsOf(change)).toEqual(events);
});

test("a record without images is an error, not silence", () => {
  expect(() => eventsOf({ dynamodb: {} })).toThrow();
});

test.each([
  ["IDEA#x#SUPPORT#000001", "MEMBER#y", ["count-support", "from-stream"]],
  ["IDEA#x", "CARD", ["from-stream"]],
  ["CIRCLES", "CIRCLE#x", ["from-stream"]],
  ["CIRCLE#x", "MEMBER#y", ["from-stream"]],
  ["IDEA#x#TALK", "COMMENT#y", ["from-stream"]],
  ["REPORT#x", "MEMBER#y", ["from-stream"]],
  ["SESSION#x", "SESSION", []],
  ["PAGE#home", "PAGE", []],
  ["MEMBER#x", "DRAFT#y", []],
])("%s %s wakes %j", (pk, sk, readers) => {
  const woken = (["count-support", "from-stream"] as const).filter((reader) =>
    passesFilter(reader, { pk: { S: pk }, sk: { S: sk } }),
  );
  expect(woken).toEqual(readers);
});

const staged = (from: string, to: string) =>
  ({ type: "idea.staged", ideaId, circleId: "atelier", from, to, number: 4 }) as never;

test.each([
  ["submitted", "returned", ["notices"]],
  ["submitted", "declined", ["notices"]],
  ["submitted", "gathering", ["notices", "search"]],
  ["gathering", "in_review", ["reviews", "notices", "search"]],
  ["gathering", "expired", ["notices", "search"]],
  ["in_review", "parked", ["notices", "search"]],
  ["gathering", "withdrawn", ["notices", "search"]],
  ["in_development", "in_beta", ["notices", "search"]],
  ["approved", "in_development", ["search"]],
])("a step from %s to %s goes to %j", (from, to, queues) => {
  expect(queuesFor(staged(from, to))).toEqual(queues);
});

const touched = (event: never) =>
  pagesTouchedBy(event).map(({ ref, delaySeconds }) => `${pageName(ref)} ${delaySeconds}`);

test("a count waits half a minute and touches the idea's page alone", () => {
  expect(touched({ type: "idea.counted", ideaId } as never)).toEqual([`idea:${ideaId} 30`]);
});

test("words wait half a minute, what was taken away does not", () => {
  const posted = { type: "comment.posted", ...about, official: false };
  expect(touched(posted as never)).toEqual([`idea:${ideaId} 30`]);
  const changed = { type: "comment.changed", ideaId, commentId };
  expect(touched({ ...changed, gone: false } as never)).toEqual([`idea:${ideaId} 30`]);
  expect(touched({ ...changed, gone: true } as never)).toEqual([`idea:${ideaId} 0`]);
});

test("a removal waits for nothing, and lists are made again when their index has caught up", () => {
  const pages = touched(staged("gathering", "removed"));
  expect(pages).toEqual(
    expect.arrayContaining([
      `idea:${ideaId} 0`,
      `tags:${ideaId} 0`,
      `share:${ideaId} 0`,
      "home 0",
      "ideas 0",
      "circle:atelier 0",
      "sitemap 0",
    ]),
  );
  expect(pages).toEqual(expect.arrayContaining(["home 30", "ideas 30", "circle:atelier 30"]));
});

test("lists of tags follow a count in five minutes, the picture for shares in fifteen, a step in one", () => {
  const tallied = touched({ type: "idea.tallied", ideaId, circleId: "atelier" } as never);
  expect(tallied).toEqual(expect.arrayContaining([`tags:${ideaId} 300`, `share:${ideaId} 900`]));
  expect(touched(staged("submitted", "gathering"))).toContain(`share:${ideaId} 60`);
});

test("what nobody may read touches no page", () => {
  for (const [from, to] of [
    ["submitted", "returned"],
    ["returned", "submitted"],
    ["submitted", "declined"],
    ["returned", "withdrawn"],
  ] as const)
    expect(touched(staged(from, to))).toEqual([]);
});
