import type { CardStore } from "../ideas/card-store.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";

/** The words of an idea for search; none where an idea has none. */
export const storyOf =
  (story: CardStore["story"]) =>
  async (ideaId: IdeaId): Promise<string | undefined> => {
    try {
      return (await story(ideaId)).story;
    } catch (error) {
      if (error instanceof Problem && error.code === "not-found") return undefined;
      throw error;
    }
  };
