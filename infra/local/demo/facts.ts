import type { Comment } from "../../../functions/comments/contract.ts";
import {
  activityItem,
  ideaFactItem,
  pulseItem,
  reportFactItem,
  talkFactItem,
} from "../../../functions/insights/fact-items.ts";
import { ideaFact } from "../../../functions/insights/idea-fact.ts";
import { reportFact, talkFact } from "../../../functions/insights/talk-fact.ts";
import type { Item } from "../../../functions/platform/stored.ts";
import { dayIn } from "../../../functions/platform/zoned-time.ts";
import type { Report } from "../../../functions/reports/contract.ts";
import type { Lived } from "./life.ts";

export type Told = { lived: Lived; comments: readonly Comment[]; reports: readonly Report[] };

/** The facts that the stream would have kept, had it been there; by the same rules. */
export function factItems(told: readonly Told[], timeZone: string): Item[] {
  const months = new Map<string, Set<string>>();
  const days = new Map<string, string>();
  const acted = (memberId: string, circleId: string, at: string) => {
    const day = dayIn(timeZone, new Date(at));
    months.set(memberId, (months.get(memberId) ?? new Set()).add(day.slice(0, 7)));
    if (day > (days.get(circleId) ?? "")) days.set(circleId, day);
  };
  for (const { lived, comments, reports } of told) {
    const { circleId } = lived.card;
    for (const { memberId, givenAt } of lived.supports) acted(memberId, circleId, givenAt);
    for (const { memberId, at, role } of comments) if (!role) acted(memberId, circleId, at);
    for (const { reporterId, at } of reports) acted(reporterId, circleId, at);
    for (const { by, at } of lived.records) if (by.kind === "author" && by.memberId) acted(by.memberId, circleId, at);
  }
  return [
    ...told.flatMap(({ lived, comments, reports }) => [
      ideaFactItem(ideaFact(lived.card, lived.records, lived.decisions)),
      ...comments
        .filter(({ commentId }) => !commentId.startsWith("upd_"))
        .map((comment) => talkFactItem(talkFact(comment, lived.card))),
      ...reports.map((report) => reportFactItem(reportFact(report, lived.card))),
    ]),
    ...[...months].map(([memberId, its]) => activityItem(memberId, its)),
    ...[...days].map(([circleId, day]) => pulseItem(circleId, day)),
  ];
}
