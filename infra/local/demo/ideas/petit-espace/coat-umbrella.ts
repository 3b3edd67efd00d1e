import type { IdeaPlan } from "../../idea-plan.ts";

export const coatUmbrella: IdeaPlan = {
  name: "coat-umbrella",
  circle: "petit-espace",
  lang: "en",
  author: "nell",
  kind: "new",
  title: "A coat stand that opens like an umbrella",
  pitch: "Closed, it is a pole in the corner. Guests ring, you push the slider up, six arms come out.",
  tags: ["hallway", "guests", "foldable"],
  views: {
    whole:
      "A wooden pole with six dark ribs spread like an umbrella without cloth, holding a navy coat, a yellow coat, a striped scarf and a top hat.",
    turned: "From the side, the ribs seen in a row and the slider that holds them open.",
    detail: "Close-up of the ribs and the two coats.",
  },
  story: `Our hall takes one coat stand or one guest. When it is empty, the stand still stands there with its arms out, like a scarecrow who is paid by the hour.

An umbrella knows better. It is a stick until needed. Take off the cloth, turn the ribs upwards, use wood for the pole, and you have a coat stand that folds: push the slider, six arms rise; press the catch, they lie down along the pole.

- Closed: 11 cm across, it stands behind a door.
- Open: 90 cm, twelve hooks at two heights, one of them for hats.
- The foot is a heavy disc which the pole screws into.
- Arms go up in pairs, so that one coat alone does not pull it over.

I made it from a parasol. It has carried nine winter coats at a birthday. At the tenth it bowed politely to the host, who was holding the cake.`,
  life: {
    is: "withdrawn",
    publishedDaysAgo: 24,
    supporters: 7,
    afterDays: 15,
    price: 90,
    fans: ["june"],
    message: {
      text: "I have shown it to a furniture maker who would like to build it with me, and I promised not to publish elsewhere. Thank you all, you were kind about the cake.",
      lang: "en",
    },
  },
};
