import type { IdeaPlan } from "../../idea-plan.ts";

export const strawberryGutters: IdeaPlan = {
  name: "strawberry-gutters",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "fatou",
  kind: "new",
  title: "Trois gouttières de fraises",
  pitch: "Deux poteaux, une barre, trois gouttières suspendues : douze fraisiers sur la largeur d’un fil à linge.",
  tags: ["récolte", "balcon", "arrosage"],
  views: {
    whole:
      "Un portique de bois où pendent trois gouttières, bleue, jaune et corail, pleines de fraisiers ; un oiseau se tient sur la barre, un panier attend dessous.",
    turned: "De biais : les gouttières se suivent en pente douce, l’eau descend de l’une à l’autre.",
    detail: "Gros plan sur les fraises qui pendent au-dessus du vide, faciles à cueillir.",
  },
  story: `Une fraise au sol appartient aux limaces. Une fraise en pot appartient au pot d’à côté. Une fraise qui pend appartient à celle qui passe, et chez moi, c’est moi.

J’ai suspendu trois gouttières sous une barre, l’une sous l’autre, un peu penchées. On arrose celle du haut ; **le trop-plein descend** dans la deuxième, puis dans la troisième, puis dans un bac. Rien chez les gens du dessous, j’ai vérifié avec eux, en bas, un parapluie ouvert.

- 120 cm de long, 90 cm de haut, 21 kg une fois mouillé ;
- les poteaux se vissent sur une caisse lestée de terre, qui porte aussi la menthe ;
- les cordes passent dans des œillets à nœud : rien ne tombe si l’une casse ;
- en hiver, on décroche tout, on empile, on couvre.

Récolte de l’an passé : 4,1 kg. Le merle dit 4,8.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 596,
    toTheTopInDays: 85,
    price: 95,
    fans: ["ada", "rosa", "leon"],
    steps: [
      {
        after: 30,
        to: "approved",
        reasonCodes: ["fits-our-range", "we-can-make-it-well"],
        reasons: {
          fr: `Oui, pour la pente.

Suspendre des bacs, d’autres l’ont fait. Les faire couler les uns dans les autres sans une goutte au-dehors, nous ne l’avions pas vu. Un été sur notre toit : 38 litres versés, 0,2 retrouvé par terre, un jour de grand vent.

Nous remplaçons les gouttières de PVC par de l’acier galvanisé plié, qui se répare au maillet.`,
          en: `Yes, because of the slope.

Others have hung troughs. Letting them run into each other without a drop outside was new to us. One summer on our roof: 38 litres poured, 0.2 found on the ground, on a day of gales.

We replace the PVC by folded galvanised steel, which is mended with a mallet.`,
        },
        changeOurMind: {
          fr: "Si l’acier chauffait les racines au-dessus de 32 °C en juillet, nous passerions au bois.",
          en: "If the steel warmed the roots above 32 °C in July, we would go for wood.",
        },
      },
      { after: 50, to: "in_development" },
      {
        after: 140,
        to: "in_beta",
        message: {
          text: "Cinquante portiques sont dehors pour la saison. Pesez vos fraises avant de les manger, si vous y arrivez.",
          lang: "fr",
        },
      },
    ],
  },
};
