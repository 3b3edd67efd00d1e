import { QueryCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CircleInput } from "../../functions/circles/input.ts";
import { circleStore } from "../../functions/circles/store.ts";
import { talkStore } from "../../functions/comments/store.ts";
import { followStore } from "../../functions/follows/store.ts";
import { cardOf } from "../../functions/ideas/card-item.ts";
import { cardStore } from "../../functions/ideas/card-store.ts";
import { type IdeaCard, type IdeaRecord, IdeaText } from "../../functions/ideas/contract.ts";
import { decidedStages, isPublic, stages, transitions } from "../../functions/ideas/lifecycle.ts";
import { gatheringEndsAt, resolveClock } from "../../functions/ideas/milestones.ts";
import { noticeStore } from "../../functions/notifications/store.ts";
import { shownOf } from "../../functions/pictures/gallery.ts";
import { galleryStore } from "../../functions/pictures/store.ts";
import { reviewStore } from "../../functions/review/store.ts";
import { countedSupports } from "../../functions/support/counted-supports.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { demoCircles, policyOn } from "../../infra/local/demo/circles.ts";
import { drawIdea, views } from "../../infra/local/demo/drawing/draw.ts";
import { demoIdeas } from "../../infra/local/demo/ideas.ts";
import { membershipOf } from "../../infra/local/demo/membership.ts";
import { people } from "../../infra/local/demo/people.ts";
import { seedDemo } from "../../infra/local/demo/seed.ts";
import { demoTags } from "../../infra/local/demo/tags.ts";
import { talkOf } from "../../infra/local/demo/talk.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let cards: IdeaCard[];
let supportsOf: Map<string, Awaited<ReturnType<typeof countedSupports>>>;
const supportsIn = ({ ideaId }: IdeaCard) => supportsOf.get(ideaId) ?? [];
const pictures = new Map<string, string>();
const recordsOf = (card: IdeaCard) => cardStore(world.table).records(card.ideaId);

beforeAll(async () => {
  world = await createWorld({ startsAt: "2026-06-17T13:20:00.000Z" });
  const putPicture = async (name: string, svg: string) => void pictures.set(name, svg);
  await seedDemo({ table: world.table, now: world.clock(), timeZone: "Europe/Paris", putPicture });
  cards = await storedCards();
  supportsOf = new Map(
    await Promise.all(cards.map(async (card) => [card.ideaId, await countedSupports(world.table, card)] as const)),
  );
}, 300_000);
afterAll(() => world.close());

