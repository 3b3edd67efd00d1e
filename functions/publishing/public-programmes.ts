import { mayKnow, stranger } from "../programmes/access.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { ProgrammeStore } from "../programmes/store.ts";
import type { PageSources } from "./sources.ts";

const isForAll = (card: ProgrammeCard): boolean => mayKnow(card, [], stranger);

/** What anybody may know of programmes: drafts and private ones are none, as far as public pages know. */
export const publicProgrammes = ({
  cards,
  findCard,
  programme,
}: ProgrammeStore): Pick<PageSources, "programmes" | "findProgramme"> => ({
  programmes: async () => (await cards()).filter(isForAll).toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1)),
  findProgramme: async (programmeId) => {
    const card = await findCard(programmeId);
    return card && isForAll(card) ? programme(programmeId) : undefined;
  },
});
