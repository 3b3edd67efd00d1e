import { type Act, type ActKind, newActId } from "../../../functions/acts/contract.ts";
import { newCommentId } from "../../../functions/comments/comment-id.ts";
import type { Comment } from "../../../functions/comments/contract.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import { newMemberId, newReportId } from "../../../functions/platform/ids.ts";
import type { Item } from "../../../functions/platform/stored.ts";
import { keys } from "../../../functions/platform/table.ts";
import { type Report, targetName } from "../../../functions/reports/contract.ts";
import { reportsOfPk } from "../../../functions/reports/store.ts";
import { seededBytes, seededRandom } from "./chance.ts";
import type { Lived } from "./life.ts";
import { people } from "./people.ts";

/** What was reported under an idea and what became of it; words that were taken away are gone here too. */
export type Conduct = { comments: Comment[]; reports: Report[]; acts: Act[] };

/** Every so many ideas somebody oversteps: nobody of the cast, and nothing that can still be read. */
const oneIn = 4;
const daysToSettle = 0.7;

export function conductOf(lived: Lived, rules: readonly { fr: string; en: string }[], now: Date): Conduct {
  const { card, name } = lived;
  const random = seededRandom(`conduct ${name}`);
  const from = new Date(card.publishedAt ?? now);
  const at = addDays(from, 2 + random() * 20);
  if (!card.publishedAt || at > addDays(now, -2) || Math.floor(random() * oneIn) !== 0) return none;
  const ruleNumber = 1 + Math.floor(random() * rules.length);
  const removed = random() < 0.6;
  return { ...(removed ? takenDown(lived, ruleNumber, rules, at) : leftAlone(lived, ruleNumber, at)) };
}
const none: Conduct = { comments: [], reports: [], acts: [] };

function takenDown(lived: Lived, ruleNumber: number, rules: readonly { fr: string; en: string }[], at: Date): Conduct {
  const { card, name } = lived;
  const bytes = seededBytes(`taken down ${name}`);
  const memberId = newMemberId(bytes);
  const rule = rules[ruleNumber - 1];
  const settledAt = addDays(at, daysToSettle).toISOString();
  const reasons = {
    text: "Ce commentaire vise une personne, pas une idée.",
    lang: "fr",
    ruleNumber,
    ...(rule && { rule }),
  } as const;
  const comment: Comment = {
    commentId: newCommentId(at, bytes),
    ideaId: card.ideaId,
    circleId: card.circleId,
    memberId,
    name: "",
    official: false,
    lang: "fr",
    at: at.toISOString(),
    rev: 1,
    answers: 0,
    reactions: {},
    goneAt: settledAt,
    goneBy: "moderation",
    removal: reasons,
  };
  const about = {
    ideaId: card.ideaId,
    circleId: card.circleId,
    commentId: comment.commentId,
    memberId,
    title: card.title,
    reasons,
  };
  const act = (kind: ActKind, days: number, more: Partial<Act> = {}) =>
    actAt(kind, addDays(new Date(settledAt), days), { ...about, ...more }, `${name} ${kind}`);
  const removal = act("comment-removed", 0, { waitedSeconds: daysToSettle * 86_400 });
  const random = seededRandom(`after ${name}`);
  return {
    comments: [comment],
    reports: [report(lived, comment, ruleNumber, at, settledAt, "removed")],
    acts: [
      removal,
      ...(random() < 0.6 ? [act("warned", 0.001)] : []),
      ...(random() < 0.4 ? [act("appeal-rejected", 3, { about: removal.actId, by: asModerator("cleo") })] : []),
    ],
  };
}

function leftAlone(lived: Lived, ruleNumber: number, at: Date): Conduct {
  const { ideaId, circleId, title } = lived.card;
  const settledAt = addDays(at, daysToSettle);
  return {
    comments: [],
    reports: [report(lived, undefined, ruleNumber, at, settledAt.toISOString(), "kept")],
    acts: [
      actAt(
        "report-kept",
        settledAt,
        { ideaId, circleId, title, waitedSeconds: daysToSettle * 86_400 },
        `${lived.name} kept`,
      ),
    ],
  };
}

const asModerator = (key: "mo" | "cleo"): Act["by"] => ({
  memberId: people[key].memberId,
  name: people[key].name,
  role: key === "mo" ? "moderator" : "brand",
});

const actAt = (kind: ActKind, at: Date, more: Partial<Act>, seed: string): Act => ({
  actId: newActId(at, seededBytes(`act ${seed}`)),
  at: at.toISOString(),
  kind,
  by: asModerator("mo"),
  ...more,
});

function report(
  { card, name }: Lived,
  comment: Comment | undefined,
  reason: number,
  at: Date,
  settledAt: string,
  outcome: "kept" | "removed",
): Report {
  const bytes = seededBytes(`report ${name}`);
  return {
    reportId: newReportId(bytes),
    ideaId: card.ideaId,
    ...(comment && { commentId: comment.commentId }),
    reporterId: newMemberId(bytes),
    reason,
    lang: card.lang,
    title: card.title,
    at: addDays(at, 0.1).toISOString(),
    settledAt,
    outcome,
  };
}

/** The report and its case, settled both. */
export function reportItems(filed: Report, circleId: string): Item[] {
  const { reporterId, at, settledAt, outcome, title } = filed;
  const target = targetName(filed);
  return [
    {
      ...keys.report(target, reporterId),
      v: 1,
      memberPk: reportsOfPk(reporterId),
      memberSk: `${at}#${target}`,
      ...filed,
    },
    { ...keys.reportCase(target), v: 1, target, circleId, title, reports: 1, rev: 1, settledAt, outcome },
  ];
}
