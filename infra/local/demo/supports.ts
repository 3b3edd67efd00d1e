import { authorsOf } from "../../../functions/ideas/authors.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { gatheringEndsAt } from "../../../functions/ideas/milestones.ts";
import { msPerDay } from "../../../functions/platform/clock.ts";
import type { MemberId } from "../../../functions/platform/ids.ts";
import type { Language } from "../../../functions/platform/languages.ts";
import type { Support, SupportAnswers } from "../../../functions/support/contract.ts";
import type { Membership } from "./membership.ts";

export type Gathering = {
  card: IdeaCard;
  count: number;
  from: Date;
  to: Date;
  /** The last one came at the very end: it reached the top. */
  lastAtTheEnd: boolean;
  fans: readonly MemberId[];
  price: number;
  random: () => number;
};

/** Supports over time: a burst among friends, a long middle, a second wind when somebody told others of it. */
export function supportsOf(membership: Membership, gathering: Gathering): Support[] {
  const { card, fans, price, random } = gathering;
  const times = inTime(timesOf(gathering), gathering);
  const places = new Map(fans.map((fan, i) => [Math.min(times.length - 1, 2 + i * 3), fan]));
  const taken = new Set<MemberId>([...authorsOf(card), ...fans]);
  return times.map((at, i) => {
    const memberId = places.get(i) ?? someoneElse(membership, taken, at, random);
    taken.add(memberId);
    const answers = random() < 0.38 ? answersAbout(price, card.lang, random) : undefined;
    return { ideaId: card.ideaId, memberId, givenAt: at.toISOString(), ...(answers && { answers }) };
  });
}

function timesOf({ count, from, to, lastAtTheEnd, random }: Gathering): Date[] {
  const length = to.getTime() - from.getTime();
  const draw = () => {
    const phase = random();
    if (phase < 0.3) return random() ** 2 * 0.25;
    return phase < 0.8 ? random() : 0.62 + (random() + random() - 1) * 0.12;
  };
  const times = Array.from({ length: count }, () => awake(new Date(from.getTime() + draw() * length), to));
  if (lastAtTheEnd) times[0] = to;
  return times.toSorted((a, b) => a.getTime() - b.getTime());
}

/** Each step was reached within its window: where chance was slower, the first supports came sooner. */
function inTime(times: readonly Date[], { card: { clock }, from }: Gathering): Date[] {
  let kept = [...times];
  for (const [reached, { supporters }] of clock?.milestones.entries() ?? []) {
    const deadline = clock && gatheringEndsAt(clock, from, reached);
    const last = kept[supporters - 1];
    if (!deadline || !last || last < deadline) continue;
    const share = (0.93 * (deadline.getTime() - from.getTime())) / (last.getTime() - from.getTime());
    const sooner = (at: Date) => new Date(from.getTime() + (at.getTime() - from.getTime()) * share);
    kept = kept.map((at, i) => (i < supporters ? sooner(at) : at));
  }
  return kept;
}

/** Few people support anything between one and seven in the morning. */
function awake(at: Date, latest: Date): Date {
  const later = at.getUTCHours() < 6 ? new Date(at.getTime() + msPerDay / 4) : at;
  return later < latest ? later : new Date(Math.min(at.getTime(), latest.getTime() - 60_000));
}

function someoneElse(membership: Membership, taken: Set<MemberId>, at: Date, random: () => number): MemberId {
  const { memberIds, countAt } = membership;
  const already = countAt(at);
  for (let tries = 0; tries < 20_000; tries++) {
    // Who is not a member yet joins by this support: only where a circle has not enough of them.
    const among = tries < 60 ? already : memberIds.length;
    const memberId = memberIds[Math.floor(random() * among)];
    if (memberId && !taken.has(memberId)) return memberId;
  }
  throw new Error("The demo circle has too few members for this idea");
}

function answersAbout(price: number, lang: Language, random: () => number): SupportAnswers {
  const spread = 0.55 + random() * 0.45 + random() * 0.4;
  const wouldPay = Math.max(5, Math.round((price * spread) / 5) * 5);
  const why = random() < 0.3 ? reasons[lang][Math.floor(random() * reasons[lang].length)] : undefined;
  return {
    ...(random() < 0.8 && { wouldPay }),
    ...(random() < 0.5 && { howMany: random() < 0.8 ? 1 : 2 }),
    ...(random() < 0.85 && { wouldTest: random() < 0.58 }),
    ...(why && { why }),
  };
}

const reasons: Record<Language, readonly string[]> = {
  fr: [
    "J’ai exactement ce problème.",
    "Pour ma mère, qui n’osera pas le demander.",
    "J’ai bricolé la même chose, en moins bien.",
    "Parce que cela se répare.",
    "On déménage dans plus petit.",
    "Le dessin m’a convaincue.",
  ],
  en: [
    "I have exactly this problem.",
    "For my sister, who would never ask.",
    "I built one, worse.",
    "Because it can be mended.",
    "We are moving somewhere smaller.",
    "The drawing did it.",
  ],
};
