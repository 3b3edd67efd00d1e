import type { Choice, Notice, NoticeKind, Topic } from "./contract.ts";

/** Before anybody chose: what waits for its reader comes at once, what is good to know once a day, at most. */
export const usualChoice: Readonly<Record<Topic, Choice>> = {
  "own-moderation": "mail",
  "own-deadline": "mail",
  "own-milestone": "mail",
  "own-outcome": "mail",
  "own-comment": "digest",
  reply: "mail",
  credited: "mail",
  report: "digest",
  outcome: "mail",
  test: "mail",
  testing: "mail",
  update: "digest",
  milestone: "here",
  deadline: "digest",
  people: "digest",
};

type Told = Pick<Notice, "kind" | "as">;

/** Under which heading a notice is chosen or not: one's own ideas are another matter than those one supports or follows. */
export function topicOf({ kind, as = "author" }: Told): Topic {
  const own = as === "author";
  switch (kind) {
    case "returned":
    case "declined":
    case "removed":
    case "comment_removed":
    case "comment_refused":
    case "warned":
    case "limited":
    case "suspended":
    case "lifted":
    case "appeal_upheld":
    case "appeal_rejected":
      return "own-moderation";
    case "merged":
    case "split":
      return own ? "own-moderation" : "outcome";
    case "published":
      return own ? "own-moderation" : "people";
    case "milestone":
      return own ? "own-milestone" : "milestone";
    case "deadline-14":
    case "deadline-3":
    case "deadline-1":
      return own ? "own-deadline" : "deadline";
    case "test_open":
      return own ? "own-outcome" : "test";
    default:
      return topicsOfKinds[kind] ?? (own ? "own-outcome" : "outcome");
  }
}

const topicsOfKinds: Partial<Record<NoticeKind, Topic>> = {
  comment: "own-comment",
  reply: "reply",
  update: "update",
  credited: "credited",
  report_settled: "report",
  report_upheld: "report",
  programme_open: "testing",
  feedback_answered: "testing",
  feedback_asked: "testing",
  feedback_accepted: "testing",
  feedback_fixed: "testing",
  feedback_closed: "testing",
  feedback_merged: "testing",
  feedback_split: "testing",
  feedback_confirmed: "testing",
  feedback_replied: "testing",
  feedback_reopened: "testing",
  feedback_assigned: "testing",
  seat_offered: "testing",
  seat_lapsed: "testing",
  place_removed: "testing",
  no_seat_came: "testing",
  terms_changed: "testing",
  address_wanted: "testing",
  prototype_sent: "testing",
  prototype_returned: "testing",
  programme_new: "testing",
  task_due: "testing",
  survey_open: "testing",
  nothing_filed: "testing",
  results_out: "testing",
  reward_given: "testing",
};
