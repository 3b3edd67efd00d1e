import type { Circle } from "../../../functions/circles/contract.ts";
import type { IdeaCard, ShownPicture } from "../../../functions/ideas/contract.ts";
import type { Merge, MergeInput, Preview, SplitInput } from "../../../functions/merging/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { type Answer, answerOf } from "../answer.ts";
import { api } from "../client.ts";

/** One idea with its words, as it lies on the desk. */
export type Side = { card: IdeaCard; storyHtml: string; pictures: ShownPicture[] };
export type IdeaSheet = Side & { takenIn: Merge[]; merged?: Merge; circle: Pick<Circle, "name" | "rules"> };
export type Comparison = { duplicate: Side; survivor: Side; preview: Preview | null };

export const readGathering = (): Promise<Answer<{ ideas: IdeaCard[] }>> =>
  answerOf(api.ideas.$get({ query: { sort: "newest" } }));

export const readSheet = (ideaId: IdeaId): Promise<Answer<IdeaSheet>> =>
  answerOf(api.studio.merging[":ideaId"].$get({ param: { ideaId } }));

export const compare = (ideaId: IdeaId, intoId: IdeaId): Promise<Answer<Comparison>> =>
  answerOf(api.studio.merging[":ideaId"].into[":intoId"].$get({ param: { ideaId, intoId } }));

export const mergeIdea = (ideaId: IdeaId, json: MergeInput): Promise<Answer<IdeaCard>> =>
  answerOf(api.studio.merging[":ideaId"].$put({ param: { ideaId }, json }));

export const splitIdea = (ideaId: IdeaId, json: SplitInput): Promise<Answer<IdeaCard>> =>
  answerOf(api.studio.merging[":ideaId"].split.$put({ param: { ideaId }, json }));
