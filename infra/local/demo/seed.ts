import { setImmediate } from "node:timers/promises";
import { actStore } from "../../../functions/acts/store.ts";
import type { Circle } from "../../../functions/circles/contract.ts";
import { circleStore } from "../../../functions/circles/store.ts";
import { commentItem } from "../../../functions/comments/comment-item.ts";
import { cardItem } from "../../../functions/ideas/card-item.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { draftItem } from "../../../functions/ideas/draft-parts.ts";
import { dueKey, duesOf } from "../../../functions/ideas/due.ts";
import { heatOfSupports } from "../../../functions/ideas/momentum.ts";
import { rankIdeas } from "../../../functions/ideas/rank-ideas.ts";
import { factStore } from "../../../functions/insights/fact-store.ts";
import { foldFigures } from "../../../functions/insights/fold-figures.ts";
import { profileItem } from "../../../functions/members/identities.ts";
import type { Notice } from "../../../functions/notifications/contract.ts";
import { newsOfStep } from "../../../functions/notifications/news.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import type { Item } from "../../../functions/platform/stored.ts";
import { keys, type Table } from "../../../functions/platform/table.ts";
import { keptFromTheStart } from "../../../functions/publishing/keep-tag-entries.ts";
import { supportCurve } from "../../../functions/review/support-curve.ts";
import { shardOf } from "../../../functions/support/shard.ts";
import { supportsPk } from "../../../functions/support/support-item.ts";
import { actItem, actsOf } from "./acts.ts";
import { writeAll } from "./batch-write.ts";
import { circleVersions, colleagues } from "./brand-side.ts";
import { type DemoCircle, demoCircles, policyOn } from "./circles.ts";
import { conductOf, reportItems } from "./conduct.ts";
import { deskItems } from "./desk.ts";
import { draftsOfAda } from "./drafts.ts";
import { drawIdea, views } from "./drawing/draw.ts";
import { factItems } from "./facts.ts";
import { seedFollows } from "./follows.ts";
import { heldItems } from "./held.ts";
import { demoIdeas } from "./ideas.ts";
import { type Lived, live } from "./life.ts";
import { type Membership, membershipOf } from "./membership.ts";
import { people } from "./people.ts";
import { pictureName } from "./pictures.ts";
import { programmesOf } from "./programmes/all.ts";
import { talkItems, talkNotices, talkOf } from "./talk.ts";

export type SeedDeps = {
  table: Table;
  now: Date;
  /** IANA zone of the brand. */
  timeZone: string;
  /** Keeps a picture under /pictures/<name>. */
  putPicture: (name: string, svg: string) => Promise<void>;
  log?: (line: string) => void;
};

