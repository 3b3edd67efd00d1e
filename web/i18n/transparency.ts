import type { Format } from "./format.ts";

const fr = {
  title: "Nos chiffres",
  describe: "Combien de temps nous mettons à répondre, ce que nous retirons et pourquoi, et qui parle sous les idées.",
  lead: "Ce que nous promettons se vérifie. Ces chiffres sortent des registres de la plateforme, une fois par heure, sans que personne y touche.",
  asOf: (at: string) => `Calculés le ${at}.`,
  window: (from: string) => `Sauf mention contraire : les 365 derniers jours, depuis le ${from}.`,
  how: "Comment c’est calculé",
  json: "Toutes les données, en JSON",
  n: (n: number, format: Format) =>
    format.plural(n, { one: `sur ${format.number(n)} cas`, other: `sur ${format.number(n)} cas` }),
  tooFew: "Trop peu de cas",
  tooFewOf: (n: number, format: Format) =>
    n === 0
      ? "Aucun cas sur la période."
      : `${format.number(n)} cas : sous cinq, une médiane serait l’histoire de quelqu’un.`,
  noneYet: "Pas encore de réponse",
  noneEver: "Depuis le début : personne n’a encore répondu.",
  ever: (value: string, n: string) => `Depuis le début : ${value}, ${n}.`,
  everTooFew: "Depuis le début : trop peu de cas.",
  waiting: (n: number, format: Format) =>
    n === 0
      ? "Rien n’attend en ce moment."
      : format.plural(n, {
          one: `${format.number(n)} idée attend en ce moment.`,
          other: `${format.number(n)} idées attendent en ce moment.`,
        }),
  minutes: (count: string, n: number, format: Format) =>
    `${count} ${format.plural(n, { one: "minute", other: "minutes" })}`,
  hours: (count: string, n: number, format: Format) =>
    `${count} ${format.plural(n, { one: "heure", other: "heures" })}`,
  days: (count: string, n: number, format: Format) => `${count} ${format.plural(n, { one: "jour", other: "jours" })}`,
  standing: {
    title: "Où en sont les idées",
    lead: (n: number, format: Format) =>
      n === 0
        ? "Aucune idée n’a encore été envoyée. La première posera la première pierre."
        : format.plural(n, {
            one: `${format.number(n)} idée envoyée depuis le début. Chaque pierre en est une.`,
            other: `${format.number(n)} idées envoyées depuis le début. Chaque pierre en est une.`,
          }),
    each: (many: string) => `Ici, une pierre compte pour ${many} idées.`,
    formula: "L’état de chaque idée à l’heure du calcul. Celles des cercles privés n’y sont pas.",
    aside: "Et sur le côté",
    summary: (list: string) => `Un escalier, une marche par étape : ${list}.`,
    steps: {
      reading: "en relecture",
      gathering: "en course",
      review: "à l’étude",
      decided: "décidées",
      development: "en développement",
      beta: "en test",
      launched: "lancées",
    },
    asides: {
      expired: "délai écoulé :",
      withdrawn: "retirées par leur auteur :",
      declined: "non publiées :",
      removed: "supprimées :",
      merged: "regroupées avec une autre :",
    },
    other: "autres états :",
    decidedAs: { approved: "retenues :", not_approved: "non retenues :", parked: "mises de côté :" },
  },
  waits: {
    title: "Combien de temps nous mettons",
    lead: "Des médianes : la moitié des réponses est venue plus vite, l’autre moitié plus tard.",
    toModeration: "pour relire une idée",
    toFirstAnswer: "jusqu’à nos premiers mots",
    toDecision: "pour décider, une fois en haut",
    formulas: {
      toModeration:
        "De chaque envoi à la réponse de la modération : publiée, à retoucher ou non publiée. Une idée renvoyée compte à nouveau. Chaque réponse compte le jour où elle est donnée.",
      toFirstAnswer:
        "Du premier envoi de l’idée au premier de nos mots : un message de la modération, un commentaire signé de l’équipe ou de la marque, ou la décision.",
      toDecision: "De l’ouverture de l’étude à la décision publiée. Un réexamen compte comme une nouvelle étude.",
    },
  },
  reasons: {
    title: "Une raison à chaque réponse",
    text: "des décisions publiées le sont avec leurs raisons, écrites pour être lues.",
    none: "Aucune décision n’a été publiée sur la période.",
    formula: "Décisions dont le registre porte au moins une raison écrite, divisées par toutes les décisions.",
    link: "Lire les décisions",
  },
  of: (part: string, n: string) => `${part} sur ${n}`,
  none: "Aucune",
  voice: {
    title: "Qui parle sous les idées",
    text: (brand: string) => `des commentaires sont de ${brand}. Le reste vient des membres.`,
    none: "Personne n’a commenté sur la période.",
    brand: (name: string) => name,
    members: "Membres",
    summary: (brand: string, members: string) => `Une barre : ${brand} de la marque, ${members} des membres.`,
    formula:
      "Commentaires et réponses signés de l’équipe produit ou de la marque, divisés par tous ceux qui se lisent aujourd’hui. Les nouvelles des auteurs n’y sont pas.",
    table: "La même chose en tableau",
    who: "Qui",
    comments: "Commentaires",
  },
  refusals: {
    title: "Ce que nous n’avons pas laissé passer",
    lead: "Rien ne part sans une règle nommée et un exposé des motifs. Ce qu’un recours ou nous-mêmes avons rétabli n’est plus compté.",
    rule: "Règle citée",
    unlawful: "Contraire à la loi",
    number: (n: string) => `Règle n° ${n}`,
    noRule: "Sans règle citée",
    declined: "Idées non publiées",
    removed: "Idées supprimées",
    comments: "Commentaires retirés",
    none: "Rien n’a été refusé ni retiré sur la période.",
    formula:
      "Une ligne par règle, avec ses mots au moment où elle a été citée. Des cercles qui partagent une règle partagent sa ligne.",
  },
  conduct: {
    title: "Signalements, sanctions, réclamations",
    reports: "Signalements",
    filed: "reçus",
    removed: "suivis d’un retrait",
    kept: "traités sans suite",
    waiting: "encore à traiter",
    sanctions: "Sanctions",
    warned: "avertissements",
    limited: "limitations",
    suspended: "suspensions",
    lifted: "levées",
    appeals: "Réclamations",
    upheld: "acceptées",
    rejected: "rejetées",
    share: "Part acceptée :",
    appealsNone: "Aucune réclamation tranchée sur la période.",
    formula:
      "Un signalement compte quand il arrive, puis quand il est traité. Une réclamation est tranchée par une autre personne que celle qui avait agi ; la part est celle des réclamations acceptées parmi toutes celles qui sont tranchées.",
  },
  circles: {
    title: "Cercle par cercle",
    lead: "Les mêmes calculs sur les 365 derniers jours. Entre parenthèses, le nombre de cas ; un tiret dit qu’il y en a moins de cinq.",
    circle: "Cercle",
    ideas: "Idées",
    moderation: "Relecture",
    answer: "Premiers mots",
    decision: "Décision",
    voice: "Part de la marque",
  },
  honest: {
    title: "Ce que ces chiffres ne disent pas",
    points: [
      "Une médiane ne compte que ce qui a eu sa réponse : ce qui attend encore est écrit à côté, jamais caché.",
      "Sous cinq cas, nous ne donnons ni médiane ni pourcentage : seulement les nombres.",
      "Les cercles privés n’y sont pas, pas même comme nombres. Leurs membres les voient vivre autrement.",
      "Nous ne mesurons pas vos visites. Aucun de ces chiffres n’a besoin de savoir qui lit.",
    ],
  },
};

