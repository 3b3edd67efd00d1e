import { expect, test } from "vitest";
import { layered } from "../../functions/search/idea-index.ts";
import { searchIndex } from "../../functions/search/search-index.ts";
import { segmentOf } from "../../functions/search/segment.ts";
import { demoDocs, demoName } from "../search/demo-docs.ts";
import { judgedQueries } from "../search/judged.ts";

const index = layered(1, segmentOf(demoDocs), segmentOf([]), new Set());
const search = searchIndex(async () => index);
const firstTen = 10;

/** Of the ideas that a person would expect, how many are among the first ten; docs/search.md states it. */
const leastRecall = 0.95;

test(`of what ${judgedQueries.length} judged queries expect, nearly all is among the first ten`, async () => {
  const judged = await Promise.all(
    judgedQueries.map(async ({ query, lang, expects, tests }) => {
      const { hits } = await search.searchIdeas(query, { lang, limit: firstTen });
      const names = hits.map(({ ideaId }) => demoName(ideaId));
      return { query, tests, expects, missed: expects.filter((name) => !names.includes(name)), first: names[0] ?? "" };
    }),
  );
  const missed = judged
    .filter((each) => each.missed.length > 0)
    .map((each) => `${each.query}: ${each.missed.join(" ")}`);
  const recall = judged.reduce((sum, each) => sum + 1 - each.missed.length / each.expects.length, 0) / judged.length;
  const onTop = judged.filter(({ expects, first }) => expects.includes(first)).length / judged.length;
  console.info(
    `recall at 10: ${recall.toFixed(3)}, first is expected: ${onTop.toFixed(3)}; missed: ${missed.join(" · ") || "none"}`,
  );
  expect(judgedQueries.length).toBeGreaterThanOrEqual(60);
  expect(recall, missed.join(" · ")).toBeGreaterThanOrEqual(leastRecall);
  expect(onTop).toBeGreaterThanOrEqual(0.9);
});
