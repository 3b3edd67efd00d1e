import type { Forms } from "./format.ts";

type Plural = (count: number, forms: Forms) => string;

const fr = {
  title: "Comment ça marche",
  lead: "Une idée, un escalier, une échéance, une réponse. Voici les règles, en chiffres, telles que la plateforme les applique.",
  describe: "Le chemin d’une idée, des premiers soutiens à la réponse signée, avec les chiffres de chaque cercle.",
  steps: [
    {
      title: "L’idée est relue",
      text: "La modération la publie, la renvoie avec ce qu’il faut retoucher, ou la refuse en nommant une règle de la charte. Toujours avec un mot.",
    },
    {
      title: "Le compte à rebours part",
      text: "Les chiffres du cercle sont figés sur l’idée ce jour-là : ils ne changeront plus pour elle.",
    },
    {
      title: "Les soutiens la font monter",
      text: "Une personne, un soutien, qui peut se retirer. Chaque palier atteint ajoute des jours à l’échéance, sans rien remettre à zéro.",
    },
    {
      title: "En haut, l’équipe étudie",
      text: "Les soutiens sont clos et l’équipe produit étudie l’idée avec les réponses de chacun.",
    },
    {
      title: "La réponse est publique",
      text: "Retenue, non retenue ou mise de côté jusqu’à une date : une personne signe, donne ses raisons, et dit ce qui ferait changer d’avis.",
    },
  ],
  clocks: "Les escaliers, cercle par cercle",
  firstWindow: (plural: Plural, days: number, shown: string) =>
    `${shown} ${plural(days, { one: "jour", other: "jours" })} pour atteindre la première marche.`,
  step: "Marche",
  goal: "Objectif",
  today: "Aujourd’hui",
  gain: "Ce qu’elle apporte",
  supporters: (plural: Plural, count: number, shown: string) =>
    `${shown} ${plural(count, { one: "soutien", other: "soutiens" })}`,
  share: (percent: string, atLeast: string) => `${percent} des membres, au moins ${atLeast}`,
  days: (plural: Plural, days: number, shown: string) => `+ ${shown} ${plural(days, { one: "jour", other: "jours" })}`,
  review: "l’étude commence",
  total: (plural: Plural, days: number, shown: string) =>
    `${shown} ${plural(days, { one: "jour", other: "jours" })} au plus, du départ à la dernière échéance.`,
  stacks: "Les jours s’ajoutent : une marche montée tôt ne fait perdre aucun jour.",
  waits: (needed: string, members: string) =>
    `Sous ${needed} membres, le compte à rebours attend. Le cercle en compte ${members}.`,
  sharesNote: (members: string) => `Calculé sur ${members} membres ; figé à la publication de chaque idée.`,
  caption: (circle: string) => `L’escalier du cercle ${circle}`,
  supportTitle: "Ce qui se passe quand je soutiens",
  supportText:
    "Votre soutien est compté une fois, tout de suite. Vous rejoignez le cercle. Quelques questions peuvent suivre ; elles sont facultatives et servent à l’équipe au moment de décider.",
  timeTitle: "Quand le temps manque",
  timeText:
    "L’idée reste lisible et son parcours aussi. La personne qui l’a proposée est prévenue 14, 3 et 1 jours avant. Elle peut repartir de cette idée.",
  keptTitle: "Et si nous ne tenons pas parole",
  keptText:
    "Cela se voit. Nos délais, nos raisons, ce que nous retirons et ce qui attend encore sont calculés toutes les heures à partir des registres.",
  keptLink: "Voir nos chiffres",
};

const en: typeof fr = {
  title: "How it works",
  lead: "One idea, one stair, one deadline, one answer. Here are the rules in numbers, as the platform applies them.",
  describe: "The way of an idea from its first supporters to a signed answer, with each circle’s numbers.",
  steps: [
    {
      title: "The idea is read",
      text: "Moderation publishes it, returns it with what to mend, or declines it by naming a rule of the charter. Always with a word.",
    },
    {
      title: "The clock starts",
      text: "The circle’s numbers are frozen on the idea that day. They will not move for it again.",
    },
    {
      title: "Supporters lift it",
      text: "One person, one support, and it can be withdrawn. Each milestone adds days to the deadline; nothing starts over.",
    },
    {
      title: "At the top, the team reviews",
      text: "Support closes, and the product team studies the idea with everybody’s answers in front of them.",
    },
    {
      title: "The answer is public",
      text: "Approved, not approved, or parked until a date: a person signs, gives reasons, and says what would change our mind.",
    },
  ],
  clocks: "The stairs, circle by circle",
  firstWindow: (plural, days, shown) =>
    `${shown} ${plural(days, { one: "day", other: "days" })} to reach the first step.`,
  step: "Step",
  goal: "Goal",
  today: "Today",
  gain: "What it brings",
  supporters: (plural, count, shown) => `${shown} ${plural(count, { one: "supporter", other: "supporters" })}`,
  share: (percent, atLeast) => `${percent} of members, at least ${atLeast}`,
  days: (plural, days, shown) => `+ ${shown} ${plural(days, { one: "day", other: "days" })}`,
  review: "review opens",
  total: (plural, days, shown) =>
    `${shown} ${plural(days, { one: "day", other: "days" })} at the most, from the start to the last deadline.`,
  stacks: "Days stack: a step climbed early loses nothing.",
  waits: (needed, members) => `Under ${needed} members the clock waits. The circle has ${members}.`,
  sharesNote: (members) => `Worked out for ${members} members; frozen when an idea is published.`,
  caption: (circle) => `The stair of ${circle}`,
  supportTitle: "What happens when I support",
  supportText:
    "Your support counts once, at once. You join the circle. A few questions may follow; they are optional, and the team reads them when it decides.",
  timeTitle: "When time runs out",
  timeText:
    "The idea stays readable, and so does its story. Its author hears from us 14, 3 and 1 days before, and may start again from this idea.",
  keptTitle: "And if we break our word",
  keptText:
    "It shows. How long we take, our reasons, what we take down and what still waits are worked out every hour from the records.",
  keptLink: "See our figures",
};

/** The rules, told from the policies. */
export const howMessages = { fr, en };
