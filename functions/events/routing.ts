import type { Event } from "./catalogue.ts";

/** The queues that events go to; pages have their own rule, for they are gathered (`publishing/pages-touched`). */
export type ReactionQueue = "joins" | "reviews" | "notices" | "drops" | "search" | "carries" | "seats" | "parcels";

/** Which reactions follow from an event. */
export function queuesFor(event: Event): ReactionQueue[] {
  switch (event.type) {
    case "support.given":
      return ["joins"];
    case "idea.staged":
      return [
        ...(event.to === "in_review" ? (["reviews"] as const) : []),
        ...(noticedStages.includes(event.to) && !event.merged ? (["notices"] as const) : []),
        ...(event.merged ? (["carries"] as const) : []),
        ...(neverPublic.includes(event.from) && neverPublic.includes(event.to) ? [] : (["search"] as const)),
      ];
    case "idea.imported":
      return ["search"];
    case "pictures.dropped":
    case "report-pictures.dropped":
      return ["drops"];
    case "idea.milestone":
      return event.opensReview ? ["search"] : ["notices", "search"];
    case "programme.changed":
      return [
        ...(event.from === "draft" || event.reworded || begins(event) ? (["notices"] as const) : []),
        "seats",
        ...(event.to === "closed" ? (["parcels"] as const) : []),
      ];
    case "parcel.moved":
      return toldParcels.includes(event.to) ? ["notices"] : [];
    case "seat.freed":
      return ["seats"];
    case "tester.moved":
      return [
        ...(movesSeats.includes(event.to) ? (["seats"] as const) : []),
        ...(leavesTest.includes(event.to) ? (["parcels"] as const) : []),
        ...(toldPlaces.includes(event.to) || isOffer(event) ? (["notices"] as const) : []),
      ];
    // Testers are thanked once; a correction is for the page alone.
    case "results.published":
      return event.first ? ["notices"] : [];
    case "reward.given":
    case "decision.corrected":
    case "comment.posted":
    case "update.posted":
    case "comment.credited":
    case "comment.removed":
    case "report.settled":
    case "feedback.acted":
    case "act.done":
      return ["notices"];
    default:
      return [];
  }
}

/** Whoever comes to wait may find a seat that freed meanwhile; whoever is given one has a time to answer. */
const movesSeats: readonly string[] = ["waiting", "seated"];
/** What its tester hears of a prototype; that it was received, they said. */
const toldParcels: readonly string[] = ["sent", "returned"];

/** What a tester hears of their place; a seat that they took themselves they saw. */
const toldPlaces: readonly string[] = ["active", "lapsed", "removed", "unplaced"];
const isOffer = ({ from, to }: { from?: string | undefined; to: string }) => from === "waiting" && to === "seated";

/** Whoever tests no longer leaves no address behind. */
const leavesTest: readonly string[] = ["left", "removed", "lapsed", "unplaced"];

/** Between these stages nothing comes into the search index or leaves it. */
const neverPublic: readonly string[] = ["submitted", "returned", "declined"];

/** Steps that somebody is told of: the author, and from its publication on whoever supports or follows the idea. */
const noticedStages: readonly string[] = [
  "returned",
  "declined",
  "gathering",
  "in_review",
  "expired",
  "approved",
  "not_approved",
  "parked",
  "in_beta",
  "launched",
  "withdrawn",
  "removed",
];

/** Its first day: reminders begin. */
const begins = ({ from, to }: { from?: string | undefined; to: string }) => to === "running" && from !== "running";
