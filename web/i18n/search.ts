import type { Format } from "./format.ts";

const fr = {
  title: "Recherche",
  titleFor: (query: string) => `Recherche : ${query}`,
  describe: "Chercher parmi les idées de la communauté : titres, récits, mots-clés et personnes.",
  heading: "Chercher une idée",
  circles: "Cercle",
  found: (format: Format, count: number) =>
    `${format.number(count)} ${format.plural(count, { one: "idée", other: "idées" })}`,
  foundFor: (query: string) => `pour ${query}`,
  nearest: "Aucune idée ne réunit tous ces mots. Voici celles qui s’en approchent.",
  didYouMean: "Vouliez-vous dire",
  cut: "La recherche s’arrête aux 200 premiers caractères.",
  startTitle: "Que cherchez-vous ?",
  start: "Un objet, une pièce, un geste, un prénom : les accents et les petites fautes sont pardonnés.",
  emptyTitle: (query: string) => `Rien pour ${query}`,
  empty: "Essayez un mot plus court, ou un autre. Et si l’idée n’existe pas encore, elle attend peut-être la vôtre.",
  emptyIn: "Rien dans ce cercle. Les autres ont peut-être la réponse.",
  signs: "Il faut au moins une lettre ou un chiffre : les signes seuls ne cherchent rien.",
  everywhere: "Chercher dans tous les cercles",
  inStory: "Dans le récit",
};

const en: typeof fr = {
  title: "Search",
  titleFor: (query) => `Search: ${query}`,
  describe: "Search the community’s ideas: titles, stories, tags and people.",
  heading: "Find an idea",
  circles: "Circle",
  found: (format, count) => `${format.number(count)} ${format.plural(count, { one: "idea", other: "ideas" })}`,
  foundFor: (query) => `for ${query}`,
  nearest: "No idea has all of these words. These come closest.",
  didYouMean: "Did you mean",
  cut: "Only the first 200 characters were searched.",
  startTitle: "What are you looking for?",
  start: "A thing, a room, a gesture, a name: accents and small slips are forgiven.",
  emptyTitle: (query) => `Nothing for ${query}`,
  empty: "Try a shorter word, or another one. And if the idea isn’t here yet, perhaps it is waiting for you.",
  emptyIn: "Nothing in this circle. The others may have it.",
  signs: "It takes a letter or a digit at least: signs alone find nothing.",
  everywhere: "Search all circles",
  inStory: "In the story",
};

/** The search page; its form and what is suggested there have catalogues of their own, for other pages have those too. */
export const searchMessages = { fr, en };
