import type { IdeaCard } from "../../../../functions/ideas/contract.ts";
import type { Both, Language } from "../../../../functions/platform/languages.ts";
import type { StageInput } from "../../../../functions/review/contract.ts";
import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { formatFor } from "../../../../web/i18n/format.ts";
import type { Acting } from "./sign-in.ts";
import type { OnStage, PlayState } from "./state.ts";

/** Everyone on the stage, and the idea as it was last read. */
export type Stage = {
  people: Record<OnStage, Acting>;
  fan: (name: string) => Promise<Acting>;
  ideaId?: string;
  /** The programme that tests it, and what its tester found. */
  programmeId?: string;
  feedbackId?: string;
};

export type Act = {
  /** Days that pass on the stage before it. */
  after: number;
  text: Both;
  play: (stage: Stage) => Promise<void>;
  /** Where somebody looks from then on. */
  looks?: (stage: Stage) => Partial<PlayState["views"]>;
};

const acts = { fr: firstHourMessages.fr.clock.acts, en: firstHourMessages.en.clock.acts };
type Words = (typeof acts)["fr"];
/** A sentence of the play, in both languages. */
export const said = (say: (words: Words, number: (value: number) => string) => string): Both => {
  const number = (lang: Language) => formatFor(lang, "UTC").number;
  return { fr: say(acts.fr, number("fr")), en: say(acts.en, number("en")) };
};
export const at = (path: (lang: Language) => string): Both => ({ fr: path("fr"), en: path("en") });

export const idOf = ({ ideaId }: Stage): string => {
  if (!ideaId) throw new Error("There is no idea on the stage yet");
  return ideaId;
};

/** The next step of an approved idea, with a word to its supporters. */
export async function moveOn(stage: Stage, to: StageInput["to"], message: string): Promise<void> {
  const { product } = stage.people;
  const { card } = await product.ask<{ card: IdeaCard }>("GET", `/api/studio/review/${idOf(stage)}`);
  const step: StageInput = { version: card.version, to, message };
  await product.ask("PUT", `/api/studio/review/${idOf(stage)}/stage`, step);
}
