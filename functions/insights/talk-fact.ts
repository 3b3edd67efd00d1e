import type { Comment } from "../comments/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { Report } from "../reports/contract.ts";
import type { ReportFact, TalkFact } from "./contract.ts";
import { citedIn } from "./idea-fact.ts";

const asks = /[?？]/;

type Around = Pick<IdeaCard, "authorId" | "circleId" | "private" | "coCreators">;

/** Whose words they are and whether they ask something; the words themselves stay where they are. */
export function talkFact(comment: Comment, card: Around): TalkFact {
  const { ideaId, commentId, at, text, goneAt, goneBy, removal, reactions } = comment;
  return {
    ideaId,
    commentId,
    circleId: card.circleId,
    ...(card.private && { private: true }),
    at,
    by: comment.official ? "brand" : isAuthor(comment, card) ? "author" : "member",
    ...(text && asks.test(text) && { question: true }),
    ...(Object.keys(reactions ?? {}).length > 0 && { noticed: true }),
    ...(goneAt && { goneAt }),
    ...(goneBy === "moderation" && { removed: citedIn(removal) }),
  };
}

const isAuthor = ({ memberId }: Comment, { authorId, coCreators = [] }: Around) =>
  memberId === authorId || coCreators.some((each) => each.memberId === memberId);

export const reportFact = (report: Report, { circleId, private: isPrivate }: Around): ReportFact => ({
  reportId: report.reportId,
  circleId,
  ...(isPrivate && { private: true }),
  at: report.at,
  ...(report.settledAt && { settledAt: report.settledAt }),
  ...(report.outcome && { outcome: report.outcome }),
});