/** Fills an empty table with the demo: circles, people, ideas at every stage. The same again changes nothing but the dates. */
export async function seedDemo({ table, now, timeZone, putPicture, log = () => {} }: SeedDeps): Promise<void> {
  const circles = demoCircles.map((demo) => ({
    demo,
    circle: circleOf(demo, now),
    membership: membershipOf(demo, now),
  }));
  const lives = circles.flatMap((around) =>
    demoIdeas
      .filter((plan) => plan.circle === around.demo.circleId)
      .map((plan) => live(plan, { ...around, policyAt: (at) => policyOn(around.demo, at, now), timeZone, now })),
  );
  const rulesOf = new Map(circles.map(({ circle }) => [circle.circleId, circle.rules]));
  const talks = lives.map((lived) => {
    const conduct = conductOf(lived, rulesOf.get(lived.card.circleId) ?? [], now);
    return { lived, conduct, comments: talkOf(lived) };
  });
  const told = talks.map(({ lived, comments, conduct }) => ({
    lived,
    comments: [...comments, ...conduct.comments],
    reports: conduct.reports,
  }));
  const tested = lives.map(({ name, card, supports }) => ({
    name,
    card,
    supporters: supports.map(({ memberId }) => memberId),
  }));
  const programmes = programmesOf(tested, { now, timeZone });
  const items = [
    ...circles.flatMap(({ circle, membership }) => circleItems(circle, membership, lives)),
    ...circles.flatMap(({ demo, circle }) => circleVersions(demo, circle)),
    ...colleagues(now),
    ...Object.values(people).map((person) => profileItem({ ...person, joinedAt: addDays(now, -700).toISOString() })),
    ...draftsOfAda(now).map((draft) => draftItem(people.ada.memberId, draft)),
    ...lives.flatMap((lived) => ideaItems(lived, now, timeZone)),
    ...deskItems(
      lives.map(({ card }) => card),
      { now, timeZone },
    ),
    ...talks.flatMap(({ comments }) => talkItems(comments)),
    ...heldItems(
      lives.map(({ card }) => card),
      now,
    ),
    ...talks.flatMap(({ lived, comments }) => talkNotices(comments, lived)).map(noticeItem),
    ...lives.flatMap((lived) => noticeItems(lived, now)),
    ...talks.flatMap(({ conduct }) => conduct.comments.map(commentItem)),
    ...talks.flatMap(({ lived, conduct }) =>
      conduct.reports.flatMap((filed) => reportItems(filed, lived.card.circleId)),
    ),
    ...talks.flatMap(({ lived, conduct }) => [...actsOf(lived), ...conduct.acts].map(actItem)),
    ...programmes.items,
    ...programmes.notices.map(noticeItem),
    ...factItems(told, timeZone),
    { ...keys.inbox(people.ada.memberId), v: 1, readUpTo: addDays(now, -unreadDays).toISOString() },
  ];
  const each = [...new Map(items.map((item) => [`${item.pk} ${item.sk}`, item])).values()];
  log(`writing ${each.length} items and drawing ${demoIdeas.length} ideas`);
  await Promise.all([writeAll(table, each), drawAll(putPicture), seedFollows(table, now)]);
  await rankIdeas({ table, circleIds: async () => demoCircles.map(({ circleId }) => circleId) }, now);
  await foldFigures(
    {
      facts: factStore(table),
      circles: circleStore(table).circles,
      actsOfMonth: actStore(table).ofMonth,
      timeZone,
      send: async () => [],
    },
    now,
  );
}

/** One after the other, so that requests to the database go out in between. */
async function drawAll(putPicture: SeedDeps["putPicture"]): Promise<void> {
  for (const { name } of demoIdeas)
    for (const view of views) {
      await putPicture(pictureName(name, view), drawIdea(name, view));
      await setImmediate();
    }
}

function circleOf({ circleId, input, openedDaysAgo, before }: DemoCircle, now: Date): Circle {
  const createdAt = addDays(now, -openedDaysAgo - 1).toISOString();
  const publishedAt = before ? addDays(now, -before.untilDaysAgo).toISOString() : createdAt;
  const version = before ? 2 : 1;
  return { ...input, circleId, version, publishedAt, termsVersion: 1, termsChangedAt: createdAt, createdAt };
}

/** The circle and its members; whoever supported before their date joined by that support. */
function circleItems(circle: Circle, { joinedAt }: Membership, lives: readonly Lived[]): Item[] {
  const first = new Map<string, string>();
  for (const { card, supports } of lives)
    if (card.circleId === circle.circleId)
      for (const { memberId, givenAt } of supports)
        if (givenAt < (first.get(memberId) ?? "9")) first.set(memberId, givenAt);
  const members = [...joinedAt].map(([memberId, planned]): Item => {
    const joined = [planned.toISOString(), first.get(memberId) ?? "9"].toSorted()[0];
    return {
      ...keys.circleMember(circle.circleId, memberId),
      v: 1,
      circleId: circle.circleId,
      memberId,
      joinedAt: joined,
    };
  });
  return [{ ...keys.circle(circle.circleId), v: 1, ...circle }, ...members];
}

