import type { Act } from "../acts/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { addDays } from "../platform/clock.ts";
import { monthsFrom } from "./fold-figures.ts";

type Deps = {
  queue: (name: "moderation") => Promise<IdeaCard[]>;
  actsOfMonth: (month: string) => Promise<Act[]>;
};

/** No window of a policy is longer than ten years. */
const daysBack = 3_650;

/** Ideas that wait for moderation, and those that an act was about. */
export const unpublishedIdeas =
  ({ queue, actsOfMonth }: Deps) =>
  async (now: Date): Promise<string[]> => {
    const waiting = await queue("moderation");
    const ids = new Set<string>(waiting.map(({ ideaId }) => ideaId));
    for (const month of monthsFrom(addDays(now, -daysBack).toISOString(), now))
      for (const { ideaId } of await actsOfMonth(month)) if (ideaId) ids.add(ideaId);
    return [...ids];
  };
