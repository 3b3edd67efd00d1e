import type { IdeaPlan } from "../../idea-plan.ts";

export const sinkBridge: IdeaPlan = {
  name: "sink-bridge",
  circle: "petit-espace",
  lang: "en",
  author: "priya",
  with: ["otis"],
  kind: "improvement",
  improves: "the maple chopping board",
  title: "A chopping board that bridges the sink",
  pitch: "The worktop my kitchen lacks is the one above the washing-up: a board that spans it, with a sieve let in.",
  tags: ["kitchen", "meals", "wood"],
  views: {
    whole:
      "A cream kitchen unit; over half of the sink lies a wooden board with a carrot, a knife and a round sieve, while a red fish looks up from the water.",
    turned: "Seen from the end: the board hooks over the front edge so that it cannot slide.",
    detail: "Close-up of the carrot rounds beside the sieve, and the tap running.",
  },
  story: `My worktop is 38 cm wide. The kettle has 22 of them. That leaves 16 cm for cooking, and I am a person who likes onions.

Boards that lie over a sink exist; I have owned two. The first was too short and went swimming. The second was exactly right for a sink that somebody else had. Both let you chop but not rinse, so you carry a wet lettuce around the room.

My improvement has three parts:

- **it grows**: two boards, one sliding under the other, from 38 to 56 cm, locked by a wooden wedge;
- the front edge has a step that hooks over the worktop, so it stays when you lean on it;
- a round hole takes a steel sieve. What you chop goes in with the back of the knife, what you rinse drips where it should.

End grain maple would be nice. I tested beech and a lot of carrots. The wedge swells when wet, which first seemed a fault and is now the brake.

The fish in the drawing is a guest. He was put back.`,
  life: {
    is: "gathering",
    publishedDaysAgo: 19,
    supporters: 15,
    price: 58,
    fans: ["maya", "kofi"],
    welcome: {
      text: "Thank you for naming the two boards that you tried before. That is rule 5, and it helps.",
      lang: "en",
    },
  },
};
