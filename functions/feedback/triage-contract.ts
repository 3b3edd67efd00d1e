import * as z from "zod/mini";
import { FeedbackId, MemberId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainLine, plainText } from "../platform/plain-text.ts";
import { type Actor, type Feedback, type LogLine, type Words, WordsId } from "./contract.ts";
import { feedbackStatuses } from "./lifecycle.ts";
import type { FeedbackScore } from "./scores.ts";
import { triageLimits as limits } from "./triage-limits.ts";

const visible = z.regex(/[\p{L}\p{N}]/u);
const line = (most: number) =>
  z.string().check(z.overwrite(plainLine), z.trim(), z.minLength(1), z.maxLength(most), visible);

/** Said to the reporter, beneath the report. The browser makes up its id: sent twice, it is said once. */
const ToldInput = z.strictObject({
  wordsId: WordsId,
  text: z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(limits.words), visible),
  lang: Language,
});
export type ToldInput = z.infer<typeof ToldInput>;

const VersionName = line(limits.versionName);
export const VersionInput = z.strictObject({ name: VersionName });

/** The status in which it was read: another hand may have moved it since. */
const read = z.enum(feedbackStatuses);
export const MoveInput = z.discriminatedUnion("to", [
  z.strictObject({ to: z.literal("accepted"), read, words: z.optional(ToldInput) }),
  z.strictObject({ to: z.literal("needs_info"), read, words: ToldInput }),
  /** Of what is fixed already: to look again, in the same version or a later one. */
  z.strictObject({ to: z.literal("fixed"), read, fixedIn: VersionName, words: z.optional(ToldInput) }),
  z.strictObject({ to: z.literal("closed"), read, words: ToldInput }),
]);
export type MoveInput = z.infer<typeof MoveInput>;

export const AnswerInput = z.strictObject({ words: ToldInput });
/** With `read`, what it was, only while it still is. */
export const AssigneeInput = z.strictObject({ memberId: z.nullable(MemberId), read: z.optional(z.nullable(MemberId)) });
const Labels = z.array(line(limits.label)).check(z.maxLength(limits.labels));
export const LabelsInput = z.strictObject({ labels: Labels, read: z.optional(Labels) });
export const TrackerInput = z.strictObject({
  url: z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(limits.trackerUrl))),
});
/** What waited may be read by testers: the report, or these words beneath it. */
export const ShowInput = z.strictObject({ wordsId: z.optional(WordsId) });

/** Into that one; null takes it apart again. */
export const MergeInput = z.strictObject({ into: z.nullable(FeedbackId) });

export const ActivityQuery = z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(400))) });
/** A line of the log of a whole programme. */
export type ActivityLine = LogLine & Pick<Feedback, "feedbackId">;

export type Person = Pick<Actor, "memberId" | "name">;
/** A build or a version of the prototype that testers have in hand. */
export type Version = { name: string; at: string; by: Person };

/** What the team can do to a report, as the log names it. */
export const triageActs = [
  "accepted",
  "asked",
  "fixed",
  "retest",
  "closed",
  "reopened",
  "answered",
  "assigned",
  "labelled",
  "linked",
  "merged",
  "split",
  "shown",
] as const;
export type TriageAct = (typeof triageActs)[number];

/** A report on the board: what a row shows, without the long texts. */
export type BoardReport = Omit<Feedback, "text" | "steps" | "environment" | "pictures" | "seenBy"> &
  FeedbackScore & {
    /** Reports that were merged into it. */
    duplicates: number;
    pictures: number;
  };
/** Me first. */
export type TriageBoard = { reports: BoardReport[]; team: Person[]; versions: Version[] };

export type NamedReport = Pick<Feedback, "feedbackId" | "title" | "lang" | "status" | "name" | "memberId">;
/** One report as the team works on it. */
export type TriageReport = {
  report: Feedback;
  score: FeedbackScore;
  /** What may be done to it now. */
  may: TriageAct[];
  /** Reports that were merged into it, and the one that it was merged into. */
  duplicates: NamedReport[];
  survivor?: NamedReport;
  log: LogLine[];
  said: Words[];
};
