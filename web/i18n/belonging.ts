import type { Format } from "./format.ts";

const fr = {
  followIdea: {
    on: "Suivre cette idée",
    off: "Ne plus suivre",
    saidOn: "C’est noté. Vous saurez ce qu’elle devient.",
    saidOff: "C’est noté. Vous n’aurez plus de nouvelles de cette idée.",
  },
  followMember: {
    on: "Suivre cette personne",
    off: "Ne plus suivre",
    saidOn: "C’est noté. Vous saurez quand une idée d’elle est publiée.",
    saidOff: "C’est noté. Vous n’aurez plus de ses nouvelles.",
  },
  membership: {
    on: "Rejoindre ce cercle",
    off: "Quitter ce cercle",
    saidOn: "Bienvenue dans le cercle.",
    saidOff: "C’est noté. Vos soutiens restent, le cercle continue sans vous.",
  },
  followNote: "Des nouvelles à chaque palier et à la décision. Sans soutien ni engagement.",
  leaveKeeps: "Quitter un cercle ne retire aucun soutien déjà donné.",
  privateCircle: "Cercle privé",
  page: {
    followMemberNote: "Vous saurez quand une idée de cette personne est publiée.",
    followIdea: "Suivre une idée",
    following: "Vous suivez cette idée.",
    followMember: (name: string) => `Suivre ${name}`,
    followingMember: (name: string) => `Vous suivez ${name}.`,
    join: (circle: string) => `Rejoindre le cercle ${circle}`,
    joined: (circle: string) => `Vous êtes membre du cercle ${circle}.`,
    members: (n: number, f: Format) =>
      `${f.number(n)} ${f.plural(n, { one: "membre", other: "membres", many: "de membres" })}`,
    asMember: (name: string) => `Vous agissez sous le nom de ${name}.`,
    signInFirst: "Le bouton vous demandera d’abord de vous connecter.",
  },
};

const en: typeof fr = {
  followIdea: {
    on: "Follow this idea",
    off: "Stop following",
    saidOn: "Noted. You will hear what becomes of it.",
    saidOff: "Noted. No more news of this idea.",
  },
  followMember: {
    on: "Follow this person",
    off: "Stop following",
    saidOn: "Noted. You will hear when an idea of theirs is published.",
    saidOff: "Noted. No more news of them.",
  },
  membership: {
    on: "Join this circle",
    off: "Leave this circle",
    saidOn: "Welcome to the circle.",
    saidOff: "Noted. Your supports stay; the circle goes on without you.",
  },
  followNote: "News at each milestone and at the decision. No support, no strings.",
  leaveKeeps: "Leaving a circle withdraws no support you gave.",
  privateCircle: "Private circle",
  page: {
    followMemberNote: "You will hear when an idea of theirs is published.",
    followIdea: "Follow an idea",
    following: "You follow this idea.",
    followMember: (name) => `Follow ${name}`,
    followingMember: (name) => `You follow ${name}.`,
    join: (circle) => `Join ${circle}`,
    joined: (circle) => `You are a member of ${circle}.`,
    members: (n, f) => `${f.number(n)} ${f.plural(n, { one: "member", other: "members" })}`,
    asMember: (name) => `You are acting as ${name}.`,
    signInFirst: "The button will ask you to sign in first.",
  },
};

/** Following ideas and people, joining and leaving circles. */
export const belongingMessages = { fr, en };
