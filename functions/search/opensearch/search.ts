import * as z from "zod/mini";
import { IdeaId } from "../../platform/ids.ts";
import type { Asked, Found, Hit, IdeaSearch } from "../contract.ts";
import { searchLimits } from "../limits.ts";
import { placeIn } from "../place-in.ts";
import { wantedIn } from "../query.ts";
import { type Collection, ideasIndex } from "./collection.ts";

const Answer = z.object({
  hits: z.object({
    total: z.object({ value: z.number() }),
    hits: z.array(z.object({ _source: z.object({ ideaId: IdeaId, title: z.string() }) })),
  }),
});

const weights = { title: 8, tags: 6, people: 5, pitch: 3, story: 1 };
const fieldsOf = (names: (keyof typeof weights)[], ways: readonly string[]) =>
  names.flatMap((name) => ways.map((way) => `${name}${way}^${weights[name]}`));
const everywhere = fieldsOf(["title", "tags", "people", "pitch", "story"], ["", ".fr", ".en"]);
const beyondStory = fieldsOf(["title", "tags", "pitch"], [".fr", ".en"]);
const named = fieldsOf(["title", "tags", "people"], [""]);

/** Three of four words will do, two of three; of one or two all. */
const enough = "2<67%";
const order = ["_score", { supporters: "desc" }, { publishedAt: "desc" }];

/** The same search, answered by OpenSearch. */
export function openSearch(ask: Collection): IdeaSearch {
  const search = async (
    query: object,
    { limit, from = 0, sort }: { limit: number; from?: number; sort?: (string | object)[] },
  ) => {
    const body = {
      query,
      from,
      size: limit,
      _source: ["ideaId", "title"],
      track_total_hits: true,
      ...(sort && { sort }),
    };
    const { hits } = Answer.parse(await ask("POST", `/${ideasIndex}/_search`, JSON.stringify(body)));
    return { hits: hits.hits.map(({ _source }): Hit => _source), total: hits.total.value };
  };
  return {
    async searchIdeas(query, asked): Promise<Found> {
      const wanted = wantedIn(query, asked.lang);
      const from = placeIn(asked.cursor);
      const found =
        wanted.length === 0
          ? { hits: [], total: 0 }
          : await search(inCircle(all(query, wanted), asked), { limit: asked.limit, from, sort: order });
      const next = from + asked.limit;
      return {
        ...found,
        nearest: false,
        terms: new Set(wanted.flatMap(({ stems, synonyms }) => [...stems, ...synonyms])),
        ...(found.total > next && next < searchLimits.page * searchLimits.pages && { nextCursor: String(next) }),
      };
    },
    async suggest(typed, asked) {
      const query = {
        multi_match: { query: typed, type: "bool_prefix", fields: named, operator: "and", fuzziness: "AUTO:4,8" },
      };
      return (await search(inCircle(query, asked), { limit: asked.limit })).hits;
    },
    async similar(title, { limit }) {
      const query = { multi_match: { query: title, fields: beyondStory, minimum_should_match: "50%" } };
      return (await search(query, { limit })).hits;
    },
  };
}

/** The words as typed, slips forgiven, and what means the same for less. */
function all(query: string, wanted: ReturnType<typeof wantedIn>): object {
  const typed = { query, fields: everywhere, type: "most_fields", minimum_should_match: enough, fuzziness: "AUTO:4,8" };
  const same = wanted.flatMap(({ synonyms }) => synonyms).join(" ");
  const should = [
    { multi_match: typed },
    ...(same ? [{ multi_match: { query: same, fields: everywhere, boost: 0.3 } }] : []),
  ];
  return { bool: { should, minimum_should_match: 1 } };
}

const inCircle = (query: object, { circleId }: Pick<Asked, "circleId">): object =>
  circleId ? { bool: { must: [query], filter: [{ term: { circleId } }] } } : query;
