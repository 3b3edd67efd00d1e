import type { Circle } from "../../../functions/circles/contract.ts";
import type { Draft, IdeaCard, IdeaRecord, IdeaStory } from "../../../functions/ideas/contract.ts";
import { draftGivenBack } from "../../../functions/ideas/draft-parts.ts";
import { expiryGraceMs } from "../../../functions/ideas/due.ts";
import { assertTransition } from "../../../functions/ideas/lifecycle.ts";
import { gatheringEndsAt, isTop, nextMilestone } from "../../../functions/ideas/milestones.ts";
import type { MilestonePolicy } from "../../../functions/ideas/policy.ts";
import { firstCard } from "../../../functions/ideas/submission.ts";
import { authorOf } from "../../../functions/ideas/submission-store.ts";
import { type CardChanges, transitionParts } from "../../../functions/ideas/transition.ts";
import type { ModerationInput } from "../../../functions/moderation/contract.ts";
import { changesOf, recordOf } from "../../../functions/moderation/moderate.ts";
import type { Gallery } from "../../../functions/pictures/contract.ts";
import { shownOf } from "../../../functions/pictures/gallery.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import { type IdeaId, newIdeaId } from "../../../functions/platform/ids.ts";
import type { SessionMember } from "../../../functions/platform/session.ts";
import { dayIn, instantIn } from "../../../functions/platform/zoned-time.ts";
import type { Decision } from "../../../functions/review/contract.ts";
import { decisionOf, productOf, signerOf } from "../../../functions/review/decide.ts";
import type { Support } from "../../../functions/support/contract.ts";
import { seededBytes, seededRandom } from "./chance.ts";
import type { IdeaPlan, Step } from "./idea-plan.ts";
import type { Membership } from "./membership.ts";
import { type Person, people } from "./people.ts";
import { galleryOf, pictureName } from "./pictures.ts";
import { supportsOf } from "./supports.ts";

/** An idea as it was lived: what the table holds of it. */
export type Lived = {
  /** The name of its plan. */
  name: string;
  card: IdeaCard;
  story: IdeaStory;
  gallery: Gallery;
  records: IdeaRecord[];
  decisions: Decision[];
  supports: Support[];
  draft?: Draft;
};
export type World = {
  circle: Circle;
  policyAt: (at: Date) => MilestonePolicy;
  membership: Membership;
  timeZone: string;
  now: Date;
};

const shards = 16;
/** A count follows its support by about this much. */
const countedAfterMs = 2_400;

export const ideaIdOf = (name: string): IdeaId => newIdeaId(seededBytes(`idea ${name}`));

/** Lives an idea by the product's own rules, step by step, so that nothing in the demo contradicts them. */
export function live(plan: IdeaPlan, world: World): Lived {
  const random = seededRandom(plan.name);
  const lived = submitted(plan, world, random);
  const { life } = plan;
  if (life.is === "submitted") return lived;
  if (life.is === "returned" || life.is === "declined") {
    const rule = life.is === "declined" ? { outcome: life.is, ruleNumber: life.ruleNumber } : { outcome: life.is };
    moderate(
      lived,
      world,
      { ...rule, version: 1, message: life.message.text },
      workingHour(addDays(world.now, -life.daysAgo), world, random),
    );
    return life.is === "returned" ? { ...lived, draft: givenBack(lived) } : lived;
  }
  publish(lived, world, life, random);
  if (lived.card.clock) climb(lived);
  if (life.is === "expired") expire(lived);
  if (life.is === "withdrawn") withdraw(lived, life, world);
  if (life.is === "reviewed") for (const step of life.steps) takeStep(lived, step, world, random);
  return lived;
}

function submitted(plan: IdeaPlan, { now, circle }: World, random: () => number): Lived {
  const { life, name, title, pitch, story, lang, kind, improves, tags } = plan;
  const at =
    "publishedDaysAgo" in life
      ? addDays(now, -life.publishedDaysAgo - 0.8 - random() * 1.6)
      : addDays(now, -life.daysAgo - (life.is === "submitted" ? 0 : 1 + random()));
  const author = asSession(people[plan.author]);
  const text = { title, pitch, story, circleId: circle.circleId, lang, kind, improves, tags };
  const coCreators = plan.with?.map((key) => ({ memberId: people[key].memberId, name: people[key].name }));
  const card = {
    ...firstCard(ideaIdOf(name), text, author, shards, at),
    picture: pictureName(name, "whole"),
    ...(coCreators && { coCreators }),
  };
  const gallery = galleryOf(plan, card);
  const { ideaId, submittedAt } = card;
  return {
    name,
    card,
    story: { ideaId, story, rev: 3, submittedAt, pictures: shownOf(gallery) },
    gallery,
    records: [{ ideaId, number: 1, at: submittedAt, by: authorOf(author), kind: "stage", to: "submitted" }],
    decisions: [],
    supports: [],
  };
}

