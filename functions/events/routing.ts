import type { Event } from "./catalogue.ts";

/** The queues that events go to; pages have their own rule, for they are gathered (`publishing/pages-touched`). */
export type ReactionQueue = "joins" | "reviews" | "notices" | "drops";

/** Which reactions follow from an event. */
export function queuesFor(event: Event): ReactionQueue[] {
  switch (event.type) {
    case "support.given":
      return ["joins"];
    case "idea.staged":
      return [
        ...(event.to === "in_review" ? (["reviews"] as const) : []),
        ...(noticedStages.includes(event.to) ? (["notices"] as const) : []),
      ];
    case "pictures.dropped":
      return ["drops"];
    case "idea.milestone":
      return event.opensReview ? [] : ["notices"];
    default:
      return [];
  }
}

/** Steps that the idea's author is told of. A withdrawal is their own doing; each later stage has its public page. */
const noticedStages: readonly string[] = [
  "returned",
  "declined",
  "gathering",
  "in_review",
  "expired",
  "approved",
  "not_approved",
  "parked",
];
