const fr = {
  menu: (name: string) => `Menu de ${name}`,
  mine: "Mon espace",
  write: "Proposer une idée",
  moderation: "Modération",
  review: "À l’étude",
  studio: "Atelier",
  signOut: "Se déconnecter",
  theme: "Apparence",
  light: "Claire",
  dark: "Sombre",
  system: "Comme l’appareil",
};
const en: typeof fr = {
  menu: (name) => `${name}’s menu`,
  mine: "My space",
  write: "Submit an idea",
  moderation: "Moderation",
  review: "In review",
  studio: "Studio",
  signOut: "Sign out",
  theme: "Appearance",
  light: "Light",
  dark: "Dark",
  system: "Like my device",
};
export const sessionMessages = { fr, en };
