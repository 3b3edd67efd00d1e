/** Each text in three ways: by French and by English stems, and folded as it stands for half-typed words. */
const text = {
  type: "text",
  analyzer: "folded",
  fields: { fr: { type: "text", analyzer: "french" }, en: { type: "text", analyzer: "english" } },
};
const exact = { type: "keyword" };

/** Settings and fields of the index of ideas. */
export const ideasMapping = {
  settings: {
    analysis: {
      analyzer: { folded: { type: "custom", tokenizer: "standard", filter: ["lowercase", "asciifolding"] } },
    },
  },
  mappings: {
    dynamic: "strict",
    properties: {
      ideaId: exact,
      lang: exact,
      circleId: exact,
      title: text,
      tags: text,
      people: text,
      pitch: text,
      story: text,
      supporters: { type: "integer" },
      publishedAt: { type: "date" },
    },
  },
};
