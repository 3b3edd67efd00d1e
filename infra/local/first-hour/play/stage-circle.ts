import { CircleId } from "../../../../functions/platform/ids.ts";
import { charterFor, rules, termsFor } from "../ready-made.ts";
import type { FirstCircle } from "../store.ts";

const linesOf = (text: string) => text.split("\n");

/** A stair that twelve people can climb while somebody watches. */
export const stageCircle: FirstCircle = {
  circleId: CircleId.parse("sur-scene"),
  input: {
    name: { fr: "Sur scène", en: "On stage" },
    tagline: { fr: "Un petit cercle, pour voir monter une idée.", en: "A small circle, to see an idea climb." },
    charter: charterFor("Palier"),
    rules: linesOf(rules.fr).map((fr, n) => ({ fr, en: linesOf(rules.en)[n] ?? fr })),
    terms: termsFor("Palier"),
    policy: {
      kind: "fixed",
      firstWindowDays: 4,
      milestones: [
        { supporters: 3, extraDays: 4 },
        { supporters: 7, extraDays: 5 },
        { supporters: 12, extraDays: 0 },
      ],
    },
    palette: "leaf",
    languages: ["fr", "en"],
  },
};
