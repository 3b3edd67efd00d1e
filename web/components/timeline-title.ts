import type { Format } from "../i18n/format.ts";
import { timelineMessages } from "../i18n/timeline.ts";
import type { TimelineLine } from "../models.ts";
import { counted } from "./stair-sentence.ts";

/** One line of the timeline in words: who did what. */
export function timelineTitle(line: TimelineLine, format: Format): string {
  const words = timelineMessages[format.lang];
  if (line.kind === "clock-started") return words.clockStarted;
  if (line.kind === "took-in") return words.tookIn(line.other?.title ?? "", line.other?.authorName ?? "");
  if (line.kind === "gave-back") return words.gaveBack(line.other?.title ?? "");
  if (line.kind === "imported") return words.imported(line.byName ?? words[line.byKind]);
  if (line.milestone) return milestoneTitle(line.milestone, format);
  return stageTitle(line, format);
}

function milestoneTitle(milestone: NonNullable<TimelineLine["milestone"]>, format: Format): string {
  const words = timelineMessages[format.lang];
  const count = counted(milestone.supporters, format);
  if (milestone.extraDays === 0) return words.milestoneTop(count);
  return words.milestone(
    count,
    `${format.number(milestone.extraDays)} ${format.plural(milestone.extraDays, words.days)}`,
  );
}

function stageTitle({ from, to, byName, byKind, why, other }: TimelineLine, format: Format): string {
  const words = timelineMessages[format.lang];
  const by = byName ?? words[byKind];
  const rule = why?.ruleNumber === undefined ? undefined : format.number(why.ruleNumber);
  switch (to) {
    case "submitted":
      if (from === "returned") return words.resubmitted(by);
      return byName ? words.submitted(by) : words.submittedNoName;
    case "archived":
      return words.broughtBack;
    case "gathering":
      if (from === "merged") return words.split(other?.title ?? "");
      if (from === "withdrawn") return words.broughtBack;
      return byName ? words.published(by) : words.publishedNoName;
    case "merged":
      return words.merged(by, other?.title ?? "");
    case "returned":
      return words.returned(by);
    case "declined":
      return rule ? words.declined(rule) : words.declinedNoRule;
    case "removed":
      return rule ? words.removed(rule) : words.removedNoRule;
    case "in_review":
      return from === "parked" ? words.secondLook : words.reviewOpens;
    case "expired":
      return words.expired;
    default:
      return words[acts[to]](by);
  }
}

const acts = {
  approved: "approved",
  not_approved: "notApproved",
  parked: "parked",
  in_development: "inDevelopment",
  in_beta: "inBeta",
  launched: "launched",
  withdrawn: "withdrawn",
} as const;
