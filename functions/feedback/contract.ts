import * as z from "zod/mini";
import { FeedbackId, type MemberId, PictureId, ProgrammeId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainLine, plainText } from "../platform/plain-text.ts";
import type { JobTitle } from "../platform/session.ts";
import { PartId } from "../programmes/part-id.ts";
import type { FeedbackStatus } from "./lifecycle.ts";
import {
  type EnvironmentPart,
  type FeedbackKind,
  feedbackKinds,
  feedbackLimits as limits,
  type Severity,
  severities,
  standings,
  type ToldPart,
  type Voice,
  voices,
} from "./limits.ts";

export const ReportsRef = z.strictObject({ programmeId: ProgrammeId });
/** Made up by its writer's browser when it is begun: sent twice, it is one report. */
export const FeedbackRef = z.strictObject({ programmeId: ProgrammeId, feedbackId: FeedbackId });
export type FeedbackRef = z.infer<typeof FeedbackRef>;

const visible = z.regex(/[\p{L}\p{N}\p{P}\p{S}]/u);
const line = (most: number) => z.string().check(z.overwrite(plainLine), z.trim(), z.maxLength(most));
const words = (most: number) => z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(most));
const place = z.optional(line(limits.environment));

const told = {
  featureId: PartId,
  title: line(limits.title).check(z.minLength(1), visible),
  text: words(limits.text),
  lang: Language,
  environment: z.optional(
    z.strictObject({ version: place, device: place, system: place, browser: place, screen: place }),
  ),
};
/** In their order; sent before, and checked meanwhile. */
const pictures = z.optional(z.array(PictureId).check(z.maxLength(limits.pictures)));
const [issue, ...others] = feedbackKinds;
const ofIssue = {
  kind: z.literal(issue),
  severity: z.enum(severities),
  steps: z.optional(z.array(line(limits.step).check(z.minLength(1), visible)).check(z.maxLength(limits.steps))),
};
const ofOthers = { kind: z.enum(others) };
/** What a tester tells. Only an issue is severe, and has steps to see it. */
export const FeedbackInput = z.discriminatedUnion("kind", [
  z.strictObject({ ...told, pictures, ...ofIssue }),
  z.strictObject({ ...told, pictures, ...ofOthers }),
]);
export type FeedbackInput = z.infer<typeof FeedbackInput>;

/** Other words for all that was told; `rev` as it was read. Pictures come and go by themselves. */
const read = z.int().check(z.minimum(1));
export const RewordInput = z.discriminatedUnion("kind", [
  z.strictObject({ ...told, rev: read, ...ofIssue }),
  z.strictObject({ ...told, rev: read, ...ofOthers }),
]);
export type RewordInput = z.infer<typeof RewordInput>;

/** Which reports of a programme; without `standing` all that were not withdrawn or merged. */
export const ListQuery = z.strictObject({
  mine: z.optional(z.literal("1")),
  featureId: z.optional(PartId),
  kind: z.optional(z.enum(feedbackKinds)),
  standing: z.optional(z.enum(standings)),
  q: z.optional(line(limits.search)),
  after: z.optional(FeedbackId),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** What is being written, to look for what others wrote. */
export const SimilarQuery = z.strictObject({
  q: line(limits.search * 4),
  lang: Language,
  featureId: z.optional(PartId),
});

/** Made up by its writer's browser: sent twice, it is said once. */
export const WordsId = z.string().check(z.regex(/^fbw_[0-9a-hjkmnp-tv-z]{12}$/));
export const WordsRef = z.strictObject({ programmeId: ProgrammeId, feedbackId: FeedbackId, wordsId: WordsId });
const said = { text: words(limits.words).check(z.minLength(1), visible), lang: Language };
export const WordsInput = z.strictObject(said);
export type WordsInput = z.infer<typeof WordsInput>;

export const VoiceInput = z.strictObject({ voice: z.enum(voices) });
/** The reporter's word on a fix; `version` is the report as it was read. Reopening says what is still wrong. */
export const VerdictInput = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("confirmed"), version: read }),
  z.strictObject({ verdict: z.literal("reopened"), version: read, wordsId: WordsId, ...said }),
]);
export type VerdictInput = z.infer<typeof VerdictInput>;

/** One report. Instants are ISO 8601 in UTC. */
export type Feedback = {
  feedbackId: FeedbackId;
  programmeId: ProgrammeId;
  memberId: MemberId;
  name: string;
  lang: Language;
  at: string;
  kind: FeedbackKind;
  featureId: string;
  /** Of issues alone. */
  severity?: Severity;
  title: string;
  text: string;
  /** What to do to see it, in order. */
  steps?: string[];
  /** Filled in by itself, and edited by its writer. */
  environment?: Partial<Record<EnvironmentPart, string>>;
  /** Of its gallery, in the order of its writer. */
  pictures?: PictureId[];
  status: FeedbackStatus;
  /** Rises with every change but those of the counts, and guards it. */
  version: number;
  /** How often it was put into words; absent while it stands as it was filed. */
  rev?: number;
  /** When its words were last mended. */
  editedAt?: string;
  /** Listed words in it: until somebody of the team has shown it, they and its reporter alone read it. */
  held?: string[];
  /** When the team first answered or moved it. */
  answeredAt?: string;
  /** The build or prototype version in which it is fixed. */
  fixedIn?: string;
  fixedAt?: string;
  confirmedAt?: string;
  closedAt?: string;
  assignee?: { memberId: MemberId; name: string };
  labels?: string[];
  trackerUrl?: string;
  mergedInto?: FeedbackId;
  /** How many other testers said so. */
  seen: number;
  notSeen: number;
  couldNotTry: number;
  /** Who saw it too, so that reports that were merged count each of them once. */
  seenBy?: MemberId[];
};

/** Who did something, as named when they did it; `staff` with their job title. */
export type Actor = { memberId: MemberId; name: string; staff: boolean; title?: JobTitle };

/** What its reporter tells in words: all that they may mend later. */
export type Told = Pick<Feedback, ToldPart>;
/** What a report said before it was mended, with the instant from which it said so. */
export type Wording = Told & Pick<Feedback, "at" | "held"> & { rev: number };
/** And what the next wording changed. */
export type FormerWording = Wording & { changed: ToldPart[] };

/** One member's part in one report: what they said of it, and whether they want to hear what becomes of it. */
export type Stance = { memberId: MemberId; name: string; voice?: Voice; voicedAt?: string; follows: boolean };

/** Something said beneath a report, by a tester or the team. */
export type Words = WordsInput & {
  wordsId: string;
  at: string;
  by: Actor;
  /** As of a report: until they are shown, the team and whoever said them read them. */
  held?: string[];
};

/** A line of a report's log, numbered as the report's version after it: what was done, and what it changed. */
export type LogLine = {
  number: number;
  at: string;
  by: Actor;
  /** Steps, and what the team arranges: what other testers read of it, the view decides. */
  act: string;
  from?: FeedbackStatus;
  to?: FeedbackStatus;
  /** The version of a fix, the reason of a closure, a label, who was asked. */
  detail?: Record<string, string>;
};
