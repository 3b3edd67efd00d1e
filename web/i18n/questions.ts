import type { Format } from "./format.ts";

const fr = {
  title: "Quelques questions, si vous voulez",
  hint: "L’équipe les lira. Votre soutien compte même sans.",
  open: "Répondre aux questions",
  change: "Modifier mes réponses",
  wouldPay: (symbol: string) => `Combien la paieriez-vous (${symbol}) ?`,
  howMany: "Combien en prendriez-vous ?",
  why: "Qu’est-ce qui vous plaît ?",
  whyLeft: (n: number, f: Format) =>
    f.plural(n, { one: `${f.number(n)} caractère restant`, other: `${f.number(n)} caractères restants` }),
  wouldTest: "Je veux bien l’essayer avant tout le monde",
  save: "Envoyer mes réponses",
  saving: "Envoi…",
  skip: "Passer",
  saved: "Merci. L’équipe lira vos réponses.",
  wrongPrice: (max: string) => `Un nombre entier, de 0 à ${max}.`,
  wrongQuantity: (max: string) => `Un nombre entier, de 1 à ${max}.`,
};
const en: typeof fr = {
  title: "A few questions, if you like",
  hint: "The team reads them. Your support counts without.",
  open: "Answer the questions",
  change: "Change my answers",
  wouldPay: (symbol) => `What would you pay (${symbol})?`,
  howMany: "How many would you get?",
  why: "What do you like about it?",
  whyLeft: (n, f) => f.plural(n, { one: `${f.number(n)} character left`, other: `${f.number(n)} characters left` }),
  wouldTest: "I’d test it before everybody else",
  save: "Send my answers",
  saving: "Sending…",
  skip: "Skip",
  saved: "Thank you. The team will read your answers.",
  wrongPrice: (max) => `A whole number, 0 to ${max}.`,
  wrongQuantity: (max) => `A whole number, 1 to ${max}.`,
};
/** What supporters may answer; fetched with the questions. */
export const questionMessages = { fr, en };
