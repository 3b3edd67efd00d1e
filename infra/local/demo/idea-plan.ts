import type { IdeaText } from "../../../functions/ideas/contract.ts";
import type { Language } from "../../../functions/platform/languages.ts";
import type { DecisionInput } from "../../../functions/review/contract.ts";
import type { View } from "./drawing/draw.ts";
import type { PersonKey } from "./people.ts";

/** What happens to an idea in the demo, told in days before today or after the step before. */
export type IdeaPlan = Pick<IdeaText, "title" | "pitch" | "story" | "kind" | "improves" | "tags"> & {
  /** Names its drawing too. */
  name: string;
  circle: string;
  lang: Language;
  author: PersonKey;
  /** Who signs it too. */
  with?: readonly PersonKey[];
  /** What each view shows, in the language of the idea, for who does not see it. */
  views: Readonly<Record<View, string>>;
  life: Life;
};

export type Life =
  | { is: "submitted"; daysAgo: number }
  | { is: "returned"; daysAgo: number; message: Message }
  | { is: "declined"; daysAgo: number; message: Message; ruleNumber: number }
  /** A negative number is how many are missing to the top. */
  | (Published & { is: "gathering"; supporters: number })
  | (Published & { is: "expired"; supporters: number })
  | (Published & { is: "withdrawn"; supporters: number; afterDays: number; message: Message })
  | (Published & { is: "reviewed"; toTheTopInDays: number; steps: readonly Step[] });

type Message = { text: string; lang: Language };
type Published = {
  publishedDaysAgo: number;
  welcome?: Message;
  /** Of the cast, who supports it; the rest are nameless. */
  fans?: readonly PersonKey[];
  /** Around which the answers to "what would you pay" lie. */
  price: number;
};

/** After review opened, `after` days after the step before. */
export type Step =
  | ({ after: number; to: "approved" | "not_approved" | "parked"; secondLookInDays?: number } & Pick<
      DecisionInput,
      "reasons" | "changeOurMind" | "reasonCodes"
    >)
  | { after: number; to: "second-look" }
  | { after: number; to: "in_development" | "in_beta" | "launched"; message?: Message };
