import type { Language } from "../platform/languages.ts";

const french =
  "a ai alors as au aucun aussi autre aux avait avec bien c ce cela celle celles celui ces cet cette ceux ci comme comment d dans de des donc dont du elle elles en encore entre est et etait ete etre eux fait il ils j je jusqu l la le les leur leurs lui ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas peu peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa se sera ses si son sont sous sur ta te tes toi ton tous tout toute toutes tres tu un une vos votre vous y";
const english =
  "a about all also am an and any are as at be because been but by can could did do does for from had has have he her his how i if in into is it its just me more most my no not of on one only or other our out over she so some such than that the their them then there these they this those to too up us was we were what when where which who will with would you your";

/** Words that say nothing about an idea; left out of pitches and stories, and of queries that have others. Folded. */
export const stopWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(french.split(" ")),
  en: new Set(english.split(" ")),
};
