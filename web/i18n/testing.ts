import type { Format } from "./format.ts";

/** What a tester has to do, and the questions at the end of a phase. */
const fr = {
  room: "À faire",
  loading: "Un instant…",
  progress: (done: string, of: string) => `${done} sur ${of}`,
  progressLabel: "Tâches faites",
  allDone: "Tout est fait pour l’instant. Merci.",
  noTasks: {
    title: "Pas de tâche dans ce programme",
    text: "Essayez librement, et dites ce que vous remarquez dans les retours.",
  },
  dates: (from: string, to: string) => `du ${from} au ${to}`,
  phase: { past: "terminée", now: "en ce moment", next: "à venir", dropped: "n’a pas eu lieu" },
  noTasksHere: "Rien à cocher dans cette phase.",
  due: {
    open: (day: string) => `À faire avant le ${day} inclus.`,
    late: (day: string) => `À faire avant le ${day} : en retard, mais toujours utile.`,
    later: (day: string) => `S’ouvre avec sa phase, à faire avant le ${day} inclus.`,
    awaiting: (n: number, f: Format) =>
      f.plural(n, {
        one: `${f.number(n)} jour après avoir reçu le prototype. Le décompte commencera à sa réception.`,
        other: `${f.number(n)} jours après avoir reçu le prototype. Le décompte commencera à sa réception.`,
      }),
    done: (at: string) => `Fait le ${at}.`,
  },
  ticked: (title: string) => `Fait : ${title}`,
  unticked: (title: string) => `À faire : ${title}`,
  survey: {
    title: "Votre avis sur cette phase",
    later: (day: string) => `Quelques questions vous attendent à partir du ${day}.`,
    over: "Les questions sur cette phase sont closes.",
    overAnswered: "Les questions sont closes. Vos réponses comptent.",
    open: (day: string) => `Deux minutes, jusqu’au ${day} inclus. L’équipe lit les réponses sans les noms.`,
    answered: "Vos réponses sont enregistrées. Vous pouvez encore les changer.",
    recommend: "Recommanderiez-vous ce produit à quelqu’un qui vous est proche ?",
    least: "0 : pas du tout",
    most: "10 : sans hésiter",
    why: "Pourquoi cette note ?",
    whyHint: "Une phrase suffit. N’y mettez pas de nom.",
    satisfaction: "À quel point êtes-vous satisfait ou satisfaite de…",
    grades: ["Pas du tout", "Plutôt pas", "Ni l’un ni l’autre", "Plutôt", "Tout à fait"],
    notTried: "Pas essayé",
    send: "Envoyer mes réponses",
    sending: "Envoi…",
    change: "Changer mes réponses",
    sent: "C’est noté. Merci.",
    missing: "Choisissez une note de 0 à 10.",
    faults: "Il manque quelque chose",
  },
};

const en: typeof fr = {
  room: "To do",
  loading: "One moment…",
  progress: (done, of) => `${done} of ${of}`,
  progressLabel: "Tasks done",
  allDone: "All done for now. Thank you.",
  noTasks: {
    title: "No tasks in this programme",
    text: "Try it as you like, and report what you notice.",
  },
  dates: (from, to) => `${from} to ${to}`,
  phase: { past: "over", now: "now", next: "to come", dropped: "did not take place" },
  noTasksHere: "Nothing to tick off in this phase.",
  due: {
    open: (day) => `Due by the end of ${day}.`,
    late: (day) => `Was due by ${day}: late, and still useful.`,
    later: (day) => `Opens with its phase, due by the end of ${day}.`,
    awaiting: (n, f) =>
      f.plural(n, {
        one: `${f.number(n)} day after you get the prototype. It starts counting when it arrives.`,
        other: `${f.number(n)} days after you get the prototype. It starts counting when it arrives.`,
      }),
    done: (at) => `Done on ${at}.`,
  },
  ticked: (title) => `Done: ${title}`,
  unticked: (title) => `To do: ${title}`,
  survey: {
    title: "What you think of this phase",
    later: (day) => `A few questions wait for you from ${day} on.`,
    over: "The questions about this phase are closed.",
    overAnswered: "The questions are closed. Your answers count.",
    open: (day) => `Two minutes, until the end of ${day}. The team reads the answers without names.`,
    answered: "Your answers are in. You can still change them.",
    recommend: "Would you recommend this product to somebody close to you?",
    least: "0: not at all",
    most: "10: without a doubt",
    why: "Why this score?",
    whyHint: "One sentence is enough. Leave names out.",
    satisfaction: "How satisfied are you with…",
    grades: ["Not at all", "Rather not", "Neither", "Rather", "Fully"],
    notTried: "Not tried",
    send: "Send my answers",
    sending: "Sending…",
    change: "Change my answers",
    sent: "Noted. Thank you.",
    missing: "Choose a score from 0 to 10.",
    faults: "Something is missing",
  },
};

export const testingMessages = { fr, en };
