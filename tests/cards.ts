import type { IdeaCard } from "../functions/ideas/contract.ts";
import { classic } from "../functions/ideas/policy.ts";
import { CircleId, IdeaId } from "../functions/platform/ids.ts";
import { cast } from "./cast.ts";

const at = "2026-03-02T09:00:00.000Z";
/** As full as ideas are in earnest: four milestones, four tags, a title and a pitch of good length. */
export const balconyCard: IdeaCard = {
  ideaId: IdeaId.parse("ide_000000000000"),
  title: "Une jardinière qui se plie contre le mur du balcon",
  pitch: "Elle se plie quand on veut sortir la table, se déplie pour les semis, et tient sans percer le mur.",
  circleId: CircleId.parse("jardin-de-poche"),
  lang: "fr",
  kind: "improvement",
  tags: ["jardin", "pliant", "balcon", "bois"],
  authorId: cast.ada.memberId,
  authorName: cast.ada.name,
  stage: "gathering",
  version: 4,
  submittedAt: at,
  publishedAt: at,
  clock: { firstWindowDays: classic.firstWindowDays, milestones: [...classic.milestones] },
  clockStartedAt: at,
  endsAt: at,
  reached: 2,
  shards: 16,
  supporters: 1_234,
  countedAt: at,
  heat: 1_234.56,
};
