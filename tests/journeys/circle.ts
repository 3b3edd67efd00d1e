import type { CircleInput } from "../../functions/circles/contract.ts";

const both = (fr: string, en: string) => ({ fr, en });

/** A circle whose stair has two low steps, so that a journey can climb it. */
export const smallCircle = {
  name: both("Petits balcons", "Small balconies"),
  tagline: both("Vivre dehors sur quatre mètres carrés.", "Living outside on four square metres."),
  charter: both("On parle de balcons, avec bienveillance.", "We talk about balconies, kindly."),
  rules: [both("Une idée à la fois.", "One idea at a time."), both("Pas de publicité.", "No advertising.")],
  terms: both("Vous gardez vos droits. Nous pouvons publier l’idée.", "You keep your rights. We may publish the idea."),
  policy: {
    kind: "fixed",
    firstWindowDays: 30,
    milestones: [
      { supporters: 2, extraDays: 30 },
      { supporters: 4, extraDays: 0 },
    ],
  },
  palette: "leaf",
  languages: ["fr", "en"],
} as const satisfies CircleInput;
