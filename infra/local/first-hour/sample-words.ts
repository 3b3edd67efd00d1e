/** What stands in a preview until it was answered. */
export const sampleWords = {
  fr: {
    name: "Votre marque",
    tagline: "Votre promesse, en une phrase.",
    circle: "Votre premier cercle",
    circleTagline: "Ce qui réunit ses membres, en une phrase.",
    ideaTitle: "Une idée, pour voir",
    ideaPitch: "Voici comment se lira une idée chez vous.",
  },
  en: {
    name: "Your brand",
    tagline: "Your promise, in one sentence.",
    circle: "Your first circle",
    circleTagline: "What brings its members together, in one sentence.",
    ideaTitle: "An idea, to see",
    ideaPitch: "This is how an idea will read at your place.",
  },
};
