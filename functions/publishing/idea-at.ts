import type { MissingPageModel } from "../../web/models.ts";
import { ideaIdOf } from "../../web/paths.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic } from "../ideas/lifecycle.ts";
import { IdeaId } from "../platform/ids.ts";
import { successor } from "./lineage.ts";
import { mergedModel } from "./merged.ts";
import type { PageSources } from "./sources.ts";

/** What lies behind an idea's address: an idea, or the answer instead: it was public and is no longer, or never was. */
export async function ideaAt(
  sources: Pick<PageSources, "findCard" | "findMerge">,
  segment: string,
): Promise<{ card: IdeaCard } | { missing: MissingPageModel }> {
  const ideaId = IdeaId.safeParse(ideaIdOf(segment));
  const card = ideaId.success ? await sources.findCard(ideaId.data) : undefined;
  if (!card) return unknown;
  if (isPublic(card)) return { card };
  if (!card.publishedAt || card.private) return unknown;
  const merged = await mergedModel(sources, card);
  if (merged) return { missing: { status: 410, merged } };
  const goesOnAs = await successor(sources, card);
  const goneBy = card.stage === "withdrawn" ? "author" : "moderator";
  return { missing: { status: 410, goneBy, ...(goesOnAs && { goesOnAs }) } };
}

const unknown = { missing: { status: 404 } } as const;