function moderate(lived: Lived, { circle, policyAt, membership }: World, input: ModerationInput, at: Date): void {
  const changes = changesOf(lived.card, input, { ...circle, policy: policyAt(at) }, membership.countAt(at), at);
  move(lived, changes, recordOf(lived.card, input, circle, asSession(people.mo)), at);
}

/** A word from moderation for most of those that bring none of their own. */
function welcomeFor(name: string): string | undefined {
  const drawn = seededRandom(`welcome ${name}`)() * (welcomes.length + 1);
  return welcomes[Math.floor(drawn)];
}
const welcomes = [
  "Merci, tout y est. Bonne montée.",
  "Publiée telle quelle : les cotes et le dessin répondent à nos questions.",
  "Bienvenue dans le cercle. Pensez à répondre aux premiers commentaires.",
  "Publiée. Une photo de l’endroit aiderait, si vous en avez une.",
];

type PublishedLife = Extract<IdeaPlan["life"], { publishedDaysAgo: number }>;

function publish(lived: Lived, world: World, life: PublishedLife, random: () => number): void {
  const from = workingHour(addDays(world.now, -life.publishedDaysAgo), world, random);
  const message = life.welcome?.text ?? welcomeFor(lived.name);
  moderate(lived, world, { outcome: "published", version: 1, ...(message && { message }) }, from);
  const { card } = lived;
  const top = card.clock?.milestones.at(-1)?.supporters ?? 0;
  const asked = life.is === "reviewed" ? top : life.supporters;
  const to = {
    gathering: world.now,
    expired: new Date(card.endsAt ?? world.now),
    withdrawn: addDays(from, life.is === "withdrawn" ? life.afterDays : 0),
    reviewed: addDays(from, life.is === "reviewed" ? life.toTheTopInDays : 0),
  }[life.is];
  lived.supports = supportsOf(world.membership, {
    card,
    count: asked < 0 ? top + asked : asked,
    from,
    to:
      life.is === "gathering"
        ? new Date(to.getTime() - 240_000)
        : life.is === "expired"
          ? lastMoment(lived, asked, from)
          : to,
    lastAtTheEnd: life.is === "reviewed",
    fans: (life.fans ?? []).map((fan) => people[fan].memberId),
    price: life.price,
    random,
  });
}

/** Supports of what expired came before the deadline that its steps had given it. */
function lastMoment({ card }: Lived, count: number, from: Date): Date {
  const reached = card.clock?.milestones.filter((step) => count >= step.supporters).length ?? 0;
  return card.clock ? addDays(gatheringEndsAt(card.clock, from, reached), -0.4) : from;
}

/** Crosses each milestone when its support came. */
function climb(lived: Lived): void {
  for (const [i, support] of lived.supports.entries()) {
    const { clock, clockStartedAt, reached, stage } = lived.card;
    const next = clock && nextMilestone(clock, reached);
    if (!next || !clockStartedAt || i + 1 < next.supporters) continue;
    const at = new Date(Date.parse(support.givenAt) + countedAfterMs);
    const endsAt = gatheringEndsAt(clock, new Date(clockStartedAt), reached + 1).toISOString();
    const opens = isTop(clock, reached + 1) ? { stage: "in_review" as const, reviewOpenedAt: at.toISOString() } : {};
    const milestone = {
      step: reached + 1,
      supporters: next.supporters,
      counted: i + 1,
      extraDays: next.extraDays,
      endsAt,
    };
    move(
      lived,
      { reached: reached + 1, endsAt, ...opens },
      { kind: "milestone", by: { kind: "clock" }, from: stage, milestone },
      at,
    );
  }
}

