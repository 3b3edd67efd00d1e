import type { Both } from "../../../../functions/platform/languages.ts";

/** Who looks at the stage: each through a session of their own. */
export const onStage = ["fan", "moderator", "product", "tester"] as const;
export type OnStage = (typeof onStage)[number];
export const loginOf: Record<OnStage, string> = { fan: "ada", moderator: "mo", product: "pia", tester: "bo" };

/** One thing that happened, at the stage's own time. `day` counts from the first one. */
export type Happened = { at: string; day: number; text: Both };

export type PlayState = {
  status: "ready" | "playing" | "paused" | "over" | "failed";
  happened: readonly Happened[];
  /** How many acts the play has. */
  acts: number;
  /** The stage's own time. */
  now: string;
  /** Where each of them looks at the moment. */
  views: Record<OnStage, Both> & {
    /** The card that any other site may show. */
    anyone?: Both;
  };
  failure?: string;
};
