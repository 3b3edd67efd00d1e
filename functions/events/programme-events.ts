import { droppedPictures } from "./gallery-events.ts";
import type { Item } from "./stream-record.ts";

/** What a change among programmes, their people and their reports says happened. */
export function programmeEvents(pk: string, sk: string, before: Item | undefined, after: Item | undefined): object[] {
  if (pk.endsWith("#PICTURES")) return reportPicturesDropped(pk, sk, before, after);
  if (after === undefined) return pk.endsWith("#SEATS") ? [{ type: "seat.freed", ...seatIn(pk, sk) }] : [];
  if (pk === "PROGRAMMES") return [programmeChanged(before, after)];
  if (pk.endsWith("#PEOPLE")) return enrolmentEvents(before, after);
  if (pk.endsWith("#FEEDBACK")) return feedbackEvents(before, after);
  if (pk.endsWith("#PARCELS")) return parcelEvents(before, after);
  if (pk.endsWith("#REWARDS")) return before ? [] : [rewardGiven(after)];
  if (sk === "RESULTS") return resultsEvents(before, after);
  return [];
}

function programmeChanged(
  before: Item | undefined,
  { programmeId, circleId, ideaId, stage, version, visibility, termsVersion }: Item,
) {
  return {
    type: "programme.changed",
    programmeId,
    circleId,
    ...(ideaId !== undefined && { ideaId }),
    ...(before && { from: before.stage }),
    to: stage,
    number: version,
    private: visibility === "private",
    ...(before && before.termsVersion !== termsVersion && { reworded: true }),
  };
}

const rewardGiven = ({ programmeId, memberId, at }: Item) => ({ type: "reward.given", programmeId, memberId, at });

/** A draft alone is no news. */
function resultsEvents(before: Item | undefined, { programmeId, publishedAt, changedAt }: Item): object[] {
  const first = before?.publishedAt === undefined;
  if (publishedAt === undefined || (!first && before.changedAt === changedAt)) return [];
  return [{ type: "results.published", programmeId, first }];
}

const seatIn = (pk: string, sk: string) => ({ programmeId: pk.split("#")[1], variantId: sk.split("#")[1] });

function enrolmentEvents(before: Item | undefined, after: Item): object[] {
  const { programmeId, memberId, status, version, variantId } = after;
  if (before?.status === status && before?.since === after.since) return [];
  const moved = {
    programmeId,
    memberId,
    variantId,
    ...(before && { from: before.status }),
    to: status,
    number: version,
  };
  return [{ type: "tester.moved", ...moved }];
}

function feedbackEvents(before: Item | undefined, after: Item): object[] {
  const { programmeId, feedbackId, memberId, status, version } = after;
  const about = { programmeId, feedbackId, memberId, number: version };
  if (!before) return [{ type: "feedback.filed", ...about }];
  const moved = before.status !== status || before.fixedIn !== after.fixedIn;
  return moved ? [{ type: "feedback.moved", ...about, from: before.status, to: status }] : [];
}

/** Lines of a report's log are written once. */
export const reportActed = (pk: string, before: Item | undefined, { number }: Item): object[] =>
  before === undefined
    ? [{ type: "feedback.acted", programmeId: pk.split("#")[1], feedbackId: pk.split("#")[2], number }]
    : [];

/** Also of a report that was begun and never filed: its pictures go with it. */
function reportPicturesDropped(pk: string, sk: string, before: Item | undefined, after: Item | undefined): object[] {
  const pictures = droppedPictures(before, after);
  const named = { programmeId: pk.split("#")[1], feedbackId: sk };
  return pictures.length > 0 ? [{ type: "report-pictures.dropped", ...named, pictures }] : [];
}

function parcelEvents(before: Item | undefined, { programmeId, memberId, status, version }: Item): object[] {
  const from = before && { from: before.status };
  return before?.status === status
    ? []
    : [{ type: "parcel.moved", programmeId, memberId, ...from, to: status, number: version }];
}
