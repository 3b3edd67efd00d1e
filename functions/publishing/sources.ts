import type { Circle } from "../circles/contract.ts";
import type { Room, TalkView } from "../comments/talk-view.ts";
import type { Announced } from "../desk/announced.ts";
import type { IdeaCard, IdeaRecord, IdeaStory } from "../ideas/contract.ts";
import type { ListQuery } from "../ideas/list-ideas.ts";
import type { RankedOrder, Scope } from "../ideas/list-orders.ts";
import type { CardPage } from "../ideas/year-walk.ts";
import type { Merge } from "../merging/contract.ts";
import type { CircleId, IdeaId, ProgrammeId } from "../platform/ids.ts";
import type { Programme, ProgrammeCard } from "../programmes/contract.ts";
import type { Decision } from "../review/contract.ts";
import type { Results } from "../testing/closure-contract.ts";

type Asked = { limit: number; cursor?: string | undefined };

/** Everything that pages are made from: reads of other domains, handed in by the entry points. */
export type PageSources = {
  /** The rule of what these pages may show: what anyone may read, or what a private circle's members may. */
  shows: (card: IdeaCard) => boolean;
  /** A card, strongly read. */
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  /** Card and exact number of supporters, strongly read. */
  standing: (ideaId: IdeaId) => Promise<{ card: IdeaCard; supporters: number } | undefined>;
  story: (ideaId: IdeaId) => Promise<IdeaStory>;
  /** Oldest first. */
  records: (ideaId: IdeaId) => Promise<IdeaRecord[]>;
  /** Newest first. */
  decisions: (ideaId: IdeaId) => Promise<Decision[]>;
  /** The newest of what is said under an idea. */
  talk: (card: IdeaCard, room: Room) => Promise<TalkView>;
  /** What an idea took in, and what one of those became. */
  takenIn: (ideaId: IdeaId) => Promise<Merge[]>;
  findMerge: (into: IdeaId, ideaId: IdeaId) => Promise<Merge | undefined>;
  /** The next cut-off of a review that the brand announces. */
  announcedBatch: (now: Date) => Promise<Announced | undefined>;
  circles: () => Promise<Circle[]>;
  findCircle: (circleId: CircleId) => Promise<Circle | undefined>;
  memberCount: (circleId: CircleId) => Promise<number>;
  /** Lists are skeletons: indexes run behind, and ranked copies are as old as the last ranking. */
  newest: (asked: Asked & { circleId?: CircleId | undefined; now: Date }) => Promise<CardPage>;
  ranked: (scope: Scope, order: RankedOrder, asked: Asked) => Promise<CardPage>;
  /** The tags that most ideas have. */
  popularTags: () => Promise<string[]>;
  /** Programmes that anybody may know of, the latest first; and all of one. */
  programmes: () => Promise<ProgrammeCard[]>;
  findProgramme: (programmeId: ProgrammeId) => Promise<Programme | undefined>;
  /** What its team published when it was over. */
  results: (programmeId: ProgrammeId) => Promise<Results | undefined>;
  decided: (asked: Asked & { now: Date }) => Promise<CardPage>;
  /** One page of the public list as the API gives it too, its cursor sealed. */
  list: (query: ListQuery, now: Date) => Promise<CardPage>;
};
