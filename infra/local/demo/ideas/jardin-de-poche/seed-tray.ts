import type { IdeaPlan } from "../../idea-plan.ts";

export const seedTray: IdeaPlan = {
  name: "seed-tray",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "noe",
  kind: "new",
  title: "Le bac à semis qui s’emboîte au fil des saisons",
  pitch:
    "On commence avec un bac en février, on finit avec un potager en juin : chaque module s’accroche au précédent.",
  tags: ["semis", "balcon", "rangement"],
  views: {
    whole:
      "Cinq bacs de terre cuite, crème et jaune, emboîtés, où les pousses sont de plus en plus hautes ; un plantoir et un escargot autour.",
    turned: "De l’autre côté : les tenons qui relient les bacs, l’escargot derrière.",
    detail: "Gros plan sur les jeunes pousses du bac jaune.",
  },
  story: `En février, j’ai besoin d’une boîte à chaussures. En juin, d’un champ. Mon balcon, lui, ne change pas de taille.

J’ai compté l’an dernier : neuf contenants différents, aucun qui s’aligne avec un autre, et entre eux des vides où meurent les limaces et les bouchons. Je propose un seul module, un cube de 20 cm, avec une languette d’un côté et une encoche de l’autre.

- **Un bac** sur le rebord pour les semis.
- **Trois bacs** quand on repique.
- **Six ou neuf** l’été, en carré, en ligne ou autour d’une porte.
- L’hiver, ils s’empilent par trois, et le couvercle du dernier fait un siège.

L’eau passe d’un bac à l’autre par la languette : on arrose à un bout, on récupère à l’autre. Mouillé, un module pèse 7 kg.

Je les ai faits en planches de coffrage. Les encoches gonflent à la pluie et, en août, il faut un maillet pour récolter. Un escargot s’est installé dans la troisième languette ; je le considère comme un essai concluant.`,
  life: { is: "gathering", publishedDaysAgo: 175, supporters: 318, price: 35, fans: ["ada", "rosa", "leon"] },
};
