/** What a notice can tell. Old ones stay readable: a kind is never taken away. */
export const noticeKinds = [
  "returned",
  "declined",
  "published",
  "deadline-14",
  "deadline-3",
  "deadline-1",
  "milestone",
  "in_review",
  "expired",
  "decided",
  "corrected",
  "test_open",
  "launched",
  "withdrawn",
  "comment",
  "reply",
  "update",
  "credited",
  "report_settled",
  "report_upheld",
  "removed",
  "comment_removed",
  "merged",
  "took_in",
  "split",
  "gave_back",
  "comment_refused",
  "warned",
  "limited",
  "suspended",
  "lifted",
  "appeal_upheld",
  "appeal_rejected",
  "programme_open",
  "feedback_answered",
  "feedback_asked",
  "feedback_accepted",
  "feedback_fixed",
  "feedback_closed",
  "feedback_merged",
  "feedback_split",
  "feedback_confirmed",
  "feedback_replied",
  "feedback_reopened",
  "feedback_assigned",
  "seat_offered",
  "seat_lapsed",
  "place_removed",
  "no_seat_came",
  "terms_changed",
  "address_wanted",
  "prototype_sent",
  "prototype_returned",
  "programme_new",
  "task_due",
  "survey_open",
  "nothing_filed",
  "results_out",
  "reward_given",
] as const;

/** What can be chosen apart. */
export const topics = [
  "own-moderation",
  "own-deadline",
  "own-milestone",
  "own-outcome",
  "own-comment",
  "reply",
  "credited",
  "report",
  "outcome",
  "test",
  "testing",
  "update",
  "milestone",
  "deadline",
  "people",
] as const;

/** What moderation did to one's own words is always told, with its reasons: it may come without a mail, never not at all. */
export const alwaysTold: readonly string[] = ["own-moderation"];

/** By mail at once, once a day by mail, on the site only, not at all; whatever comes by mail is on the site too. */
export const choices = ["mail", "digest", "here", "none"] as const;

export const noticesAPage = 30;
/** Unread ones are counted among so many of the latest. */
export const countedAtMost = 50;
/** In the brand's time zone. */
export const usualDigestHour = 8;
