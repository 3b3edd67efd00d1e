const fr = {
  open: "Le rythme, jour après jour",
  title: "Soutiens, et ce qu’il reste à monter",
  loading: "On trace la courbe…",
  none: "Le premier soutien ouvrira la courbe.",
  tooMany: "Au-delà de 20 000 soutiens, on ne trace plus la courbe ici.",
  window: { week: "ces 7 derniers jours", start: "depuis la publication" },
  quiet: (window: string, needed: string, until: string) =>
    `Aucun soutien ${window}. Il en faut ${needed} par jour d’ici au ${until}.`,
  ahead: (made: string, window: string, needed: string, arrival: string) =>
    `${made} par jour ${window}, quand il en faut ${needed}. À ce rythme, le palier est atteint vers le ${arrival}.`,
  behind: (made: string, window: string, needed: string, until: string) =>
    `${made} par jour ${window}. Il en faut ${needed} d’ici au ${until} : c’est le moment d’en parler autour de vous.`,
  needed: (perDay: string) => `il en faut ${perDay} par jour`,
  goal: (n: string) => `palier ${n}`,
  today: "aujourd’hui",
  table: "Les mêmes chiffres en tableau",
  day: "Jour",
  supporters: "Soutiens",
  deadline: (date: string) => `${date} (échéance, palier à atteindre)`,
};

const en: typeof fr = {
  open: "The pace, day by day",
  title: "Supports, and what is left to climb",
  loading: "Drawing the curve…",
  none: "The first support will start the curve.",
  tooMany: "Above 20,000 supports the curve is not drawn here.",
  window: { week: "over the last 7 days", start: "since publication" },
  quiet: (window, needed, until) => `No support ${window}. It takes ${needed} a day until ${until}.`,
  ahead: (made, window, needed, arrival) =>
    `${made} a day ${window}, and ${needed} would do. At this pace the step comes around ${arrival}.`,
  behind: (made, window, needed, until) =>
    `${made} a day ${window}. It takes ${needed} until ${until}: a good time to tell people about it.`,
  needed: (perDay) => `it takes ${perDay} a day`,
  goal: (n) => `step ${n}`,
  today: "today",
  table: "The same figures as a table",
  day: "Day",
  supporters: "Supporters",
  deadline: (date) => `${date} (deadline, step to reach)`,
};

/** On the author's own idea: how fast it climbs, and how fast it must. */
export const paceMessages = { fr, en };
