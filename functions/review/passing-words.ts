import type { Language } from "../platform/languages.ts";

const french =
  "apres avant beaucoup bon bonne car chaque chez chose choses contre deja depuis deux dire dit dois doit enfin faire faut jamais juste lors meme merci mieux moins non oui parfois pendant personne plusieurs plutot possible pourrait pourrais presque puis quelqu quelque quelques rien sait sans savoir selon serait seul seulement souvent super surtout toujours tres trop trouve trouver va vais vers veut voila vrai vraiment";
const english =
  "after again ago already always another anyone anything back been before better both come even ever every everyone everything few find first get gets give go goes going good got great here know last let like likely little long look lot made make makes many maybe mine much must need never new nice nothing now often once own please put really right said same say see seem should since someone something still sure take thank thanks thing things think though three too try two under until use used very want way well were whether while without yes yet";

/** Words that come back in any talk and name no subject of it; folded. Search keeps them: in a title they may matter. */
export const passingWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(french.split(" ")),
  en: new Set(english.split(" ")),
};
