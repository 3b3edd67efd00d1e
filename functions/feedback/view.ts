import { testingStages } from "../programmes/lifecycle.ts";
import type { Feedback, LogLine, Stance, Words } from "./contract.ts";
import { openStatuses } from "./lifecycle.ts";
import type { Standing } from "./limits.ts";
import { isOwn, isTester, type Reader } from "./reader.ts";
import { revOf } from "./reword.ts";

/** A report in a list, as testers read it: labels, addresses and who works on it stay with the team. */
export const rowOf = (reader: Reader, report: Feedback) => ({
  feedbackId: report.feedbackId,
  kind: report.kind,
  featureId: report.featureId,
  ...(report.severity && { severity: report.severity }),
  title: report.title,
  lang: report.lang,
  at: report.at,
  name: report.name,
  ...(report.editedAt && { editedAt: report.editedAt }),
  mine: isOwn(reader, report),
  status: report.status,
  ...(report.fixedIn && { fixedIn: report.fixedIn }),
  ...(report.mergedInto && { mergedInto: report.mergedInto }),
  answered: report.answeredAt !== undefined,
  pictures: report.pictures?.length ?? 0,
  seen: report.seen,
  notSeen: report.notSeen,
  couldNotTry: report.couldNotTry,
});
export type ReportRow = ReturnType<typeof rowOf>;

export const standingOf = ({ status }: Pick<Feedback, "status">): Standing =>
  status === "fixed" ? "fixed" : openStatuses.includes(status) ? "open" : "over";

type About = { log: LogLine[]; said: Words[]; stance: Stance | undefined };

/** One report with everything that was said and done about it, and what its reader may do now. */
export function pageOf(reader: Reader, report: Feedback, { log, said, stance }: About) {
  const mine = isOwn(reader, report);
  const running = testingStages.includes(reader.programme.stage);
  const tests = reader.status === "active" && running;
  const open = openStatuses.includes(report.status);
  const mayHear = ({ held, by }: Words) => !held || reader.staff || by.memberId === reader.member.memberId;
  return {
    ...rowOf(reader, report),
    version: report.version,
    rev: revOf(report),
    text: report.text,
    steps: report.steps ?? [],
    environment: report.environment ?? {},
    pictureIds: report.pictures ?? [],
    ...(report.assignee && { assignee: report.assignee.name }),
    moves: log.filter(isMove).map(({ at, by, act, from, to, detail }) => ({
      at,
      act,
      by: { name: by.name, staff: by.staff, ...(by.title && { title: by.title }) },
      ...(from && { from }),
      ...(to && { to }),
      ...(detail && { detail }),
    })),
    ...(report.held && { held: true }),
    said: said.filter(mayHear).map(({ wordsId, at, text, lang, by, held }) => ({
      ...(held && { held: true }),
      wordsId,
      at,
      text,
      lang,
      name: by.name,
      staff: by.staff,
      ...(by.title && { title: by.title }),
      mine: by.memberId === reader.member.memberId,
    })),
    ...(stance?.voice && { voice: stance.voice }),
    /** What they said of it was said of other words. */
    mendedSince: (stance?.voicedAt ?? "~") < (report.editedAt ?? ""),
    follows: stance?.follows ?? false,
    may: {
      voice: tests && !mine && open,
      say: mine ? isTester(reader) : tests,
      judge: mine && isTester(reader) && report.status === "fixed",
      mend: mine && isTester(reader) && open,
      withdraw: mine && open,
      picture: mine && tests && open,
    },
  };
}
export type ReportPage = ReturnType<typeof pageOf>;

/** A step, or a later version of a fix. What the team arranges among itself is none. */
const isMove = ({ to, act }: LogLine) => to !== undefined || act === "fixed";
