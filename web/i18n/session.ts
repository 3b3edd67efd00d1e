const fr = {
  menu: "menu",
  mine: "Mon espace",
  write: "Proposer une idée",
  moderation: "Modération",
  reports: "Signalements",
  review: "À l’étude",
  circles: "Cercles privés",
  signOut: "Se déconnecter",
  theme: "Apparence",
  light: "Claire",
  dark: "Sombre",
  system: "Comme l’appareil",
};
const en: typeof fr = {
  menu: "menu",
  mine: "My space",
  write: "Submit an idea",
  moderation: "Moderation",
  reports: "Reports",
  review: "In review",
  circles: "Private circles",
  signOut: "Sign out",
  theme: "Appearance",
  light: "Light",
  dark: "Dark",
  system: "Like my device",
};
export const sessionMessages = { fr, en };
