import type { Circle } from "../../../functions/circles/contract.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { ProgrammeId } from "../../../functions/platform/ids.ts";
import type { Both } from "../../../functions/platform/languages.ts";
import type {
  Programme,
  ProgrammeCard,
  ProgrammeInput,
  ProgrammeStart,
} from "../../../functions/programmes/contract.ts";
import type { ProgrammeStage } from "../../../functions/programmes/lifecycle.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

const { programmes } = api.studio;

export const readProgrammes = (): Promise<Answer<{ programmes: ProgrammeCard[] }>> => answerOf(programmes.$get());
export const readProgramme = (programmeId: ProgrammeId): Promise<Answer<Programme>> =>
  answerOf(programmes[":programmeId"].$get({ param: { programmeId } }));
export const beginProgramme = (json: ProgrammeStart, key: string): Promise<Answer<Programme>> =>
  answerOf(programmes.$post({ json, header: { "idempotency-key": key } }));
export const writeProgramme = (
  programmeId: ProgrammeId,
  version: number,
  programme: ProgrammeInput,
): Promise<Answer<Programme>> =>
  answerOf(programmes[":programmeId"].$put({ param: { programmeId }, json: { version, programme } }));
export const dropDraft = ({ programmeId, version }: Programme) =>
  doneOf(programmes[":programmeId"].$delete({ param: { programmeId }, query: { version: String(version) } }));
/** What the team says of the idea when its programme opens. */
export type Said = { ideaStays?: boolean; message?: string };
export function stepProgramme(
  { programmeId, version }: Programme,
  to: Exclude<ProgrammeStage, "draft">,
  { ideaStays, message }: Said,
): Promise<Answer<Programme>> {
  const text = ideaStays ? undefined : message?.trim();
  const opening = {
    version,
    to: "recruiting" as const,
    ...(ideaStays && { ideaStays }),
    ...(text && { message: text }),
  };
  const json = to === "recruiting" ? opening : { version, to };
  return answerOf(programmes[":programmeId"].stage.$put({ param: { programmeId }, json }));
}

/** Where a new programme may come from: circles, and ideas that had a yes. */
export type Origins = {
  circles: (Pick<Circle, "circleId" | "name"> & { private: boolean })[];
  ideas: Pick<IdeaCard, "ideaId" | "title" | "circleId" | "stage">[];
};
export const readOrigins = (): Promise<Answer<Origins>> => answerOf(programmes.origins.$get());

/** The same through the door of testers. */
export const readAsTester = (programmeId: ProgrammeId): Promise<Answer<{ storyHtml: Both }>> =>
  answerOf(api.programmes[":programmeId"].$get({ param: { programmeId } }));