/** Whoever signs it too said yes before it was sent. */
function coCreatorItems({ ideaId, authorId, submittedAt: at, coCreators = [] }: IdeaCard): Item[] {
  if (coCreators.length === 0) return [];
  const people = coCreators.map((person) => ({ ...person, at }));
  return [
    { ...keys.coCreators(ideaId), v: 1, ideaId, authorId, version: 1, people },
    ...people.map(({ memberId }) => ({ ...keys.coCreation(memberId, ideaId), v: 1, ideaId, at })),
  ];
}

function ideaItems(lived: Lived, now: Date, timeZone: string): Item[] {
  const { card, story, gallery, records, decisions, supports, draft } = lived;
  const { ideaId, authorId, circleId, submittedAt } = card;
  const counts = countItems(lived, now);
  const counted = {
    ...card,
    supporters: supports.length,
    ...(counts.length > 0 && { countedAt: now.toISOString(), heat: heatOfSupports(supports, now) }),
  };
  const curve =
    card.reviewOpenedAt && supportCurve(ideaId, supports, timeZone, new Date(supports.at(-1)?.givenAt ?? now));
  return [
    { ...cardItem(counted), ...(counts.length > 0 && { countStamp: counts.length }) },
    ...keptFromTheStart(counted, now),
    { ...keys.story(ideaId), v: 1, ...story },
    { ...keys.gallery(ideaId), v: 1, ...gallery },
    ...coCreatorItems(card),
    ...records.map((record) => ({ ...keys.record(ideaId, record.number), v: 1, ...record })),
    ...decisions.map((decision) => ({ ...keys.decision(ideaId, decision.number), v: 1, ...decision })),
    ...(curve ? [{ ...keys.curve(ideaId), v: 1, ...curve }] : []),
    ...counts,
    ...supports.map(({ memberId, givenAt, ...more }) => ({
      ...keys.support(ideaId, shardOf(memberId, card.shards), memberId),
      v: 1,
      memberPk: supportsPk(memberId),
      memberSk: givenAt,
      memberId,
      givenAt,
      ...more,
    })),
    ...duesOf(card, now).map((due) => ({ ...dueKey(due), v: 1, ...due })),
    { ...keys.terms(authorId, circleId), v: 1, circleId, version: 1, acceptedAt: submittedAt },
    ...(draft ? [draftItem(authorId, draft)] : []),
  ];
}

/** The counts that recounting would find. */
function countItems({ card, supports }: Lived, now: Date): Item[] {
  const perShard = Map.groupBy(supports, ({ memberId }) => shardOf(memberId, card.shards));
  return [...perShard].map(([shard, its]) => ({
    ...keys.count(card.ideaId, shard),
    v: 1,
    shard,
    n: its.length,
    version: 1,
    countedAt: now.toISOString(),
  }));
}

/** What Ada has not read yet is so recent. */
const unreadDays = 60;

/** What the author was told: every step, and the deadline that is near. */
function noticeItems({ card, records }: Lived, now: Date): Item[] {
  const { ideaId, title, authorId: memberId, endsAt, stage } = card;
  const told = records.flatMap((record): Notice[] => {
    const news = record.by.kind === "author" ? undefined : newsOfStep(card, record);
    return news ? [{ memberId, ...news, as: "author" }] : [];
  });
  if (stage === "gathering" && endsAt)
    for (const days of [14, 3, 1] as const) {
      const at = addDays(new Date(endsAt), -days);
      if (at <= now) told.push({ memberId, at: at.toISOString(), kind: `deadline-${days}`, ideaId, title, endsAt });
    }
  return told.map(noticeItem);
}

const noticeItem = (notice: Notice): Item => ({
  ...keys.notice(notice.memberId, `${notice.at}#${notice.kind}#${notice.about ?? notice.ideaId}`),
  v: 1,
  ...notice,
});
