import { CircleId } from "../../../../functions/platform/ids.ts";
import { type Day, type ProgrammePlan, said } from "./plan.ts";

/** Recruiting: supporters first, every seat of one variant taken, and a list that waits. */
export const behindTheScreen: ProgrammePlan = {
  name: "behind the screen",
  idea: "screen-shelf",
  stage: "recruiting",
  openedDaysAgo: 2.4,
  reports: [],
  versions: [],
  input: (day: Day) => ({
    title: said("Derrière le paravent, il y a quelqu’un", "There is somebody behind the screen"),
    pitch: said(
      "Douze paravents-bibliothèques cherchent douze pièces trop petites pour le nombre de gens qui y vivent.",
      "Twelve folding bookcases are looking for twelve rooms that hold more people than they should.",
    ),
    story: said(
      "Deux panneaux de bouleau, des livres d’un côté, du tissu de l’autre. Il faut savoir s’il tient debout chez vous, si on le replie vraiment le soir, et ce qui finit épinglé au dos.\n\nUn paravent qui ne bouge jamais est un mur. Nous n’en voulons pas.",
      "Two leaves of birch, books on one side, cloth on the other. We need to know whether it stands in your home, whether anybody really folds it at night, and what ends up pinned to the back.\n\nA screen that never moves is a wall. We don’t want one.",
    ),
    kind: "physical",
    circleId: CircleId.parse("petit-espace"),
    visibility: "public",
    variants: [
      { variantId: "two", name: said("Deux panneaux", "Two leaves"), seats: 8 },
      { variantId: "three", name: said("Trois panneaux", "Three leaves"), seats: 4 },
    ],
    priorityHours: 96,
    acceptHours: 48,
    phases: [
      {
        phaseId: "start",
        kind: "onboarding",
        name: said("Le faire tenir debout", "Making it stand"),
        from: day(19),
        to: day(26),
        tasks: [
          {
            taskId: "unfold",
            title: said("Le déplier à deux", "Unfold it, the two of you"),
            text: said("Une personne par panneau.", "One person a leaf."),
            daysAfterReceipt: 3,
          },
        ],
        survey: false,
      },
      {
        phaseId: "line",
        kind: "engagement",
        name: said("Tracer la ligne", "Drawing the line"),
        from: day(27),
        to: day(62),
        tasks: [
          {
            taskId: "fold",
            title: said("Le replier sept soirs de suite", "Fold it seven nights in a row"),
            text: said("Avec les livres dedans.", "With the books in."),
            dueOn: day(41),
          },
        ],
        survey: true,
      },
      {
        phaseId: "end",
        kind: "closure",
        name: said("Négociations finales", "Final negotiations"),
        from: day(63),
        to: day(69),
        tasks: [],
        survey: true,
      },
    ],
    features: [
      { featureId: "hinges", name: said("Les charnières", "The hinges") },
      { featureId: "shelves", name: said("Les étagères", "The shelves") },
      { featureId: "cloth", name: said("Le côté tissu", "The cloth side") },
    ],
    eligibility: { circle: false, supporters: false, countries: ["FR", "BE", "CH", "GB", "IE"] },
    notice: said(
      "Deux panneaux pleins pèsent 21 kg. Pas dans une chambre d’enfant de moins de 6 ans tant que l’essai de bascule n’est pas publié.",
      "Two filled leaves weigh 21 kg. Not in the room of a child under six until the tipping test is published.",
    ),
    screener: [
      {
        questionId: "people",
        kind: "scale",
        text: said("Combien de personnes dorment dans la pièce ?", "How many people sleep in the room?"),
        required: true,
        from: 1,
        to: 6,
        atLeast: 2,
      },
      {
        questionId: "draws",
        kind: "multiple",
        text: said("Qu’est-ce qui trace la ligne aujourd’hui ?", "What draws the line today?"),
        required: true,
        options: [
          { optionId: "curtain", text: said("Un rideau", "A curtain"), effect: "informs" },
          { optionId: "wardrobe", text: said("Une armoire", "A wardrobe"), effect: "informs" },
          { optionId: "treaty", text: said("Un traité", "A treaty"), effect: "qualifies" },
          { optionId: "nothing", text: said("Rien, et cela s’entend", "Nothing, and it shows"), effect: "qualifies" },
        ],
      },
      {
        questionId: "other",
        kind: "text",
        text: said("Qu’en pense l’autre personne ?", "What does the other person think?"),
        required: false,
      },
    ],
    terms: said(
      "Le paravent reste à Marelle jusqu’à la fin du test. Ensuite vous le gardez ou nous le reprenons à nos frais. Les deux occupants de la pièce doivent être d’accord, et l’écrire.",
      "The screen is Marelle’s until the test ends. Then you keep it, or we fetch it at our expense. Both people in the room have to agree, in writing.",
    ),
    rewards: said(
      "Le paravent, et un panneau de plus pour qui veut.",
      "The screen, and one more leaf for whoever wants it.",
    ),
    figures: "everyone",
  }),
};
