const fr = {
  gained: (reached: string, days: string) => `${reached} ! L’idée gagne ${days} jours.`,
  review: (reached: string) => `${reached} ! L’idée passe à l’étude.`,
  moved: (when: string) => `Nouvelle échéance le ${when}.`,
  answer: "Notre atelier va répondre, avec ses raisons.",
  dismiss: "Fermer",
};
const en: typeof fr = {
  gained: (reached, days) => `${reached}! The clock gains ${days} days.`,
  review: (reached) => `${reached}! The idea goes to review.`,
  moved: (when) => `New deadline: ${when}.`,
  answer: "Our team will answer, with reasons.",
  dismiss: "Close",
};
/** A milestone crossed before one’s eyes; fetched with the celebration. */
export const crossingMessages = { fr, en };
