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
  invited: {
    title: "Une invitation",
    by: (name: string) => `${name} vous ouvre un programme de test privé :`,
    quiet: "Il n’est pas public : gardez ce lien pour vous.",
    take: "Prendre l’invitation",
    later: "Plus tard",
    waits: "C’est noté. Le programme apparaîtra dans vos tests dès que ses candidatures ouvriront.",
    signIn: {
      title: "On vous attend de l’autre côté.",
      body: "Connectez-vous pour lire à quoi cette invitation vous ouvre la porte.",
      button: "Se connecter",
    },
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
  invited: {
    title: "An invitation",
    by: (name) => `${name} lets you into a private beta programme:`,
    quiet: "It is not public: keep this link to yourself.",
    take: "Take the invitation",
    later: "Later",
    waits: "Noted. The programme will appear among your tests as soon as it opens.",
    signIn: {
      title: "You are expected on the other side of the door.",
      body: "Sign in to read what this invitation opens to you.",
      button: "Sign in",
    },
  },
};
export const testMessages = { fr, en };
