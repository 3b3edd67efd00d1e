import type { IdeaCard, IdeaRecord } from "../ideas/contract.ts";
import type { IdeaId } from "../platform/ids.ts";
import type { Notice } from "./contract.ts";

export type SendNoticesDeps = {
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  record: (ideaId: IdeaId, number: number) => Promise<IdeaRecord | undefined>;
  /** Keeps a notice; the same instant, kind and idea is the same notice. */
  keep: (notice: Notice) => Promise<unknown>;
};

type Step = { ideaId: IdeaId; number: number };

/** Tells an author what became of their idea. The instant is that of the record, so that telling twice tells once. */
export async function sendNotices(deps: SendNoticesDeps, { ideaId, number }: Step): Promise<void> {
  const [card, record] = await Promise.all([deps.findCard(ideaId), deps.record(ideaId, number)]);
  const kind = record && noticeOf(record);
  if (!card || !kind) return;
  await deps.keep({
    memberId: card.authorId,
    at: record.at,
    kind,
    ideaId,
    title: card.title,
    ...(record.milestone && { endsAt: record.milestone.endsAt }),
  });
}

function noticeOf(record: IdeaRecord): Notice["kind"] | undefined {
  if (record.kind === "milestone") return record.to === "in_review" ? "in_review" : "milestone";
  if (record.kind !== "stage") return undefined;
  return noticeOfStage[record.to];
}

const noticeOfStage: Partial<Record<IdeaRecord["to"], Notice["kind"]>> = {
  returned: "returned",
  declined: "declined",
  gathering: "published",
  in_review: "in_review",
  expired: "expired",
  approved: "decided",
  not_approved: "decided",
  parked: "decided",
};
