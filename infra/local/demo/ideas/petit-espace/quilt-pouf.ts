import type { IdeaPlan } from "../../idea-plan.ts";

export const quiltPouf: IdeaPlan = {
  name: "quilt-pouf",
  circle: "petit-espace",
  lang: "fr",
  author: "mahaut",
  kind: "new",
  title: "Le pouf qui avale la couette",
  pitch: "Le jour, un pouf ; la nuit, un pouf vide. La couette d’hiver a enfin une adresse.",
  tags: ["rangement", "chambre", "assise"],
  views: {
    whole:
      "Un gros pouf corail ouvert, d’où déborde une couette blanche et bleue ; un chat roux y a déjà pris place, un réveil vert attend devant.",
    turned: "De dos : la ceinture jaune, la couette bien tassée, et le réveil qui marque l’heure d’aller dormir.",
    detail: "Gros plan sur l’ouverture : le chat regarde qui vient reprendre la couette.",
  },
  story: `Je dors sur un canapé-lit. Chaque matin, je replie le lit, et il reste la couette. Elle ne rentre dans rien. Je l’ai mise dans l’armoire, l’armoire s’est ouverte. Je l’ai mise derrière le canapé, le chien du voisin du dessus a un meilleur plan de rangement.

Un pouf est vide. C’est tout de même curieux : on vend de l’air rembourré, pendant que ma couette attend.

Donc une enveloppe ronde, solide, avec une ouverture à cordon. On pousse la couette dedans, on tire, on noue : assise. Le soir, on dénoue.

- 60 cm de diamètre, 42 cm de haut une fois plein ;
- un fond rigide en bois, pour qu’il ne s’affaisse pas comme un dimanche ;
- un tissu que l’on enlève et que l’on lave ;
- **deux tailles** : couette de lit simple, couette de lit double.

Vide, il se plie à plat sous le canapé. J’ai cousu le premier dans un rideau de théâtre. Le chat a compris avant moi à quoi servait l’ouverture.`,
  life: { is: "expired", publishedDaysAgo: 33, supporters: 6, price: 65, fans: ["salome"] },
};
