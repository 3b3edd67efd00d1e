import type { Reasons } from "../../functions/ideas/contract.ts";
import type { Notice } from "../../functions/notifications/contract.ts";
import type { Format } from "../i18n/format.ts";
import { newsMessages } from "../i18n/news.ts";
import { paths } from "../paths.ts";
import { testPaths } from "../test-paths.ts";

type Told = Pick<
  Notice,
  "kind" | "ideaId" | "title" | "private" | "as" | "endsAt" | "writtenAt" | "by" | "about" | "other" | "also"
>;

/** A notice in the reader's words. */
export function newsSentence(
  { kind, title, as, endsAt, writtenAt, by, other, also = "" }: Told,
  format: Format,
): string {
  const words = newsMessages[format.lang];
  const at = endsAt ?? writtenAt;
  const say = wordsFor(kind, as, words);
  return say({ also, other: other?.title ?? "", title, when: at ? format.dateTime(at) : "", by: by ?? words.somebody });
}

function wordsFor(kind: Told["kind"], as: Told["as"], words: typeof newsMessages.fr) {
  if (kind === "published" && as === "follower") return words.publishedBy;
  if (kind === "feedback_fixed" && as === "follower") return words.fixedFollowed;
  if (kind === "feedback_closed" && as === "follower") return words.closedFollowed;
  if (kind === "merged" && as === "supporter") return words.mergedSupporter;
  if (kind === "merged" && as === "author") return words.mergedAuthor;
  if (kind === "split" && as === "supporter") return words.splitSupporter;
  return words.said[kind];
}

/** What moderation goes by, in the reader's words; undefined where it only asks for something. */
export function groundsOf({ ruleNumber, rule, unlawful }: Reasons, format: Format): string | undefined {
  const words = newsMessages[format.lang].why;
  if (unlawful) return words.unlawful;
  if (ruleNumber === undefined) return undefined;
  const n = format.number(ruleNumber);
  return rule ? words.ruleInWords(n, rule[format.lang]) : words.rule(n);
}

/** Where it leads, and what to call that. */
export function newsLink(notice: Told, { lang }: Pick<Format, "lang">): { href: string; text: string } {
  const words = newsMessages[lang].act;
  const page = paths.idea(lang, { ...notice, private: notice.private === true });
  switch (notice.kind) {
    case "returned":
      return { href: paths.write(lang, notice.ideaId), text: words.mend };
    case "withdrawn":
      return { href: paths.mine(lang), text: words.mine };
    case "declined":
    case "removed":
    case "comment_removed":
      return { href: paths.statements(lang), text: words.statements };
    case "comment_refused":
    case "warned":
    case "limited":
    case "suspended":
    case "lifted":
    case "appeal_upheld":
    case "appeal_rejected":
      return { href: paths.statements(lang, notice.about), text: words.statements };
    case "report_settled":
    case "report_upheld":
      return { href: paths.myReports(lang), text: words.reports };
    case "feedback_fixed":
      return { href: reportAddress(notice, lang), text: notice.as === "reporter" ? words.check : words.report };
    case "feedback_answered":
    case "feedback_asked":
    case "feedback_accepted":
    case "feedback_closed":
    case "feedback_merged":
    case "feedback_split":
    case "feedback_confirmed":
    case "feedback_replied":
    case "feedback_reopened":
    case "feedback_assigned":
      return { href: reportAddress(notice, lang), text: words.report };
    case "programme_open":
    case "programme_new":
      return { href: testPaths.mine(lang, { programme: notice.about }), text: words.test };
    case "seat_offered":
    case "seat_lapsed":
    case "place_removed":
    case "no_seat_came":
    case "terms_changed":
      return { href: testPaths.mine(lang, { programme: notice.about, room: "place" }), text: words.place };
    case "address_wanted":
    case "prototype_sent":
    case "prototype_returned":
      return { href: testPaths.mine(lang, { programme: notice.about, room: "delivery" }), text: words.delivery };
    case "task_due":
    case "survey_open":
      return { href: testPaths.mine(lang, { programme: notice.about, room: "tasks" }), text: words.tasks };
    case "nothing_filed":
      return { href: testPaths.mine(lang, { programme: notice.about, room: "feedback" }), text: words.tell };
    case "results_out":
    case "reward_given":
      return { href: testPaths.mine(lang, { programme: notice.about, room: "results" }), text: words.results };
    case "decided":
    case "corrected":
      return { href: page, text: words.read };
    case "merged":
      return {
        href: notice.other ? paths.idea(lang, { ...notice.other, private: notice.private === true }) : page,
        text: words.see,
      };
    case "comment":
    case "reply":
    case "update":
    case "credited":
      return { href: notice.about ? `${page}#${notice.about}` : page, text: words.see };
    default:
      return { href: page, text: words.see };
  }
}

/** For testers among their own tests, for the team on its board; `about` names programme and report. */
function reportAddress({ about = "", as }: Told, lang: Format["lang"]): string {
  const [programme, report] = about.split(".");
  return as === "member"
    ? testPaths.studio(lang, { programme, room: "triage", report })
    : testPaths.mine(lang, { programme, room: "feedback", report });
}
