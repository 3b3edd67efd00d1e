const fr = {
  menu: "menu",
  mine: "Mon espace",
  write: "Proposer une idée",
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
  signOut: "Sign out",
  theme: "Appearance",
  light: "Light",
  dark: "Dark",
  system: "Like my device",
};
export const sessionMessages = { fr, en };
