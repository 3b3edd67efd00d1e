import type { Format } from "./format.ts";

const fr = {
  heading: "Chiffres",
  lead: "Qui attend, où c’est calme, qui revient. Cercles privés compris, pour l’équipe seule.",
  asOf: (at: string) => `Calculés le ${at}, une fois par heure.`,
  publicPage: "La page publique",
  none: "Les premiers chiffres arrivent dans l’heure.",
  noneText: "Ils se calculent tout seuls. Ce qui attend une réponse est déjà là.",
  csv: "CSV",
  how: "Comment c’est calculé",
  table: "La même chose en tableau",
  n: (count: string) => `n = ${count}`,
  privateMark: "privé",
  waiting: {
    title: "Sans réponse",
    ideas: (n: number, format: Format) =>
      format.plural(n, { one: `${format.number(n)} idée attend`, other: `${format.number(n)} idées attendent` }),
    questions: (n: number, format: Format) =>
      format.plural(n, {
        one: `${format.number(n)} question attend`,
        other: `${format.number(n)} questions attendent`,
      }),
    noIdeas: "Aucune idée n’attend. Prenez l’air.",
    noQuestions: "Aucune question sans réponse.",
    shown: (n: string) => `Les ${n} plus anciennes.`,
    reading: "en relecture",
    review: "à l’étude",
    days: (n: number, format: Format) =>
      n === 0 ? "aujourd’hui" : `${format.number(n)} ${format.plural(n, { one: "jour", other: "jours" })}`,
    formula:
      "Idées en relecture depuis leur envoi, idées à l’étude depuis l’ouverture : lues à l’instant. Une question est un commentaire de membre avec un point d’interrogation, sous une idée encore ouverte, sans réponse ni réaction de la marque et sans réponse de son auteur.",
  },
  quiet: {
    title: "Cercles endormis",
    circle: "Cercle",
    days: "Jours sans rien",
    last: "Dernier geste",
    never: "aucun",
    none: (n: string) => `Tous les cercles ont bougé ces ${n} derniers jours.`,
    choose: "Endormi à partir de",
    daysOption: (n: string) => `${n} jours`,
    formula:
      "Jours de calendrier depuis le dernier geste d’un membre : idée envoyée, soutien, commentaire, signalement. Sans aucun geste, depuis l’ouverture du cercle.",
  },
  engagement: {
    title: "Engagement",
    month: "Mois",
    ratio: "Engagés",
    summary: (last: string, month: string) =>
      `Part des membres actifs qui ont fait un geste, mois par mois ; ${last} en ${month}.`,
    of: (acted: string, active: string) => `${acted} sur ${active}`,
    current: "Le mois en cours n’est pas fini.",
    formula:
      "Membres qui ont fait au moins un geste dans le mois, divisés par les membres actifs : ceux qui en ont fait un dans les douze mois jusqu’à celui-là. Un geste : envoyer, retirer, soutenir, commenter, signaler. La plateforme ne garde qu’une marque par membre et par mois, sans dire lequel ni quoi. Mois de la marque.",
  },
  cohorts: {
    title: "Qui revient",
    lead: "Chaque ligne : les membres dont le premier geste date de ce mois. Chaque case : combien en ont fait un, tant de mois plus tard.",
    first: "Premier geste",
    members: "Membres",
    later: (n: string) => `+${n}`,
    laterLong: (n: number, format: Format) =>
      format.plural(n, { one: `${format.number(n)} mois plus tard`, other: `${format.number(n)} mois plus tard` }),
    none: "Aucun membre n’a encore fait de geste.",
    formula: "Membres de la ligne avec au moins un geste dans ce mois-là, divisés par tous les membres de la ligne.",
  },
  funnel: {
    title: "Le chemin des idées",
    steps: {
      sent: "envoyées",
      published: "publiées",
      step: "première marche",
      top: "en haut",
      decided: "décidées",
      approved: "retenues",
      launched: "lancées",
    },
    step: "Étape",
    ideas: "Idées",
    summary: (list: string) => `Combien d’idées sont arrivées à chaque étape : ${list}.`,
    formula:
      "Idées qui sont arrivées un jour à cette étape, depuis le début, d’après leur registre. Qui est allé plus loin est passé par là.",
  },
  waits: {
    title: "Délais, cercle par cercle",
    all: "Tous",
    formula: "Les calculs de la page publique, cercles privés compris, sur les 365 derniers jours.",
  },
  tables: {
    ideas: "idées par étape",
    waits: "délais",
    refusals: "refus et retraits",
    funnel: "chemin des idées",
    engagement: "engagement",
    cohorts: "qui revient",
    circles: "cercles",
  },
  takeAway: "Emporter les tableaux",
};

