import type { IdeaPlan } from "../../idea-plan.ts";

export const bathDeck: IdeaPlan = {
  name: "bath-deck",
  circle: "petit-espace",
  lang: "fr",
  author: "odile",
  kind: "new",
  title: "Le pont de baignoire",
  pitch: "Quatre lattes en travers de la baignoire : la seule table de l’appartement où personne ne pose son courrier.",
  tags: ["bureau", "bois", "eau"],
  views: {
    whole:
      "Une baignoire blanche à pieds jaunes, barrée par quatre lattes de bois qui portent un livre ouvert et une tasse ; deux orteils et un canard dépassent de l’eau.",
    turned: "Le même pont vu du côté du robinet : il tient sur les deux rebords, par deux cales de bois.",
    detail: "Gros plan sur les lattes : le livre, la tasse verte, et le canard qui lit par-dessus.",
  },
  story: `Dans mes 19 m², il y a une baignoire. Elle occupe 1,2 m², et je m’y lave onze minutes par jour. Le reste du temps, elle fait collection de poussière et, une fois par mois, de linge.

J’ai posé quatre lattes en travers, un soir où la table était prise par une machine à coudre. J’y ai travaillé jusqu’à minuit, assise dans la baignoire vide, avec un coussin. **C’est le meilleur bureau que j’aie eu** : dossier incliné, aucun collègue, la bouilloire à portée.

Ce que je propose :

- quatre lattes reliées par deux sangles, qui se roulent comme un store ;
- une cale de chaque côté, doublée de liège, réglable de 55 à 75 cm ;
- une fente pour tenir un livre ou une tablette debout ;
- un bois qui accepte l’eau sans noircir, parce qu’on finit toujours par ouvrir le robinet.

Il porte 12 kg. Je le sais, j’y ai pesé mes dictionnaires.

Ce qui me manque : une idée pour le dos. Le coussin glisse, et l’émail n’a aucune compassion.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 690,
    toTheTopInDays: 74,
    price: 55,
    fans: ["ada", "jeanne"],
    welcome: { text: "Le poids, la largeur, le liège : rien à ajouter. Bonne montée, Odile.", lang: "fr" },
    steps: [
      {
        after: 21,
        to: "approved",
        reasonCodes: ["fits-our-range", "we-can-make-it-well"],
        reasons: {
          fr: `Oui, et vite : c’est un objet simple, et nous avons déjà les lattes.

- Sur 22 essais dans vos salles de bains, **19 baignoires sur 22** l’acceptent sans retouche.
- Le frêne huilé de nos caillebotis convient ; il n’a pas bougé après trente jours de vapeur.
- Le prix tient : vos réponses disent 55 €, nous arriverons à 49 €.

Nous ajoutons un arrêt au bord du mur. Une tasse tombée dans l’eau est un incident ; une lampe, non.`,
          en: `Yes, and quickly: it is a simple thing, and we already have the slats.

- Out of 22 trials in your bathrooms, **19 baths in 22** take it without a change.
- The oiled ash of our duckboards will do; thirty days of steam did not move it.
- The price holds: your answers say €55, we shall manage €49.

We add a stop on the wall side. A mug that falls into the water is an incident; a lamp is not.`,
        },
        changeOurMind: {
          fr: "Si l’huile se délavait avant un an de bains quotidiens, nous reprendrions le choix du bois avant d’aller plus loin.",
          en: "If the oil washed out within a year of daily baths, we would reopen the choice of wood first.",
        },
      },
      { after: 26, to: "in_development" },
      {
        after: 90,
        to: "in_beta",
        message: {
          text: "Trente ponts partent chez trente baignoires. Trois sont des sabots d’hôtel : nous sommes curieux.",
          lang: "fr",
        },
      },
      {
        after: 110,
        to: "launched",
        message: { text: "En vente depuis ce matin, à 49 €. Le canard n’est pas fourni.", lang: "fr" },
      },
    ],
  },
};
