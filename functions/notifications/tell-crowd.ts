import type { IdeaCard } from "../ideas/contract.ts";
import { IdeaId, type MemberId } from "../platform/ids.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import type { Audience, News } from "./contract.ts";
import { type DeliverDeps, deliver } from "./deliver.ts";
import type { CrowdPage, Source } from "./message.ts";
import { type Crowd, crowdsFor } from "./news.ts";

/** Some members, and the cursor of those after them, absent at the end. */
export type MembersPage = { members: MemberId[]; next?: string };

export type CrowdDeps = DeliverDeps & {
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  supporters: (idea: Pick<IdeaCard, "ideaId" | "shards">, shard: number, cursor?: string) => Promise<MembersPage>;
  followers: (of: { ideaId: IdeaId } | { memberId: MemberId }, cursor?: string) => Promise<MembersPage>;
  /** Whether somebody supports an idea now. */
  isSupporting: (ideaId: IdeaId, memberId: MemberId) => Promise<boolean>;
  belongs: (circleId: IdeaCard["circleId"], memberId: MemberId) => Promise<boolean>;
  sendNotices: SendAll;
  sendMails: SendAll;
};

/** So many members are told at once; the table's client keeps as many connections. */
const atOnce = 20;

/** Starts one chain of pages for each part of a crowd; from then on every message finds the next. */
export async function startCrowds(
  deps: CrowdDeps,
  card: IdeaCard,
  news: News,
  crowds: readonly Crowd[] = crowdsFor(news.kind),
): Promise<void> {
  const pages = crowds
    .flatMap((crowd) => sourcesOf(crowd, card))
    .map((source): CrowdPage => ({ type: "crowd", news, source }));
  await sendEvery(deps.sendNotices, pages);
}

function sourcesOf(crowd: Crowd, { authorId, shards }: IdeaCard): Source[] {
  if (crowd === "followers") return [{ from: "followers" }];
  if (crowd === "authors-followers") return [{ from: "person", memberId: authorId }];
  return Array.from({ length: shards }, (_, shard): Source => ({ from: "supporters", shard }));
}

/**
 * Tells one page of a crowd, then sends for the next. Killed anywhere, the message comes back and the page is told again,
 * which changes nothing; a chain that goes on twice tells twice what tells once.
 */
export async function tellPage(deps: CrowdDeps, page: CrowdPage, now: Date): Promise<void> {
  const card = await deps.findCard(IdeaId.parse(page.news.ideaId));
  if (!card) return;
  const { members, next } = await membersOf(deps, card, page);
  const as: Audience = page.source.from === "supporters" ? "supporter" : "follower";
  for (let start = 0; start < members.length; start += atOnce) {
    const some = members.slice(start, start + atOnce);
    await tellSome(deps, card, some, { ...page.news, as }, now);
  }
  if (next) await sendEvery(deps.sendNotices, [{ ...page, cursor: next }]);
}

async function tellSome(
  deps: CrowdDeps,
  card: IdeaCard,
  members: MemberId[],
  news: News & { as: Audience },
  now: Date,
): Promise<void> {
  const mails = await Promise.all(
    members.map(async (memberId) =>
      (await mayHear(deps, card, memberId))
        ? await deliver(deps, memberId, { ...news, as: await audienceOf(deps, memberId, news) }, now)
        : undefined,
    ),
  );
  await sendEvery(
    deps.sendMails,
    mails.filter((mail) => mail !== undefined),
  );
}

/** A support that did not come along with a merged idea, since its member had withdrawn where it went, is told of none. */
async function audienceOf(deps: CrowdDeps, memberId: MemberId, { kind, as, other }: News & { as: Audience }) {
  const cameAlong =
    kind !== "merged" || as !== "supporter" || !other || (await deps.isSupporting(other.ideaId, memberId));
  return cameAlong ? as : "follower";
}

/** The author is told as such; of a private idea only the members of its circle hear. */
const mayHear = async (deps: CrowdDeps, card: IdeaCard, memberId: MemberId): Promise<boolean> =>
  memberId !== card.authorId && (card.private !== true || (await deps.belongs(card.circleId, memberId)));

function membersOf(deps: CrowdDeps, card: IdeaCard, { source, cursor }: CrowdPage): Promise<MembersPage> {
  if (source.from === "supporters") return deps.supporters(card, source.shard, cursor);
  return deps.followers(source.from === "person" ? { memberId: source.memberId } : { ideaId: card.ideaId }, cursor);
}
