import type { Pictured } from "../pictures/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf, updateIf } from "../platform/write.ts";
import type { FeedbackRef } from "./contract.ts";
import { feedbackLimits } from "./limits.ts";

/** The pictures of a report. Of one that was begun and never filed, they go by themselves. */
export type ReportGallery = Pictured & FeedbackRef & { expiresAtEpoch?: number };

const galleryFields: Fields<ReportGallery> = {
  programmeId: true,
  feedbackId: true,
  memberId: true,
  version: true,
  pictures: true,
  expiresAtEpoch: true,
};
const keyOf = ({ programmeId, feedbackId }: FeedbackRef) => keys.reportPictures(programmeId, feedbackId);
const noGalleryYet = "attribute_not_exists(pk)";
const unchangedSinceRead = "version = :readVersion";
const isTheirs = "memberId = :memberId";
/** Tabs, checks and removals that meet go again; so often in a row is a fault. */
const mostTries = 10;

type Change<G> = (gallery: G) => G | undefined;

export function reportGalleryStore(table: Table) {
  const find = async (ref: FeedbackRef): Promise<ReportGallery | undefined> => {
    const item = await getStrongly(table, keyOf(ref));
    return item && stored<ReportGallery>(item, galleryFields);
  };
  /** Undefined when it changed since it was read. */
  async function put(before: ReportGallery, after: ReportGallery): Promise<ReportGallery | undefined> {
    const next = { ...after, version: before.version + 1 };
    const Item: Item = { ...keyOf(after), v: 1, ...next };
    const asRead =
      before.version === 0
        ? { ConditionExpression: noGalleryYet }
        : { ConditionExpression: unchangedSinceRead, ExpressionAttributeValues: { ":readVersion": before.version } };
    return (await putIf(table, { Item, ...asRead })) ? next : undefined;
  }
  return {
    find,
    /** Changes one's own, from the first picture on. @throws Problem not-found for another's */
    change: (ref: FeedbackRef, memberId: MemberId, change: Change<ReportGallery>, now: Date): Promise<ReportGallery> =>
      goingAgain(async () => {
        const before = (await find(ref)) ?? begun(ref, memberId, now);
        if (before.memberId !== memberId) throw new Problem("not-found");
        const after = change(before);
        return after ? put(before, after) : before;
      }),
    /** Changes what is there; undefined when it is gone, or the change does not apply. */
    changeIfThere: (ref: FeedbackRef, change: Change<ReportGallery>): Promise<{ changed: ReportGallery | undefined }> =>
      goingAgain(async () => {
        const before = await find(ref);
        const after = before && change(before);
        if (!after) return { changed: undefined };
        const changed = await put(before, after);
        return changed && { changed };
      }),
    /** Its report is filed: from now on it stays. False where there is none of theirs. */
    keep: (ref: FeedbackRef, memberId: MemberId): Promise<boolean> =>
      updateIf(table, {
        Key: keyOf(ref),
        ConditionExpression: isTheirs,
        UpdateExpression: "SET version = version + :one REMOVE expiresAtEpoch",
        ExpressionAttributeValues: { ":memberId": memberId, ":one": 1 },
      }),
  };
}
export type ReportGalleryStore = ReturnType<typeof reportGalleryStore>;

const begun = (ref: FeedbackRef, memberId: MemberId, now: Date): ReportGallery => ({
  ...ref,
  memberId,
  version: 0,
  pictures: [],
  expiresAtEpoch: Math.floor(now.getTime() / 1_000) + feedbackLimits.unsentDays * 86_400,
});

async function goingAgain<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tried = 0; tried < mostTries; tried++) {
    const done = await attempt();
    if (done !== undefined) return done;
  }
  throw new Problem("busy");
}
