import { actEvents } from "./act-events.ts";
import { Event } from "./catalogue.ts";
import { galleryEvents } from "./gallery-events.ts";
import { programmeEvents, reportActed } from "./programme-events.ts";
import { changeOf, type Item, type StreamRecord } from "./stream-record.ts";
import { reportEvents, talkEvents } from "./talk-events.ts";

/** What one stream record says happened; nothing, for items that no reaction follows. */
export function eventsOf(record: StreamRecord): Event[] {
  const { pk, sk, before, after } = changeOf(record);
  return rawEvents(pk, sk, before, after).map((event) => Event.parse(event));
}

function rawEvents(pk: string, sk: string, before: Item | undefined, after: Item | undefined): object[] {
  if (pk === "REVIEW") return sk.startsWith("BATCH#") ? [{ type: "batches.changed" }] : [];
  if (pk === "CIRCLES") return [{ type: "circle.changed", circleId: sk.replace("CIRCLE#", "") }];
  if (pk.startsWith("RANK#")) return [{ type: "list.ranked", scope: pk.split("#")[1] }];
  if (pk.startsWith("IDEA#") && sk === "PICTURES") return galleryEvents(pk.slice(5), before, after);
  if (pk.startsWith("PROGRAMME")) return programmeEvents(pk, sk, before, after);
  if (after === undefined) return membershipEnded(pk, sk);
  if (pk.startsWith("ACTS#")) return actEvents(before, after);
  if (pk.startsWith("FEEDBACK#")) return sk.startsWith("LOG#") ? reportActed(pk, before, after) : [];
  if (pk.startsWith("CIRCLE#") && sk.startsWith("MEMBER#") && before === undefined)
    return [{ type: "member.joined", circleId: pk.slice(7), memberId: sk.slice(7) }];
  if (pk.startsWith("REPORT#")) return reportEvents(before, after);
  if (!pk.startsWith("IDEA#")) return [];
  if (pk.endsWith("#TALK")) return talkEvents(sk, before, after);
  if (sk.startsWith("MEMBER#")) return supportEvents(before, after);
  if (sk.startsWith("COUNT#")) return [{ type: "idea.counted", ideaId: pk.slice(5) }];
  if (sk.startsWith("DECISION#")) return decisionEvents(pk.slice(5), before, after);
  if (sk === "STORY") return storyEvents(before, after);
  return sk === "CARD" ? cardEvents(before, after) : [];
}

const membershipEnded = (pk: string, sk: string): object[] =>
  pk.startsWith("CIRCLE#") && sk.startsWith("MEMBER#")
    ? [{ type: "member.left", circleId: pk.slice(7), memberId: sk.slice(7) }]
    : [];

/** A support is given when it appears or is given again; answers alone are no news. */
function supportEvents(before: Item | undefined, after: Item): object[] {
  const { ideaId, memberId, givenAt, withdrawnAt } = after;
  if (withdrawnAt && withdrawnAt !== before?.withdrawnAt)
    return [{ type: "support.withdrawn", ideaId, memberId, at: withdrawnAt }];
  const given = !withdrawnAt && (before === undefined || before.withdrawnAt || before.givenAt !== givenAt);
  return given ? [{ type: "support.given", ideaId, memberId, at: givenAt }] : [];
}

function cardEvents(before: Item | undefined, after: Item): object[] {
  const { ideaId, circleId, version: number, stage, reached, supporters, clockStartedAt, startedFrom } = after;
  const idea = { ideaId, circleId };
  const merged = after.mergedInto ?? before?.mergedInto;
  const moved = before !== undefined && before.stage !== stage;
  const events: object[] = [];
  if (stage === "submitted" && before?.stage !== stage) events.push({ type: "idea.submitted", ...idea, number });
  if (!before && after.imported) events.push({ type: "idea.imported", ...idea, number });
  if (moved)
    events.push({
      type: "idea.staged",
      ...idea,
      from: before.stage,
      to: stage,
      number,
      ...(startedFrom !== undefined && { startedFrom }),
      ...(merged !== undefined && { merged }),
    });
  if (Number(reached) > Number(before?.reached ?? reached))
    events.push({ type: "idea.milestone", ...idea, number, reached, opensReview: stage === "in_review" });
  if (before && !moved && clockStartedAt && !before.clockStartedAt)
    events.push({ type: "idea.clock-started", ...idea, number });
  if (before && !moved && after.picture !== before.picture) events.push({ type: "idea.covered", ...idea });
  if (before && !moved && JSON.stringify(after.coCreators) !== JSON.stringify(before.coCreators))
    events.push({ type: "idea.signed-anew", ideaId });
  if (before && supporters !== before.supporters) events.push({ type: "idea.tallied", ...idea });
  return events;
}

/** A decision is published once; from then on corrections are appended. */
function decisionEvents(ideaId: string, before: Item | undefined, { number, corrections }: Item): object[] {
  if (before === undefined) return [{ type: "decision.published", ideaId, number }];
  const last = Array.isArray(corrections) ? corrections.at(-1) : undefined;
  return last ? [{ type: "decision.corrected", ideaId, number, at: last.at }] : [];
}

function storyEvents(before: Item | undefined, after: Item): object[] {
  const changed = before && JSON.stringify(before.pictures) !== JSON.stringify(after.pictures);
  return changed ? [{ type: "idea.pictured", ideaId: after.ideaId }] : [];
}
