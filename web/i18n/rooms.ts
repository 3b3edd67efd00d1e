/** The rooms of the studio, as its menu names them. */
const fr = {
  label: "L’atelier",
  studio: "Atelier",
  moderation: "Modération",
  duplicates: "Doublons",
  review: "À l’étude",
  insights: "Chiffres",
  circles: "Cercles privés",
  import: "Importer",
  brand: "Cercles",
  staff: "Équipe",
  programmes: "Tests",
};
const en: typeof fr = {
  label: "The studio",
  studio: "Studio",
  moderation: "Moderation",
  duplicates: "Duplicates",
  review: "In review",
  insights: "Figures",
  circles: "Private circles",
  import: "Import",
  brand: "Circles",
  staff: "Team",
  programmes: "Beta tests",
};
export const roomMessages = { fr, en };