function expire(lived: Lived): void {
  const at = new Date(Date.parse(lived.card.endsAt ?? "") + expiryGraceMs + 8_000);
  move(lived, { stage: "expired" }, { kind: "stage", by: { kind: "clock" }, from: lived.card.stage }, at);
}

/** The author thought again, and says why. */
function withdraw(
  lived: Lived,
  { afterDays, message }: Extract<PublishedLife, { is: "withdrawn" }>,
  world: World,
): void {
  const { stage, authorId: memberId, authorName: name, publishedAt } = lived.card;
  const at = addDays(new Date(publishedAt ?? world.now), afterDays + 0.2);
  assertTransition(stage, "withdrawn", "author", message.text);
  move(
    lived,
    { stage: "withdrawn" },
    { kind: "stage", by: { kind: "author", memberId, name }, from: stage, why: message },
    at,
  );
}

function takeStep(lived: Lived, step: Step, world: World, random: () => number): void {
  if (step.to === "second-look") {
    lookAgain(lived);
    return;
  }
  const by = asSession(people.pia);
  const at = workingHour(addDays(new Date(lived.records.at(-1)?.at ?? world.now), step.after), world, random);
  if ("reasons" in step) decide(lived, step, by, at, world);
  else goOn(lived, step, by, at);
}

/** On the day that was named, by itself. */
function lookAgain(lived: Lived): void {
  const opened = new Date(Date.parse(lived.card.secondLookAt ?? "") + 20_000);
  const changes = { stage: "in_review", reviewOpenedAt: opened.toISOString(), secondLookAt: undefined } as const;
  move(lived, changes, { kind: "stage", by: { kind: "clock" }, from: lived.card.stage }, opened);
}

type Onward = Extract<Step, { to: "in_development" | "in_beta" | "launched" }>;
function goOn(lived: Lived, { to, message }: Onward, by: SessionMember, at: Date): void {
  const { stage } = lived.card;
  assertTransition(stage, to, "product", message?.text);
  move(lived, { stage: to }, { kind: "stage", by: productOf(by), from: stage, ...(message && { why: message }) }, at);
}

type Deciding = Extract<Step, { reasons: object }>;
function decide(lived: Lived, step: Deciding, by: SessionMember, at: Date, { timeZone }: World): void {
  const { card } = lived;
  const { to: outcome, reasons, changeOurMind, reasonCodes, secondLookInDays } = step;
  const secondLookOn = secondLookInDays && dayIn(timeZone, addDays(at, secondLookInDays));
  const words = { outcome, reasons, changeOurMind, reasonCodes, lang: card.lang };
  const input = { version: card.version, ...words, ...(secondLookOn && { secondLookOn }) };
  const decision = decisionOf(input, { card, by: signerOf(by), supporters: lived.supports.length, timeZone, now: at });
  lived.decisions.push(decision);
  const { decidedAt, secondLookAt } = decision;
  const why = { text: reasons[card.lang] ?? "", lang: card.lang };
  move(
    lived,
    { stage: outcome, decidedAt, secondLookAt },
    { kind: "stage", by: productOf(by), from: card.stage, why },
    at,
  );
}

/** One step: the card and the line that it adds to the timeline. */
function move(
  lived: Lived,
  changes: CardChanges,
  record: Omit<IdeaRecord, "ideaId" | "number" | "at" | "to">,
  at: Date,
): void {
  const { after } = transitionParts("demo", lived.card, changes, record, at);
  lived.card = after;
  lived.records.push({ ...record, ideaId: after.ideaId, number: after.version, at: at.toISOString(), to: after.stage });
}

function givenBack({ card, story, records }: Lived): Draft {
  const item = draftGivenBack("demo", card, story, new Date(records.at(-1)?.at ?? 0)).Put?.Item ?? {};
  const { pk: _pk, sk: _sk, v: _v, ...draft } = item;
  return draft as Draft;
}

/** People decide by day: some minute between nine and six in the brand's zone. */
function workingHour(day: Date, { timeZone }: World, random: () => number): Date {
  const nine = instantIn(timeZone, dayIn(timeZone, day), 9);
  return new Date(nine.getTime() + Math.floor(random() * 9 * 60) * 60_000);
}

const asSession = ({ memberId, name, lang, title }: Person): SessionMember => ({
  memberId,
  name,
  lang,
  roles: [],
  ...(title && { title }),
});
