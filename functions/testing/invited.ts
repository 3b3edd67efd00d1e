import type { IdeaCard } from "../ideas/contract.ts";
import type { IdeaId } from "../platform/ids.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";

/** Whom the opening was told: supporters of the idea that it comes from. None is known of a programme on its own. */
export const invitedBy =
  (findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>) =>
  async ({ ideaId }: Pick<ProgrammeCard, "ideaId">): Promise<number | undefined> =>
    ideaId && (await findCard(ideaId))?.supporters;
