import type { IdeaPlan } from "../../idea-plan.ts";

export const shoeboxLoom: IdeaPlan = {
  name: "shoebox-loom",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "ines",
  kind: "new",
  title: "Le métier à tisser dans une boîte à chaussures",
  pitch: "Un peigne, une navette, des encoches : la boîte est le métier, et l’écharpe de la poupée tient dedans.",
  tags: ["vêtement", "réemploi", "carton"],
  views: {
    whole:
      "Une boîte à chaussures tendue de fils de toutes les couleurs, une navette corail, une pelote bleue et deux balles à côté.",
    turned: "De l’autre côté : le tissage avance, le couvercle sert de patron.",
    detail: "Gros plan sur la navette et les premières bandes tissées.",
  },
  story: `Le mercredi, j’anime un atelier avec douze enfants et le budget d’un goûter. Les métiers à tisser du commerce coûtent 40 € pièce et finissent dans un placard. Les boîtes à chaussures, en revanche, tout le monde en a, et tout le monde les jette.

Je propose un petit nécessaire qui transforme n’importe quelle boîte :

- deux barrettes à encoches qui se clipsent sur les bords et tiennent les fils ;
- un **peigne en hêtre** qui ouvre la nappe d’un geste, dans un sens puis dans l’autre ;
- deux navettes, de la taille d’une main de six ans ;
- une carte de six motifs, du plus calme au plus bavard.

Dès six ans, seul après une démonstration. On range en posant le couvercle, l’ouvrage reste en place jusqu’au mercredi suivant.

J’ai fait l’essai avec des peignes de coiffeuse. Les fils s’y accrochent, mais les enfants, eux, ne décrochent pas : une heure dix, sans un mot, douze enfants. J’ai vérifié qu’ils respiraient.`,
  life: {
    is: "gathering",
    publishedDaysAgo: 9,
    supporters: 6,
    price: 25,
    fans: ["colette", "ada"],
    welcome: {
      text: "Publiée. L’horloge du cercle attend 150 membres : les soutiens comptent déjà, le délai ne court pas.",
      lang: "fr",
    },
  },
};
