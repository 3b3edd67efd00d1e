import type { IdeaPlan } from "../../idea-plan.ts";

export const bikeCape: IdeaPlan = {
  name: "bike-cape",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "salome",
  kind: "improvement",
  improves: "la cape de pluie jaune",
  title: "La cape qui s’accroche au guidon",
  pitch: "Une cape de pluie tendue par le vélo lui-même : les genoux au sec, les mains visibles, le vent dehors.",
  tags: ["pluie", "vêtement", "ville"],
  views: {
    whole:
      "Quelqu’un roule sous la pluie, couvert d’une cape jaune tendue jusqu’au guidon ; une flaque attend la roue avant.",
    turned: "De trois quarts : la cape couvre les genoux et laisse voir les mains.",
    detail: "Gros plan sur la capuche, le sourire et l’ourlet.",
  },
  story: `J’ai douze minutes de vélo jusqu’au travail et, certains mois, douze minutes de pluie. Le pantalon imperméable, on l’enfile à cloche-pied dans le hall, devant les collègues. La cape, on l’enfile en trois secondes, mais elle remonte, elle claque, et elle verse l’eau sur les cuisses au premier feu rouge.

Le problème n’est pas la cape, c’est que rien ne la tient. Je propose :

- deux boucles à l’avant, qui se prennent dans les poignées **par l’extérieur**, pour lâcher toutes seules si l’on tombe ;
- un jonc souple dans l’ourlet, qui fait gouttière sur les côtés ;
- une fenêtre transparente à l’endroit du phare et du compteur ;
- un jaune que l’on voit de loin, et une capuche qui laisse tourner la tête.

J’ai cousu deux prototypes dans un vieux double toit de tente. Le second a tenu 30 km/h de vent de face. Le premier est parti dans un platane, avec mon badge.

Pliée, elle entre dans sa propre poche et s’accroche sous la selle. C’est là qu’elle doit vivre : une cape à la maison n’a jamais protégé personne.`,
  life: { is: "gathering", publishedDaysAgo: 151, supporters: 430, price: 65, fans: ["bo", "noe", "ines"] },
};
