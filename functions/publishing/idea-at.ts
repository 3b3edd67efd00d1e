import { ideaIdOf } from "../../web/paths.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic } from "../ideas/lifecycle.ts";
import { IdeaId } from "../platform/ids.ts";
import type { PageSources } from "./sources.ts";

/** What lies behind an idea's address: an idea, one that was public and is no longer, or nothing that ever was. */
export async function ideaAt(
  sources: Pick<PageSources, "findCard">,
  segment: string,
): Promise<{ card: IdeaCard } | "gone" | "unknown"> {
  const ideaId = IdeaId.safeParse(ideaIdOf(segment));
  if (!ideaId.success) return "unknown";
  const card = await sources.findCard(ideaId.data);
  if (!card) return "unknown";
  if (isPublic(card)) return { card };
  return card.publishedAt && !card.private ? "gone" : "unknown";
}
