import type { ToldPart } from "../../functions/feedback/limits.ts";

/** That a report was mended, and what it said before: for testers and for the team. */
const fr = {
  edited: (when: string) => `Modifié le ${when}`,
  title: "Versions précédentes",
  loading: "Un instant…",
  since: (when: string) => `Écrit le ${when}`,
  changed: (what: string) => `Changements ensuite : ${what}.`,
  parts: {
    kind: "la nature",
    featureId: "la fonction",
    severity: "la gravité",
    title: "la phrase",
    text: "les détails",
    steps: "les gestes",
    environment: "le matériel",
    lang: "la langue",
  } satisfies Record<ToldPart, string>,
};
const en: typeof fr = {
  edited: (when) => `Edited, ${when}`,
  title: "Earlier wordings",
  loading: "One moment…",
  since: (when) => `Written ${when}`,
  changed: (what) => `Changed after that: ${what}.`,
  parts: {
    kind: "the kind",
    featureId: "the feature",
    severity: "how bad it is",
    title: "the sentence",
    text: "the details",
    steps: "the steps",
    environment: "what was used",
    lang: "the language",
  },
};
export const formerMessages = { fr, en };
