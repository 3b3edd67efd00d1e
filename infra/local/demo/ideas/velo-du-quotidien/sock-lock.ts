import type { IdeaPlan } from "../../idea-plan.ts";

export const sockLock: IdeaPlan = {
  name: "sock-lock",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "colette",
  kind: "improvement",
  improves: "la housse d’antivol",
  title: "La chaussette d’antivol",
  pitch: "Un tricot serré sur l’antivol en U : le cadre garde sa peinture, et le porte-bagages ne sonne plus.",
  tags: ["sécurité", "ville", "réparation"],
  views: {
    whole:
      "Un grand antivol en U vêtu d’un tricot rayé corail, crème et marine, posé devant un arceau ; une pelote et ses aiguilles à côté.",
    turned: "Vu de l’autre côté : la barre et sa clé restent libres, seul le U est habillé.",
    detail: "Gros plan sur les rayures et la couture.",
  },
  story: `Mon antivol pèse 1,4 kg et il m’a coûté deux cadres, non parce qu’il les a mal gardés, mais parce qu’il les a frottés. Une éraflure par jour, au même endroit, pendant quatre ans : on voit l’acier.

J’ai tricoté une chaussette. Une vraie, tubulaire, en fil de récupération, avec une trame de caoutchouc tous les six rangs pour qu’elle ne tourne pas.

- Elle se glisse sur le U, pas sur la barre : la serrure reste libre.
- Elle sèche en une nuit sur un radiateur.
- Elle fait taire l’antivol sur les pavés, et **ma rue est pavée**.
- Rayée, elle se voit : je ne l’ai plus oublié sur un arceau depuis.

Pour tout vélo de ville attaché à autre chose qu’à un espoir. J’en ai donné douze. On m’en a demandé une avec un pompon, je n’ai pas su dire non.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 590,
    toTheTopInDays: 80,
    price: 16,
    fans: ["salome", "jeanne"],
    steps: [
      {
        after: 18,
        to: "not_approved",
        reasonCodes: ["too-few-would-buy", "not-what-we-do"],
        reasons: {
          fr: `Non, et ce n’est pas la faute du pompon.

Vos réponses disent 16 €. Tricotée ici, au tarif que nous devons aux gens, la chaussette revient à 21 € avant d’être vendue. Ailleurs, elle coûterait trois euros, et nous ne voulons pas savoir comment.

Nous l’aurions peut-être offerte avec un antivol. Nous n’en fabriquons pas.

En revanche, **le patron mérite de circuler**. Si Colette le souhaite, nous le mettons en page et le publions, sous son nom et sous licence libre. Deux pelotes, une soirée.`,
          en: `No, and it is not the pompom’s fault.

Your answers say €16. Knitted here, at the wage that we owe people, the sock costs €21 before anyone sells it. Elsewhere it would cost three euros, and we would rather not know how.

We might have given it away with a lock. We make none.

But **the pattern deserves to travel**. If Colette agrees, we will lay it out and publish it under her name and a free licence. Two balls of wool, one evening.`,
        },
        changeOurMind: {
          fr: "Une machine à tricoter près d’ici, ou une maille qui se monte en moins de vingt minutes.",
          en: "A knitting machine nearby, or a stitch that takes less than twenty minutes.",
        },
      },
    ],
  },
};
