/** The tester's own pages. */
const fr = {
  title: "Mes tests",
  lead: "Les programmes de test auxquels vous pouvez prendre part.",
  loading: "Un instant…",
  roomsLabel: "Le programme",
  none: {
    title: "Aucun programme de test pour l’instant",
    text: "Quand une idée retenue est prête à être essayée, elle apparaît ici.",
  },
  rooms: { about: "Le programme" },
  about: {
    notice: "À savoir avant",
    phases: "Le déroulé",
    rewards: "En remerciement",
    dates: (from: string, to: string) => `du ${from} au ${to}`,
  },
};
const en: typeof fr = {
  title: "My tests",
  lead: "The beta programmes that you can take part in.",
  loading: "One moment…",
  roomsLabel: "The programme",
  none: {
    title: "No beta programme for now",
    text: "As soon as an approved idea is ready to be tried out, it appears here.",
  },
  rooms: { about: "The programme" },
  about: {
    notice: "Before you apply",
    phases: "What happens when",
    rewards: "As a thank-you",
    dates: (from: string, to: string) => `${from} to ${to}`,
  },
};
export const testMessages = { fr, en };
