const fr = {
  menu: "menu",
  mine: "Mon espace",
  tests: "Mes tests",
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
  tests: "My tests",
  write: "Submit an idea",
  signOut: "Sign out",
  theme: "Appearance",
  light: "Light",
  dark: "Dark",
  system: "Like my device",
};
export const sessionMessages = { fr, en };
