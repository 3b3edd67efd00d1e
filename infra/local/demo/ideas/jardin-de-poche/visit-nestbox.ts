import type { IdeaPlan } from "../../idea-plan.ts";

export const visitNestbox: IdeaPlan = {
  name: "visit-nestbox",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "gaspard",
  kind: "new",
  title: "Le nichoir qui compte ses visites",
  pitch: "Une planche d’envol montée sur ressort, un compteur à rouleaux, et une caméra pour vérifier qui entre.",
  tags: ["animaux", "mesure"],
  views: {
    whole:
      "Un nichoir à toit corail sur un poteau, un compteur sur le côté ; un oisillon jaune ouvre le bec à la porte, un oiseau bleu picore en bas.",
    turned: "De l’autre côté : l’oisillon de face, le poteau et ses feuilles.",
    detail: "Gros plan sur le trou d’envol et le compteur.",
  },
  story: `Depuis trois ans, un couple de mésanges niche sur mon balcon. Je sais qu’elles viennent souvent, je ne sais pas combien. Les naturalistes parlent de cinq cents allers-retours par jour ; j’aimerais voir le chiffre monter.

Mon nichoir a une planche d’envol posée sur un ressort très souple. Chaque fois qu’un oiseau s’y pose, un compteur à rouleaux avance d’un cran, comme sur un vieux magnétophone. Pas de pile pour cette partie.

Pour ne pas compter les moineaux qui se reposent, j’ajoute une petite caméra sous le toit, qui filme l’entrée et la rue en arrière-plan, et envoie l’image au téléphone. Elle tourne tout le temps, sinon on rate les premiers vols.

Le toit s’ouvre pour nettoyer en automne. Le tout pèse 1,9 kg et se fixe à la rambarde par deux colliers. Les mésanges ont accepté le ressort en une matinée ; le plus dur fut de retenir ma fille de sauter dessus.`,
  life: {
    is: "declined",
    daysAgo: 19,
    ruleNumber: 4,
    message: {
      text: "Nous ne publions pas cette version, à cause de la caméra : elle filme en continu une rue habitée (règle n° 4). Le compteur à ressort, lui, est une très jolie idée et n’a besoin de personne. Repartez du texte sans la caméra, nous le relirons avec plaisir.",
      lang: "fr",
    },
  },
};
