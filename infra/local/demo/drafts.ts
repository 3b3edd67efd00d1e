import type { Draft } from "../../../functions/ideas/contract.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import { CircleId } from "../../../functions/platform/ids.ts";
import { ideaIdOf } from "./life.ts";

/** Two things that Ada has not finished writing. */
export const draftsOfAda = (now: Date): Draft[] => [
  {
    ideaId: ideaIdOf("draft of the coat rail"),
    rev: 4,
    title: "La patère qui sèche les gants",
    pitch: "Un porte-manteau percé, posé au-dessus du radiateur.",
    story: `Cinq paires de gants à la maison, dont quatre et demie sont sèches au bon moment.

L’idée : une patère creuse, percée de trous, qui prend l’air chaud du radiateur et le souffle dans les doigts.

À vérifier :
- la règle n° 4 du cercle (rien qui bloque un radiateur) ;
- le bruit ;
- est-ce que ça marche avec des moufles`,
    circleId: CircleId.parse("petit-espace"),
    lang: "fr",
    kind: "new",
    tags: ["entrée", "hiver"],
    createdAt: addDays(now, -6.3).toISOString(),
    savedAt: addDays(now, -0.7).toISOString(),
  },
  {
    ideaId: ideaIdOf("draft of the picnic bench"),
    rev: 2,
    title: "A picnic bench for a bike rack",
    pitch: "",
    story: "With Bo: the rack unfolds into two seats and a board. Ask him for the measurements of his rack.",
    circleId: null,
    lang: "en",
    kind: "new",
    tags: [],
    createdAt: addDays(now, -2.1).toISOString(),
    savedAt: addDays(now, -2).toISOString(),
  },
];
