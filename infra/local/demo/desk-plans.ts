import type { Language } from "../../../functions/platform/languages.ts";
import type { DecisionDraft } from "../../../functions/review/contract.ts";

type Reviewer = "pia" | "lou";
export type DeskPlan = {
  title: string;
  assigned: readonly Reviewer[];
  /** A mark for each of the usual criteria, in their order. */
  scores: readonly { by: Reviewer; marks: readonly number[]; notes: Readonly<Record<string, string>> }[];
  notes: readonly { by: Reviewer; text: string; lang: Language }[];
  draft?: { by: Reviewer; proposed: boolean } & Pick<DecisionDraft, "outcome" | "reasons" | "changeOurMind"> & {
      reasonCodes: readonly DecisionDraft["reasonCodes"][number][];
    };
};

/** What the team makes of the ideas in review: one disagreement, one score that waits for another, one signature too. */
export const deskPlans: readonly DeskPlan[] = [
  {
    title: "A desk that folds out of a door",
    assigned: ["pia", "lou"],
    scores: [
      {
        by: "pia",
        marks: [5, 4, 2, 3, 4],
        notes: {
          wanted: "Le plus demandé de l’automne, et les réponses sont précises.",
          makeable: "La porte porte tout. Qui paie la charnière quand elle lâche ?",
        },
      },
      {
        by: "lou",
        marks: [5, 4, 5, 4, 2],
        notes: {
          makeable: "La charnière existe : celle de notre banc pliant, en plus long.",
          lasting: "Deux ans de portes claquées, je veux le voir avant d’y croire.",
        },
      },
    ],
    notes: [
      { by: "pia", text: "Prix : personne ne dépasse 140 €. Avec la charnière du banc, on y est ?", lang: "fr" },
      { by: "lou", text: "Tout juste. Je refais le chiffrage avec des portes alvéolaires, réponse mardi.", lang: "fr" },
    ],
    draft: {
      by: "pia",
      proposed: false,
      reasons: { en: "Your desk answers a question that we hear every week: where do I work when there is no room?" },
      changeOurMind: {},
      reasonCodes: ["strong-demand"],
    },
  },
  {
    title: "The mirror with an ironing board behind it",
    assigned: ["pia"],
    scores: [
      {
        by: "lou",
        marks: [3, 4, 4, 2, 4],
        notes: { viable: "Le verre seul coûte la moitié du prix que les gens nomment." },
      },
    ],
    notes: [],
  },
  {
    title: "A kite that is meant to be mended",
    assigned: ["pia"],
    scores: [],
    notes: [
      { by: "pia", text: "En avril il manquait un tissu. Le fournisseur de Lille a répondu depuis.", lang: "fr" },
    ],
  },
  {
    title: "Les crocodiles à cabane",
    assigned: ["lou"],
    scores: [{ by: "lou", marks: [4, 5, 5, 4, 5], notes: {} }],
    notes: [{ by: "lou", text: "Le texte est prêt. Il ne manque que ta signature, Pia.", lang: "fr" }],
    draft: {
      by: "lou",
      proposed: true,
      outcome: "approved",
      reasons: {
        fr: "Nous les faisons. Une pince qui tient un drap sans l’abîmer, assez douce pour de petites mains : c’est exactement ce que nous savons mouler, et quinze familles attendent déjà.\n\nNous garderons la mâchoire large, et nous ajouterons un anneau pour la ficelle.",
        en: "We are making them. A clamp that holds a sheet without harming it, soft enough for small hands: just what we know how to mould, and fifteen families are waiting.\n\nWe keep the wide jaw, and add a ring for the string.",
      },
      changeOurMind: {
        fr: "Si le ressort pinçait un doigt d’enfant aux essais, nous nous arrêterions là.",
        en: "Should the spring pinch a child’s finger in testing, we would stop there.",
      },
      reasonCodes: ["fits-our-range", "we-can-make-it-well"],
    },
  },
];
