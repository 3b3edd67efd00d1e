import type { ImportSource } from "../../../functions/imports/limits.ts";

/** What a column may become. */
export const ideaFields = [
  "title",
  "text",
  "votes",
  "status",
  "author",
  "at",
  "tags",
  "ref",
  "answer",
  "answerBy",
  "answerAt",
] as const;
export const commentFields = ["idea", "text", "author", "at"] as const;
export type Field = (typeof ideaFields)[number] | (typeof commentFields)[number];
export type Kind = "ideas" | "comments";
/** Which column, by its place, fills a field. */
export type Mapping = Partial<Record<Field, number>>;

export const fieldsOf = (kind: Kind): readonly Field[] => (kind === "ideas" ? ideaFields : commentFields);
export const neededOf = (kind: Kind): readonly Field[] => (kind === "ideas" ? ["title"] : ["idea", "text"]);

/** Letters and digits alone: "Created At", "created_at" and "createdAt" are one. */
const plain = (name: string) =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Names that the exports of Canny, UserVoice and Fider give their columns, then what others use; `docs/import.md` has the sources. */
const ideaNames: Record<(typeof ideaFields)[number], readonly string[]> = {
  title: ["title", "suggestiontitle", "ideatitle", "posttitle", "titre", "name", "subject", "idea", "idee", "sujet"],
  text: ["details", "description", "suggestionbody", "ideadescription", "body", "text", "texte", "content", "contenu"],
  votes: [
    "votescount",
    "totalvotes",
    "votecount",
    "voterscount",
    "suggestionvotescount",
    "suggestionvoterscount",
    "suggestionsupporterscount",
    "supporterscount",
    "score",
    "votes",
    "upvotes",
    "nombredevotes",
    "voix",
  ],
  status: ["status", "suggestionstatusname", "publicstatusname", "statusname", "statut", "state", "etat"],
  author: [
    "createdby",
    "authorname",
    "suggestioncreatorname",
    "suggestioncreatedbyname",
    "ideacreatorname",
    "author",
    "auteur",
    "creator",
    "username",
    "nom",
  ],
  at: [
    "createdat",
    "created",
    "suggestioncreatedtimestamp",
    "createdtimestamp",
    "createddate",
    "date",
    "submittedat",
    "datedecreation",
  ],
  tags: [
    "tags",
    "tag",
    "suggestionlabelsname",
    "labels",
    "etiquettes",
    "category",
    "suggestioncategoryname",
    "categorie",
  ],
  ref: ["number", "suggestionid", "ideaid", "postid", "id", "url", "posturl", "identifiant", "numero"],
  answer: ["response", "publicstatusupdatemessage", "answer", "reponse"],
  answerBy: ["respondedby", "publicstatuscreatorname"],
  answerAt: ["respondedat", "publicstatusupdatedtimestamp"],
};
const commentNames: Record<(typeof commentFields)[number], readonly string[]> = {
  idea: [
    "suggestionid",
    "postid",
    "ideaid",
    "postnumber",
    "suggestion",
    "posttitle",
    "ideatitle",
    "post",
    "posturl",
    "idea",
    "idee",
  ],
  text: ["value", "text", "comment", "body", "content", "commentaire", "texte"],
  author: ["authorname", "username", "createdby", "author", "user", "auteur", "nom"],
  at: ["createdat", "created", "date"],
};

/** The likeliest column of each field; none is given to two. */
export function guessedMapping(header: readonly string[], kind: Kind): Mapping {
  const names = header.map(plain);
  const taken = new Set<number>();
  const mapping: Mapping = {};
  const wanted: Partial<Record<Field, readonly string[]>> = kind === "ideas" ? ideaNames : commentNames;
  for (const field of fieldsOf(kind)) {
    const column = wanted[field]?.map((name) => names.indexOf(name)).find((at) => at >= 0 && !taken.has(at));
    if (column === undefined) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

/** Which tool exports columns of these names. */
export function guessedSource(header: readonly string[]): ImportSource {
  const names = new Set(header.map(plain));
  const has = (...all: string[]) => all.every((name) => names.has(name));
  if (has("createdby", "votescount") || has("createdby", "totalvotes") || has("originalnumber")) return "fider";
  if ([...names].some((name) => name.startsWith("suggestion")) || has("ideaid", "voterscount")) return "uservoice";
  if (has("details", "title") || has("postid", "value") || has("postid", "score")) return "canny";
  return "other";
}

/** Comments name the idea that they stand under; a list of ideas has no such column beside a text. */
export const guessedKind = (header: readonly string[]): Kind => {
  const names = new Set(header.map(plain));
  const any = (...some: string[]) => some.some((name) => names.has(name));
  if (!any("suggestionid", "postid", "ideaid", "posttitle", "posturl")) return "ideas";
  return any("comment", "value") || !any("title", "suggestiontitle", "ideatitle", "titre") ? "comments" : "ideas";
};