async function storedCards(): Promise<IdeaCard[]> {
  const found: IdeaCard[] = [];
  for (let ExclusiveStartKey: Record<string, unknown> | undefined; ; ) {
    const scan = {
      TableName: world.table.name,
      FilterExpression: "sk = :card",
      ExpressionAttributeValues: { ":card": "CARD" },
    };
    const page = await world.table.client.send(
      new ScanCommand({ ...scan, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
    );
    found.push(...(page.Items ?? []).map(cardOf));
    ExclusiveStartKey = page.LastEvaluatedKey;
    if (!ExclusiveStartKey) return found;
  }
}

test("the demo has an idea at every stage that a demo can show", () => {
  expect(cards).toHaveLength(demoIdeas.length);
  const shown = new Set(cards.map((card) => card.stage));
  const unseen = stages.filter((stage) => !shown.has(stage));
  // No demo content is bad enough to go; nothing was imported; no two of its ideas say the same.
  expect(unseen.toSorted()).toEqual(["archived", "merged", "removed"]);
  expect(cards.some((card) => card.stage === "gathering" && !card.clock)).toBe(true);
  const grace = cards.filter((card) => card.stage === "expired" && Date.parse(card.endsAt ?? "") > ago(30));
  expect(grace.length).toBeGreaterThan(1);
});

const ago = (days: number) => world.clock().getTime() - days * 86_400_000;

test("sixty ideas, in four circles alike and about half of them in each language", () => {
  for (const { circleId } of demoCircles) expect(demoIdeas.filter((idea) => idea.circle === circleId)).toHaveLength(15);
  const french = demoIdeas.filter((idea) => idea.lang === "fr").length;
  expect([french >= 27, french <= 33]).toEqual([true, true]);
});

test("ideas are filed under one vocabulary, in their language", () => {
  for (const { title, lang, tags } of demoIdeas) {
    const words = demoTags.map((tag) => tag[lang]);
    expect([title, tags.filter((tag) => !words.includes(tag))]).toEqual([title, []]);
    expect(tags.length).toBeGreaterThan(1);
  }
  const used = new Set(
    demoIdeas.flatMap(({ lang, tags }) => tags.map((tag) => demoTags.findIndex((t) => t[lang] === tag))),
  );
  expect(demoTags.filter((_, i) => !used.has(i))).toEqual([]);
});

test("at rest every count equals the supports in the table", async () => {
  for (const card of cards) {
    const stored = supportsIn(card);
    const standing = await readStanding(world.table, card.ideaId);
    expect([card.title, card.supporters, standing?.supporters, standing?.cardStamp]).toEqual([
      card.title,
      stored.length,
      stored.length,
      standing?.stamp,
    ]);
  }
});

test("every milestone was crossed by the support that reached it, before the deadline that held", async () => {
  for (const card of cards) {
    const given = supportsIn(card)
      .map((support) => support.givenAt)
      .toSorted();
    const crossed = (await recordsOf(card)).filter((record) => record.kind === "milestone");
    expect(crossed).toHaveLength(card.reached);
    for (const [i, { at, milestone }] of crossed.entries()) {
      if (!card.clock || !card.clockStartedAt || !milestone)
        throw new Error(`${card.title} crossed a milestone without a clock`);
      const started = new Date(card.clockStartedAt);
      const step = card.clock.milestones[i];
      expect(milestone).toMatchObject({ step: i + 1, supporters: step?.supporters, extraDays: step?.extraDays });
      const lateness = Date.parse(at) - Date.parse(given[milestone.supporters - 1] ?? "");
      expect([lateness >= 0, lateness < 10_000]).toEqual([true, true]);
      expect(Date.parse(at)).toBeLessThan(gatheringEndsAt(card.clock, started, i).getTime());
      expect(milestone.endsAt).toBe(gatheringEndsAt(card.clock, started, i + 1).toISOString());
    }
    const next = card.clock?.milestones[card.reached];
    expect(next === undefined || given.length < next.supporters).toBe(true);
  }
});

test("every timeline replays through the transitions of the lifecycle and ends where the card stands", async () => {
  for (const card of cards) {
    const records = await recordsOf(card);
    const [first, ...steps] = records;
    expect([first?.to, first?.by.kind]).toEqual(["submitted", "author"]);
    expect(records.map((record) => record.number)).toEqual(records.map((_, i) => i + 1));
    expect(records.map((record) => record.at)).toEqual(records.map((record) => record.at).toSorted());
    expect(records.at(-1)).toMatchObject({ number: card.version, to: card.stage });
    expect(Date.parse(records.at(-1)?.at ?? "")).toBeLessThanOrEqual(world.clock().getTime());
    for (const [i, step] of steps.entries()) expect(isAllowed(step, records[i])).toBe(true);
  }
});

function isAllowed(step: IdeaRecord, before: IdeaRecord | undefined): boolean {
  if (step.from !== before?.to) return false;
  if (step.kind === "milestone" && step.to === step.from) return step.by.kind === "clock";
  const rule = transitions.find((t) => t.from === step.from && t.to === step.to && t.by === step.by.kind);
  return rule !== undefined && (rule.why !== "required" || Boolean(step.why?.text));
}

test("clocks are what the circle's policy gave for its members on that day", () => {
  const memberships = new Map(demoCircles.map((demo) => [demo.circleId, membershipOf(demo, world.clock())]));
  for (const { circleId, clock, clockStartedAt } of cards) {
    const circle = demoCircles.find((demo) => demo.circleId === circleId);
    if (!clock || !clockStartedAt || !circle) continue;
    const members = memberships.get(circleId)?.countAt(new Date(clockStartedAt)) ?? 0;
    expect(clock).toEqual(resolveClock(policyOn(circle, new Date(clockStartedAt), world.clock()), members));
  }
});

test("what gathers is open, what expired is over, and the deadline of each waits for its minute", async () => {
  const now = world.clock().toISOString();
  for (const card of cards.filter((each) => each.stage === "gathering" && each.endsAt)) {
    expect((card.endsAt ?? "") > now).toBe(true);
    const pk = `DUE#${new Date(Date.parse(card.endsAt ?? "") + 60_000).toISOString().slice(0, 16)}`;
    const due = await world.table.client.send(
      new QueryCommand({
        TableName: world.table.name,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": pk },
      }),
    );
    expect(due.Items?.map((item) => item.sk)).toContain(`expire#${card.ideaId}`);
  }
  for (const card of cards.filter((each) => each.stage === "expired")) expect((card.endsAt ?? "9") < now).toBe(true);
});

test("every decided idea has its decision, in the language of its author and with what would change our mind", async () => {
  for (const card of cards.filter((each) => decidedStages.includes(each.stage))) {
    const [decision] = await reviewStore(world.table).decisions(card.ideaId);
    expect(decision).toMatchObject({ decidedAt: card.decidedAt, supporters: card.supporters });
    expect(decision?.reasons[card.lang]).toBeTruthy();
    expect(decision?.changeOurMind[card.lang]).toBeTruthy();
    expect(await reviewStore(world.table).curve(card.ideaId)).toBeDefined();
  }
});

test("circles have the members that they say, and their texts pass the contract", async () => {
  const circles = circleStore(world.table);
  for (const { circleId, members, input } of demoCircles) {
    expect(await circles.memberCount(circleId)).toBe(members);
    expect(CircleInput.safeParse(input).error).toBeUndefined();
  }
});

test("ideas pass the contract of a submission and are told at length", () => {
  for (const { name: _, author: __, life: ___, views: ____, with: _____, circle: circleId, ...text } of demoIdeas) {
    expect([text.title, IdeaText.safeParse({ ...text, circleId }).error?.issues]).toEqual([text.title, undefined]);
    const words = text.story.split(/\s+/).length;
    expect([text.title, words > 115 && words < 260]).toEqual([text.title, true]);
  }
});

test("every idea has a drawing of its own in three views, without script, style attribute or text", () => {
  for (const card of cards.filter((each) => isPublic(each))) expect(pictures.has(card.picture ?? "")).toBe(true);
  expect(new Set(pictures.values()).size).toBe(demoIdeas.length * 3);
  for (const svg of pictures.values()) expect(svg).not.toMatch(/style=|<script|<text|NaN|undefined/);
  expect(() => drawIdea("nothing")).toThrow("There is no drawing");
});

test("every idea shows its three views, the whole first, and its author can change them", async () => {
  for (const card of cards) {
    const { pictures: shown = [] } = await cardStore(world.table).story(card.ideaId);
    expect([card.title, shown.map(({ name }) => pictures.has(name))]).toEqual([card.title, [true, true, true]]);
    expect([shown[0]?.name, shown.every(({ alt }) => alt)]).toEqual([card.picture, true]);
    const gallery = await galleryStore(world.table).findGallery(card.ideaId);
    expect([gallery?.memberId, gallery && shownOf(gallery)]).toEqual([card.authorId, shown]);
  }
});

test("each view says what it shows, to who does not see it", () => {
  const said = demoIdeas.flatMap((idea) => views.map((view) => idea.views[view]));
  expect(said.filter((text) => text.length < 30 || text.length > 220)).toEqual([]);
  expect(new Set(said).size).toBe(demoIdeas.length * views.length);
});

test("people talk: much under some ideas, nothing under others, and the counts are what can be read", async () => {
  const talk = talkStore(world.table);
  const heads = await Promise.all(cards.map(async ({ ideaId }) => (await talk.head(ideaId)).comments));
  const silent = heads.filter((comments) => comments === 0).length;
  expect([silent > 4, Math.max(...heads) >= 20]).toEqual([true, true]);
  expect(heads.reduce((sum, comments) => sum + comments, 0)).toBeGreaterThanOrEqual(200);
  for (const card of cards) expect(await readable(card)).toBe(heads[cards.indexOf(card)]);
});

async function readable({ ideaId }: IdeaCard): Promise<number> {
  const talk = talkStore(world.table);
  const { threads } = await talk.threads(ideaId, { limit: 100 });
  const { updates } = await talk.head(ideaId);
  return threads.length + updates.length + threads.reduce((sum, { comment }) => sum + comment.answers, 0);
}

test("whatever was said was said while one could, and thanks and hearts come from those who may give them", () => {
  for (const card of cards) {
    const closed = card.stage === "expired" ? card.endsAt : world.clock().toISOString();
    for (const { at, official, creditedAt, memberId, reactions, parentId, commentId, text } of talkUnder(card)) {
      expect([text, at > (card.publishedAt ?? "9"), at < (closed ?? "")]).toEqual([text, true, true]);
      expect(official).toBe([people.pia.memberId, people.cleo.memberId].includes(memberId));
      if (creditedAt)
        expect([memberId === card.authorId, creditedAt < world.clock().toISOString()]).toEqual([false, true]);
      expect(Object.keys(reactions).every((by) => by === people.pia.memberId || by === people.cleo.memberId)).toBe(
        true,
      );
      if (parentId) expect(commentId.startsWith(`${parentId}.`)).toBe(true);
      if (commentId.startsWith("upd_")) expect(memberId).toBe(card.authorId);
    }
  }
});

const talkUnder = (card: IdeaCard) => {
  const name = (card.picture ?? "").replace(".svg", "");
  return talkOf({ name, card });
};

test("Ada has news that she has not read, and follows people and ideas", async () => {
  expect(await noticeStore(world.table).unread(people.ada.memberId)).toBeGreaterThan(0);
  const follows = await followStore(world.table).followsOf(people.ada.memberId);
  expect(follows.some(({ followed }) => "memberId" in followed)).toBe(true);
  expect(follows.some(({ followed }) => "ideaId" in followed)).toBe(true);
  expect(follows.every(({ name }) => name.includes(" "))).toBe(true);
});

const frenchTexts = () => [
  ...demoIdeas
    .filter((idea) => idea.lang === "fr")
    .flatMap(({ title, pitch, story, views }) => [title, pitch, story, ...Object.values(views)]),
  ...demoIdeas.flatMap(({ life }) =>
    "steps" in life
      ? life.steps.flatMap((step) => ("reasons" in step ? [step.reasons.fr ?? "", step.changeOurMind.fr ?? ""] : []))
      : [],
  ),
  ...cards.flatMap((card) => talkUnder(card).flatMap(({ lang, text = "" }) => (lang === "fr" ? [text] : []))),
  ...demoCircles.flatMap(({ input }) => [
    input.charter.fr,
    input.terms.fr,
    input.tagline.fr,
    ...input.rules.map((rule) => rule.fr),
  ]),
];

test("French keeps its spaces, its apostrophes and its accents", () => {
  for (const text of frenchTexts()) {
    expect(text.match(/.{0,20}(?<![\u202F(])[;!?%](?!\S).{0,5}/u)?.[0]).toBeUndefined();
    expect(text.match(/.{0,20}(?<!\u00A0)(?<!https?)[:»€](?=\s|$).{0,5}/u)?.[0]).toBeUndefined();
    expect(text.match(/.{0,20}«(?!\u00A0).{0,5}/u)?.[0]).toBeUndefined();
    expect(text.match(/.{0,20}['"]|oeu|coeur|\.\.\./u)?.[0]).toBeUndefined();
  }
});
