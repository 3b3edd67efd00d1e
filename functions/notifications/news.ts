import type { IdeaCard, IdeaRecord } from "../ideas/contract.ts";
import type { News, NoticeKind, OwnNews } from "./contract.ts";

/** What every word of an idea says of it. */
export const ideaOf = ({ ideaId, title, ...card }: IdeaCard): Pick<News, "ideaId" | "title" | "private"> => ({
  ideaId,
  title,
  ...(card.private && { private: true }),
});

/** What a step in the life of an idea is news of, at the instant of its record. */
export function newsOfStep(card: IdeaCard, record: IdeaRecord): (News & Pick<OwnNews, "why">) | undefined {
  const kind = kindOf(record);
  return (
    kind && {
      at: record.at,
      kind,
      ...ideaOf(card),
      ...(kind === "published" && { by: card.authorName }),
      ...(record.milestone && { endsAt: record.milestone.endsAt }),
      ...(reasoned.includes(kind) && record.why && { why: record.why }),
    }
  );
}

/** What moderation says no to, or not yet: the author hears why. */
const reasoned: readonly NoticeKind[] = ["returned", "declined", "removed"];

function kindOf(record: IdeaRecord): NoticeKind | undefined {
  if (record.kind === "milestone") return record.to === "in_review" ? "in_review" : "milestone";
  return record.kind === "stage" ? kindOfStage[record.to] : undefined;
}

const kindOfStage: Partial<Record<IdeaRecord["to"], NoticeKind>> = {
  returned: "returned",
  declined: "declined",
  gathering: "published",
  in_review: "in_review",
  expired: "expired",
  approved: "decided",
  not_approved: "decided",
  parked: "decided",
  in_beta: "test_open",
  launched: "launched",
  withdrawn: "withdrawn",
  removed: "removed",
};

/** Besides its author. A person's followers hear when they publish; all else is for those of the idea. */
export type Crowd = "supporters" | "followers" | "authors-followers";

export function crowdsFor(kind: NoticeKind): readonly Crowd[] {
  switch (kind) {
    case "published":
      return ["authors-followers"];
    case "deadline-14":
    case "deadline-3":
    case "deadline-1":
      return ["followers"];
    case "milestone":
    case "in_review":
    case "expired":
    case "decided":
    case "test_open":
    case "programme_open":
    case "launched":
    case "withdrawn":
    case "merged":
    case "split":
    case "update":
      return ["supporters", "followers"];
    default:
      return [];
  }
}
