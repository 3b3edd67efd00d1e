const fr = {
  label: "Chercher une idée",
  placeholder: "Un mot, une envie, un prénom",
  button: "Chercher",
};

const en: typeof fr = {
  label: "Find an idea",
  placeholder: "A word, a wish, a name",
  button: "Search",
};

/** The search form, which stands on other pages too. */
export const searchFormMessages = { fr, en };
