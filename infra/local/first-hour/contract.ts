import type { Language } from "../../../functions/platform/languages.ts";
import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";
import type { PlayState } from "./play/state.ts";
import type { FirstCircle, WizardStore } from "./store.ts";

/** Where everything of the first hour lies; only this machine answers there. */
export const firstHourPath = "/local/first-hour";

/** Which platform the address shows: the demo, the brand's own, or the stage of the demo clock. */
export type Room = "demo" | "own" | "stage";

/** How things stand with the platforms of this machine. */
export type Standing = {
  room: Room;
  /** What is being opened, and the step that it is at. */
  opening?: { room: Room; line: string };
  /** Why the last opening failed. */
  failure?: string;
  demoName: string;
  /** Of a brand file that holds. */
  ownName?: string;
  /** What is wrong with the brand file that is there. */
  ownFault?: string;
};

export type FirstHourDeps = {
  wizard: WizardStore;
  standing: () => Standing;
  /** Begins to open; what becomes of it is told by `standing`. */
  open: (room: Room, circle?: FirstCircle) => void;
  /** Once the stage of the demo clock is set. */
  stage: () => { state: () => PlayState; go: () => void; pause: () => void } | undefined;
  /** What was open before the stage. */
  back: () => Room;
  /** Files built for these pages, by name. */
  file: (name: string) => Promise<{ body: Buffer; type: string } | undefined>;
  now: () => Date;
};

export type FirstHourSite = {
  answerFirstHour: (request: ApiRequest, deps: FirstHourDeps) => Promise<ApiAnswer>;
  /** The bar above every page of this machine. */
  withBar: (answer: ApiAnswer, request: ApiRequest, standing: Standing) => ApiAnswer;
};

export const addresses = {
  choice: (lang: Language) => `${firstHourPath}/${lang}`,
  step: (lang: Language, step: string) => `${firstHourPath}/${lang}/${step}`,
  preview: (lang: Language, page: string, theme: "light" | "dark") =>
    `${firstHourPath}/${lang}/preview/${page}?theme=${theme}`,
  opening: (lang: Language) => `${firstHourPath}/${lang}/opening`,
  opened: (lang: Language) => `${firstHourPath}/${lang}/opened`,
  open: (lang: Language) => `${firstHourPath}/${lang}/open`,
  clock: (lang: Language) => `${firstHourPath}/${lang}/clock`,
  logo: `${firstHourPath}/logo.png`,
  file: (name: string) => `${firstHourPath}/files/${name}`,
} as const;