const en: typeof fr = {
  title: "Our figures",
  describe: "How long we take to answer, what we take down and why, and who speaks under ideas.",
  lead: "What we promise can be checked. These figures come out of the platform’s own records, once an hour, and nobody touches them on the way.",
  asOf: (at) => `Worked out on ${at}.`,
  window: (from) => `Unless it says otherwise: the last 365 days, since ${from}.`,
  how: "How it is worked out",
  json: "All of it as JSON",
  n: (n, format) => format.plural(n, { one: `of ${format.number(n)} case`, other: `of ${format.number(n)} cases` }),
  tooFew: "Too few cases",
  tooFewOf: (n, format) =>
    n === 0
      ? "None in this period."
      : `${format.plural(n, { one: `${format.number(n)} case`, other: `${format.number(n)} cases` })}: under five, a median would be somebody’s story.`,
  noneYet: "No answer yet",
  noneEver: "Since the beginning: nobody has answered yet.",
  ever: (value, n) => `Since the beginning: ${value}, ${n}.`,
  everTooFew: "Since the beginning: too few cases.",
  waiting: (n, format) =>
    n === 0
      ? "Nothing is waiting right now."
      : format.plural(n, {
          one: `${format.number(n)} idea is waiting right now.`,
          other: `${format.number(n)} ideas are waiting right now.`,
        }),
  minutes: (count, n, format) => `${count} ${format.plural(n, { one: "minute", other: "minutes" })}`,
  hours: (count, n, format) => `${count} ${format.plural(n, { one: "hour", other: "hours" })}`,
  days: (count, n, format) => `${count} ${format.plural(n, { one: "day", other: "days" })}`,
  standing: {
    title: "Where ideas stand",
    lead: (n, format) =>
      n === 0
        ? "No idea has been sent yet. The first one will lay the first stone."
        : format.plural(n, {
            one: `${format.number(n)} idea sent since the beginning. Each stone is one.`,
            other: `${format.number(n)} ideas sent since the beginning. Each stone is one.`,
          }),
    each: (many) => `Here a stone stands for ${many} ideas.`,
    formula: "The stage of every idea when the figures were worked out. Those of private circles are not among them.",
    aside: "And to one side",
    summary: (list) => `A stair with a step for each stage: ${list}.`,
    steps: {
      reading: "being read",
      gathering: "gathering support",
      review: "in review",
      decided: "decided",
      development: "in development",
      beta: "in beta",
      launched: "launched",
    },
    asides: {
      expired: "out of time:",
      withdrawn: "withdrawn by their author:",
      declined: "not published:",
      removed: "removed:",
      merged: "merged into another:",
    },
    other: "other stages:",
    decidedAs: { approved: "approved:", not_approved: "not approved:", parked: "parked:" },
  },
  waits: {
    title: "How long we take",
    lead: "Medians: half of the answers came sooner, half of them later.",
    toModeration: "to read an idea",
    toFirstAnswer: "until our first words",
    toDecision: "to decide, once it is at the top",
    formulas: {
      toModeration:
        "From each time an idea is sent to moderation’s answer: published, to mend, or declined. One that is sent again counts again. An answer counts on the day it was given.",
      toFirstAnswer:
        "From the first time an idea is sent to the first of our words: a message from moderation, a comment signed by the team or the brand, or the decision.",
      toDecision: "From the opening of the review to the published decision. A second look is a review of its own.",
    },
  },
  reasons: {
    title: "A reason with every answer",
    text: "of published decisions carry their reasons, written to be read.",
    none: "No decision was published in this period.",
    formula: "Decisions whose record holds at least one written reason, divided by all decisions.",
    link: "Read the decisions",
  },
  of: (part, n) => `${part} of ${n}`,
  none: "None",
  voice: {
    title: "Who speaks under ideas",
    text: (brand) => `of comments are by ${brand}. Members wrote the rest.`,
    none: "Nobody commented in this period.",
    brand: (name) => name,
    members: "Members",
    summary: (brand, members) => `A bar: ${brand} by the brand, ${members} by members.`,
    formula:
      "Comments and answers signed by the product team or the brand, divided by all that can be read today. Authors’ news are left out.",
    table: "The same as a table",
    who: "Who",
    comments: "Comments",
  },
  refusals: {
    title: "What we did not let through",
    lead: "Nothing goes without a named rule and a statement of reasons. What an appeal or we ourselves put back is no longer counted.",
    rule: "Rule that was cited",
    unlawful: "Against the law",
    number: (n) => `Rule no. ${n}`,
    noRule: "No rule cited",
    declined: "Ideas not published",
    removed: "Ideas removed",
    comments: "Comments taken down",
    none: "Nothing was declined or taken down in this period.",
    formula: "A line for each rule, in its words when it was cited. Circles that share a rule share its line.",
  },
  conduct: {
    title: "Reports, sanctions, appeals",
    reports: "Reports",
    filed: "received",
    removed: "led to a removal",
    kept: "handled, nothing removed",
    waiting: "still to be handled",
    sanctions: "Sanctions",
    warned: "warnings",
    limited: "limits",
    suspended: "suspensions",
    lifted: "lifted",
    appeals: "Appeals",
    upheld: "upheld",
    rejected: "rejected",
    share: "Share upheld:",
    appealsNone: "No appeal was decided in this period.",
    formula:
      "A report counts when it comes in, and again when it is dealt with. An appeal is decided by somebody other than whoever acted; the share is that of upheld appeals among all that were decided.",
  },
  circles: {
    title: "Circle by circle",
    lead: "The same sums over the last 365 days. The number of cases is in brackets; a dash says there are fewer than five.",
    circle: "Circle",
    ideas: "Ideas",
    moderation: "Reading",
    answer: "First words",
    decision: "Decision",
    voice: "Brand’s share",
  },
  honest: {
    title: "What these figures do not say",
    points: [
      "A median only counts what was answered. What still waits is written beside it, never hidden.",
      "Under five cases we give neither a median nor a percentage, just the numbers.",
      "Private circles are left out, even as numbers. Their members see them live in other ways.",
      "We do not measure your visits. None of these figures needs to know who reads.",
    ],
  },
};

/** The page of figures that anyone may read. */
export const transparencyMessages = { fr, en };
