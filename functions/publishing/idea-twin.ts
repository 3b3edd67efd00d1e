import type { IdeaCard } from "../ideas/contract.ts";
import type { Stage } from "../ideas/lifecycle.ts";

/** What the island on an idea's page asks for again and again: the numbers of the page, without the page. */
export type IdeaTwin = {
  title: string;
  supporters: number;
  reached: number;
  stage: Stage;
  steps: { supporters: number; extraDays: number }[];
  endsAt?: string;
  /** The version of the page it was published with. */
  version: number;
};

export const ideaTwin = (card: IdeaCard, version: number): IdeaTwin => ({
  title: card.title,
  supporters: card.supporters,
  reached: card.reached,
  stage: card.stage,
  steps: card.clock?.milestones ?? [],
  ...(card.endsAt && { endsAt: card.endsAt }),
  version,
});
