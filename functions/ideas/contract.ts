import * as z from "zod/mini";
import { CircleId, IdeaId, type ImportId, type MemberId } from "../platform/ids.ts";
import { type Both, Language } from "../platform/languages.ts";
import { plainLine, plainText } from "../platform/plain-text.ts";
import type { ActorKind, Stage } from "./lifecycle.ts";
import { ideaKinds, ideaLimits, tagPattern } from "./limits.ts";
import type { ResolvedClock } from "./policy.ts";

export { ideaKinds, ideaLimits };

export const IdeaRef = z.strictObject({ ideaId: IdeaId });

/** As it stands on cards and in addresses: small letters. */
export const Tag = z
  .string()
  .check(
    z.overwrite(plainLine),
    z.trim(),
    z.toLowerCase(),
    z.minLength(ideaLimits.tagMin),
    z.maxLength(ideaLimits.tag),
    z.regex(tagPattern),
  );

/** A draft may be half-written: only upper limits hold. `rev` is what the author last read; 0 creates. */
export const DraftInput = z.strictObject({
  rev: z.int().check(z.minimum(0)),
  title: z.string().check(z.overwrite(plainLine), z.maxLength(ideaLimits.title)),
  /** One sentence for cards and search results. */
  pitch: z.string().check(z.overwrite(plainLine), z.maxLength(ideaLimits.pitch)),
  story: z.string().check(z.overwrite(plainText), z.maxLength(ideaLimits.story)),
  circleId: z.nullable(CircleId),
  lang: Language,
  kind: z.enum(ideaKinds),
  /** What an improvement improves. */
  improves: z.optional(z.string().check(z.overwrite(plainLine), z.maxLength(ideaLimits.improves))),
  tags: z.array(Tag).check(z.maxLength(ideaLimits.tags)),
});
export type DraftInput = z.infer<typeof DraftInput>;

/** A draft is created once per key, which the client makes up. */
export const DraftKey = z.object({
  "idempotency-key": z.string().check(z.regex(/^[\w-]{8,64}$/)),
});

/** Something to see: marks and joiners alone are no text. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What an idea must be to be submitted. */
export const IdeaText = z.strictObject({
  title: z
    .string()
    .check(
      z.overwrite(plainLine),
      z.trim(),
      z.minLength(ideaLimits.titleMin),
      z.maxLength(ideaLimits.title),
      z.regex(visible),
    ),
  pitch: z
    .string()
    .check(z.overwrite(plainLine), z.trim(), z.minLength(1), z.maxLength(ideaLimits.pitch), z.regex(visible)),
  story: z
    .string()
    .check(z.overwrite(plainText), z.trim(), z.minLength(ideaLimits.storyMin), z.maxLength(ideaLimits.story)),
  circleId: CircleId,
  lang: Language,
  kind: z.enum(ideaKinds),
  improves: z.optional(
    z.string().check(z.overwrite(plainLine), z.trim(), z.maxLength(ideaLimits.improves), z.regex(visible)),
  ),
  tags: z.array(Tag).check(z.maxLength(ideaLimits.tags)),
});
export type IdeaText = z.infer<typeof IdeaText>;

export const PreviewInput = z.strictObject({
  story: z.string().check(z.overwrite(plainText), z.maxLength(ideaLimits.story)),
});

/** Submitting names the revision that was read and the version of the circle's terms that was accepted. */
export const SubmitInput = z.strictObject({
  rev: z.int().check(z.minimum(1)),
  termsVersion: z.int().check(z.minimum(1)),
});

export type SubmitInput = z.infer<typeof SubmitInput>;

export type Draft = DraftInput & {
  ideaId: IdeaId;
  createdAt: string;
  savedAt: string;
  /** The earlier idea of the same author that this one takes up again. */
  startedFrom?: IdeaId;
};

/** Who acted, named as at the time of the act. */
export type Actor = { kind: ActorKind; memberId?: MemberId; name?: string };

/** The state of an idea and what lists need: at most 1 KB. Instants are ISO 8601 in UTC. */
export type IdeaCard = {
  ideaId: IdeaId;
  title: string;
  pitch: string;
  circleId: CircleId;
  lang: Language;
  kind: (typeof ideaKinds)[number];
  /** What an improvement improves, if its author says. */
  improves?: string;
  tags: string[];
  authorId: MemberId;
  authorName: string;
  stage: Stage;
  /** Rises by one with every transition or milestone; guards each of them. */
  version: number;
  submittedAt: string;
  publishedAt?: string;
  /** Frozen when the clock starts; absent while it waits for members. */
  clock?: ResolvedClock;
  clockStartedAt?: string;
  endsAt?: string;
  /** Milestones crossed. */
  reached: number;
  shards: number;
  /** As last written to the card; up to 30 s behind the shards. */
  supporters: number;
  countedAt?: string;
  /** What the supports of recent days weigh, as of `countedAt`; see `momentum.ts`. */
  heat?: number;
  reviewOpenedAt?: string;
  decidedAt?: string;
  secondLookAt?: string;
  /** Its circle is private: only members of that circle read it. From submission on, and for good. */
  private?: true;
  /** Its cover, if it has one: a file, or the folder of a stored picture, in the pictures folder of the pages bucket. */
  picture?: string;
  /** The earlier idea of the same author that this one takes up again. */
  startedFrom?: IdeaId;
  /** Who made it with its author, as they said themselves. */
  coCreators?: CoCreator[];
  /** With stage "merged": the idea that it says the same as, and since when its clock stands still. */
  mergedInto?: IdeaId;
  mergedAt?: string;
  /** Where its last merge took it, once it was split from there again. */
  splitFrom?: IdeaId;
  /** It comes from another tool; its author is a name only. */
  imported?: Imported;
};
/** What an idea had in the tool that it comes from: to be read, never counted. */
export type Imported = {
  importId: ImportId;
  /** The tool, as pages name it. */
  from: string;
  votes?: number;
  at?: string;
  /** Where it stood there, in that tool's words. */
  status?: string;
};
export type CoCreator = { memberId: MemberId; name: string };

/** Where an idea that is taken up again goes on: a draft, or what became of that draft. */
export type NewStart = { ideaId: IdeaId; title: string; stage?: Stage };

/** A checked picture as readers see it; the sizes of whole pictures, in pixels. */
export type ShownPicture = { name: string; alt: string; width: number; height: number };

/** The words and pictures of an idea, frozen at each submission. */
export type IdeaStory = {
  ideaId: IdeaId;
  story: string;
  rev: number;
  submittedAt: string;
  pictures?: ShownPicture[];
};

/** Why moderation acted, in its own words: by a rule of the circle, cited as it read then, or by the law. */
export type Reasons = { text: string; lang: Language; ruleNumber?: number; rule?: Both; unlawful?: true };

/** One line of the public timeline: who, when, from, to, why. `number` is the card's version after it. */
export type IdeaRecord = {
  ideaId: IdeaId;
  number: number;
  at: string;
  by: Actor;
  kind: "stage" | "milestone" | "clock-started" | "took-in" | "gave-back" | "imported";
  from?: Stage;
  to: Stage;
  why?: Reasons;
  /** With kind "milestone": which step (from 1), at how many supporters, the days gained and the new deadline. */
  milestone?: { step: number; supporters: number; counted: number; extraDays: number; endsAt: string };
  /** With a merge or a split: the idea on the other side, named as it was. */
  other?: OtherIdea;
};
export type OtherIdea = { ideaId: IdeaId; title: string; lang: Language; authorName: string };
