import type { IdeaPlan } from "../../idea-plan.ts";

export const dogSidecar: IdeaPlan = {
  name: "dog-sidecar",
  circle: "velo-du-quotidien",
  lang: "en",
  author: "idris",
  kind: "new",
  title: "A sidecar for an old dog",
  pitch: "He has run beside my bike for eleven years. It is my turn to carry him, at his own height, ears in the wind.",
  tags: ["animals", "city", "wood"],
  views: {
    whole:
      "A green town bike with a coral sidecar; in it sits a ginger dog with blue goggles, his striped scarf flying behind.",
    turned: "From behind: the third wheel, the low step, and the flag.",
    detail: "Close-up of the dog, his goggles and the rim he leans on.",
  },
  story: `Biscuit is thirteen. He weighs 22 kg and still believes that he runs with me. After four hundred metres he lies down and waits for me to notice.

Trailers are behind, and he cannot stand being behind; he has written to me about it on the sofa. A front box is high, and his hips say no. Beside me, 20 cm above the ground, he can step in alone.

- A tub of bent ply on a frame of two tubes, with **one wheel that leans with the bike**.
- Clamped at the rear axle and under the saddle, no drilling.
- 79 cm over all, handlebar to outer wheel. Rule 3 was measured with a tape and with Biscuit.
- A short strap to his harness, because squirrels exist.

For a city bike with a straight frame. I have done 60 km with it, at the speed of a dog’s opinion. Pigeons do not know what to think.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 446,
    toTheTopInDays: 150,
    price: 320,
    fans: ["bo", "wendy", "leon"],
    steps: [
      {
        after: 41,
        to: "approved",
        reasonCodes: ["strong-demand", "partner-needed"],
        reasons: {
          en: `Yes. We looked for a reason to say no, because it is a vehicle, and did not find it.

The leaning wheel is what makes it safe: in our tests it corners like the bike alone, and at worst it slides, it does not lift. The tub can be made where we bend our chairs. The axle cannot; a maker of wheelchairs near Lyon will build it with us.

First series: two hundred, for dogs up to 25 kg, sold with an afternoon of training. For both.`,
          fr: `Oui. Nous avons cherché une raison de dire non, puisque c’est un véhicule, et nous n’en avons pas trouvé.

C’est la roue inclinable qui rend l’ensemble sûr : dans nos essais, il tourne comme le vélo seul, et au pire il glisse, il ne se soulève pas. La coque se fabrique là où nous cintrons nos chaises. L’axe, non : un fabricant de fauteuils roulants, près de Lyon, le fera avec nous.

Première série : deux cents, pour chiens jusqu’à 25 kg, vendus avec un après-midi d’initiation. Pour les deux.`,
        },
        changeOurMind: {
          en: "An insurer who covers it as a bicycle accessory. If none does by spring, we wait.",
          fr: "Une assurance qui le couvre comme accessoire de vélo. Si aucune ne le fait d’ici au printemps, nous attendrons.",
        },
      },
    ],
  },
};
