import { expect, test } from "vitest";
import { nearTerms, slipsForgiven } from "../../functions/search/fuzzy.ts";

const terms = ["balcon", "bibliotheque", "bicyclette", "jardiniere", "remorque", "velo", "zibliotheque"].toSorted();
const near = (word: string) => nearTerms(terms, word, slipsForgiven(word)).map(({ place }) => terms[place]);

test.each([
  ["a letter too few", "balon", ["balcon"]],
  ["a letter too many", "ballcon", ["balcon"]],
  ["another letter", "balkon", ["balcon"]],
  ["two that changed places", "blacon", ["balcon"]],
  ["two slips in a long word", "jradinierre", ["jardiniere"]],
  ["one slip in the first letter", "pemorque", ["remorque"]],
  ["one slip, another word one letter away", "bibliotheque", ["bibliotheque", "zibliotheque"]],
  ["two slips, one of them in the first letter", "pemorquee", []],
  ["two slips in a short word", "balkom", []],
  ["a word of three letters", "vel", []],
])("%s: %s", (_, word, found) => {
  expect(near(word)).toEqual(found);
});
