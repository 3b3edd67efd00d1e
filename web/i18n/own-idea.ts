import type { Format } from "./format.ts";

const fr = {
  yours: "C’est votre idée.",
  pace: (n: number, when: string, f: Format) =>
    `Il lui faut ${f.number(n)} ${f.plural(n, { one: "soutien", other: "soutiens" })} par jour jusqu’au ${when}.`,
  tell: "Parlez-en autour de vous : vos proches ne savent pas encore qu’il leur manque ça.",
  mine: "La suivre dans mon espace",
};
const en: typeof fr = {
  yours: "This one is yours.",
  pace: (n, when, f) => `It needs ${f.number(n)} a day until ${when}.`,
  tell: "Tell people about it: they do not know yet what they are missing.",
  mine: "Follow it in my space",
};
/** The author before their own idea; fetched when it is theirs. */
export const ownIdeaMessages = { fr, en };