const en: typeof fr = {
  heading: "Figures",
  lead: "Who is waiting, where it is quiet, who comes back. Private circles included, for the team alone.",
  asOf: (at) => `Worked out on ${at}, once an hour.`,
  publicPage: "The public page",
  none: "The first figures come within the hour.",
  noneText: "They work themselves out. What waits for an answer is here already.",
  csv: "CSV",
  how: "How it is worked out",
  table: "The same as a table",
  n: (count) => `n = ${count}`,
  privateMark: "private",
  waiting: {
    title: "Unanswered",
    ideas: (n, format) =>
      format.plural(n, { one: `${format.number(n)} idea is waiting`, other: `${format.number(n)} ideas are waiting` }),
    questions: (n, format) =>
      format.plural(n, {
        one: `${format.number(n)} question is waiting`,
        other: `${format.number(n)} questions are waiting`,
      }),
    noIdeas: "No idea is waiting. Go and get some air.",
    noQuestions: "No question without an answer.",
    shown: (n) => `The ${n} oldest.`,
    reading: "to be read",
    review: "in review",
    days: (n, format) => (n === 0 ? "today" : `${format.number(n)} ${format.plural(n, { one: "day", other: "days" })}`),
    formula:
      "Ideas to be read since they were sent, ideas in review since it opened: read this very moment. A question is a member’s comment with a question mark, under an idea that is still open, without an answer or a reaction of the brand and without an answer of its author.",
  },
  quiet: {
    title: "Dormant circles",
    circle: "Circle",
    days: "Days without an act",
    last: "Last act",
    never: "none",
    none: (n) => `Every circle moved in the last ${n} days.`,
    choose: "Dormant from",
    daysOption: (n) => `${n} days`,
    formula:
      "Calendar days since a member last did anything there: an idea sent, a support, a comment, a report. Without any act, since the circle was opened.",
  },
  engagement: {
    title: "Engagement",
    month: "Month",
    ratio: "Engaged",
    summary: (last, month) => `Share of active members with an act, month by month; ${last} in ${month}.`,
    of: (acted, active) => `${acted} of ${active}`,
    current: "This month is not over.",
    formula:
      "Members with at least one act in the month, divided by active members: those with one in the twelve months up to it. An act: sending, withdrawing, supporting, commenting, reporting. All the platform keeps is a mark for each member and month, without saying who or what. Months are the brand’s.",
  },
  cohorts: {
    title: "Who comes back",
    lead: "Each line: members whose first act fell in that month. Each cell: how many had one so many months later.",
    first: "First act",
    members: "Members",
    later: (n) => `+${n}`,
    laterLong: (n, format) =>
      format.plural(n, { one: `${format.number(n)} month later`, other: `${format.number(n)} months later` }),
    none: "No member has acted yet.",
    formula: "Members of the line with at least one act in that month, divided by all members of the line.",
  },
  funnel: {
    title: "The way of ideas",
    steps: {
      sent: "sent",
      published: "published",
      step: "first step",
      top: "at the top",
      decided: "decided",
      approved: "approved",
      launched: "launched",
    },
    step: "Stage",
    ideas: "Ideas",
    summary: (list) => `How many ideas ever came to each stage: ${list}.`,
    formula:
      "Ideas that ever came to this stage, from the beginning, by their records. What went further was here too.",
  },
  waits: {
    title: "Waits, circle by circle",
    all: "All",
    formula: "The sums of the public page, private circles included, over the last 365 days.",
  },
  tables: {
    ideas: "ideas by stage",
    waits: "waits",
    refusals: "refused and removed",
    funnel: "way of ideas",
    engagement: "engagement",
    cohorts: "who comes back",
    circles: "circles",
  },
  takeAway: "Take the tables away",
};

/** The studio's room of figures. */
export const insightMessages = { fr, en };
