import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeEach, expect, test } from "vitest";
import { minuteOf } from "../../functions/ideas/due.ts";
import { sweepDeadlines } from "../../functions/ideas/sweep-deadlines.ts";
import { memberStore } from "../../functions/members/store.ts";
import type { Choice, NoticeKind, Topic } from "../../functions/notifications/contract.ts";
import { deliver } from "../../functions/notifications/deliver.ts";
import { topics } from "../../functions/notifications/limits.ts";
import { NotSent } from "../../functions/notifications/mail.ts";
import { usualChoice } from "../../functions/notifications/topics.ts";
import { newIdeaId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { cast } from "../cast.ts";
import { newsOf } from "../news.ts";
import { createWorld, type World } from "../world.ts";

const { memberId, name, lang } = cast.ada;
let world: World;
let news: ReturnType<typeof newsOf>;
beforeEach(async () => {
  world?.close();
  // Ten in the morning in Paris: the digest of the day, at eight, has gone.
  world = await createWorld({ startsAt: "2026-03-02T09:00:00.000Z" });
  news = newsOf(world);
  await memberStore(world.table).saveMember({ memberId, name, lang, joinedAt: "2026-01-01T00:00:00.000Z" });
  await news.contacts.remember(memberId, "ada@example.org");
});
afterAll(() => world.close());

const hour = 3_600_000;
const chosen = (changes: Partial<Record<Topic, Choice>> = {}) => ({ ...usualChoice, ...changes });
const choose = (changes: Partial<Record<Topic, Choice>>, digestHour = 8) =>
  news.contacts.choose(memberId, { choices: chosen(changes), digestHour });

/** Ada hears of an idea that she supports; her supporters' page is not asked. */
async function heard(kind: NoticeKind) {
  const ideaId = newIdeaId(world.random);
  const deps = {
    contactOf: news.contacts.contactOf,
    keep: news.news.keep,
    planDigest: news.planDigest,
    timeZone: "Europe/Paris",
  };
  const at = world.clock().toISOString();
  const told = { at, kind, ideaId, title: "Un banc", as: "supporter" } as const;
  const mail = await deliver(deps, memberId, told, world.clock());
  if (mail) news.waiting.mails.push(mail);
  return ideaId;
}
/** Lets time pass hour by hour; nothing here falls due between two. */
async function hours(count: number) {
  for (let n = 0; n < count; n++) {
    world.pass(hour);
    const minute = minuteOf(new Date(world.time.now.getTime() - 60_000).toISOString());
    await world.raw.send(new PutCommand({ TableName: world.table.name, Item: { ...keys.watermark(), minute } }));
    await sweepDeadlines({ ...clockDepsOf(world), ...news.dues }, world.clock());
    await news.settle();
  }
}
const subjects = () => news.sent.map(({ subject }) => subject);

test("what was chosen by mail comes once, at once, to the verified address, with its way out", async () => {
  const ideaId = await heard("decided");
  const [message] = news.waiting.mails;
  await news.settle();
  await news.mail(message);
  const stop = `https://ideas.example/stop/${memberId}/outcome`;
  expect(news.sent).toEqual([{ to: "ada@example.org", subject: "decided", html: "", text: ideaId, stop }]);
});

test("two that take the same message at once send one mail", async () => {
  await heard("decided");
  const [message] = news.waiting.mails.splice(0);
  await Promise.all([news.mail(message), news.mail(message), news.mail(message)]);
  expect(subjects()).toEqual(["decided"]);
});

test("refused for certain it is tried again; an answer that was lost is not, for it may have been sent", async () => {
  await heard("decided");
  await heard("launched");
  const [refused, lost] = news.waiting.mails.splice(0);
  const refusing = news.mail(refused, async () => Promise.reject(new NotSent("TooManyRequestsException")));
  await expect(refusing).rejects.toThrow(NotSent);
  await news.mail(refused);
  await news.mail(lost, async () => Promise.reject(new Error("socket hang up")));
  await news.mail(lost);
  expect(subjects()).toEqual(["decided"]);
});

test.each([
  ["no address", async () => news.contacts.remember(memberId, undefined)],
  ["a choice that is made before it is sent", async () => choose({ outcome: "here" })],
  ["a link that stops this kind", async () => news.contacts.stop(memberId, "outcome")],
  ["a link that stops all", async () => news.contacts.stop(memberId, "all")],
])("with %s no mail is sent, and the notice is there", async (_, change) => {
  await heard("decided");
  await change();
  await news.settle();
  expect([subjects(), await news.kinds(memberId)]).toEqual([[], ["decided"]]);
});

test("stopping twice is stopping once, one undo takes it back, and choosing anew ends it", async () => {
  for (let n = 0; n < 2; n++) await news.contacts.stop(memberId, "outcome");
  await heard("decided");
  await news.contacts.resume(memberId, "outcome");
  await heard("launched");
  await news.contacts.stop(memberId, "all");
  await choose({});
  await heard("expired");
  await news.settle();
  expect(subjects()).toEqual(["launched", "expired"]);
});

test("the digest comes once a day at its hour in the brand's zone, with what was not read, and never empty", async () => {
  const read = await heard("update");
  world.pass(1_000);
  const unread = await heard("update");
  const noticeId = (await news.news.notices(memberId)).notices.find(({ ideaId }) => ideaId === read)?.noticeId ?? "";
  await news.news.markRead(memberId, noticeId, world.clock());
  await hours(20);
  expect(subjects()).toEqual([]);
  await hours(2);
  expect(news.sent).toMatchObject([{ subject: "update", text: unread }]);
  expect(world.clock().toISOString()).toBe("2026-03-03T07:00:01.000Z");
  await hours(24);
  expect(subjects()).toEqual(["update"]);
});

test("a digest whose message comes again, also at the same time, is sent once", async () => {
  await heard("update");
  const message = { type: "digest", memberId, at: "2026-03-03T07:00:00.000Z" };
  world.time.now = new Date(message.at);
  await Promise.all([news.mail(message), news.mail(message)]);
  await news.mail(message);
  expect(subjects()).toEqual(["update"]);
});

test("a digest refused for certain is tried again, with the same in it", async () => {
  const ideaId = await heard("update");
  const message = { type: "digest", memberId, at: "2026-03-03T07:00:00.000Z" };
  world.time.now = new Date(message.at);
  const refusing = news.mail(message, async () => Promise.reject(new NotSent("Throttled")));
  await expect(refusing).rejects.toThrow(NotSent);
  await news.mail(message);
  expect(news.sent).toMatchObject([{ text: ideaId }]);
});

test("what arrives in the last minutes before a digest is in the next one, not lost and not twice", async () => {
  const early = await heard("update");
  world.time.now = new Date("2026-03-03T06:59:30.000Z");
  const late = await heard("update");
  for (const at of ["2026-03-03T07:00:00.000Z", "2026-03-04T07:00:00.000Z"]) {
    world.time.now = new Date(at);
    await news.mail({ type: "digest", memberId, at });
  }
  expect(news.sent).toMatchObject([{ text: early }, { text: late }]);
});

test("an hour moved within the day still gives one digest a day, at the new hour", async () => {
  await heard("update");
  await hours(22);
  expect(subjects()).toEqual(["update"]);
  await choose({}, 18);
  await heard("update");
  await hours(12);
  expect(subjects()).toEqual(["update"]);
  await hours(24);
  expect(subjects()).toEqual(["update", "update"]);
  expect(world.clock().toISOString() < "2026-03-04T20:00:00.000Z").toBe(true);
});

test("every kind can be chosen in every way", () => {
  expect(Object.keys(usualChoice).sort()).toEqual([...topics].sort());
});
