import * as z from "zod/mini";
import { CircleId, IdeaId, ProgrammeId } from "../platform/ids.ts";
import { both } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import type { ProgrammeStage } from "./lifecycle.ts";
import { ageBands, devices, programmeLimits as limits } from "./limits.ts";
import { PartId } from "./part-id.ts";

export const ProgrammeRef = z.strictObject({ programmeId: ProgrammeId });
export type ProgrammeRef = z.infer<typeof ProgrammeRef>;

const day = z.iso.date();
const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const listOf = <T extends z.ZodMiniType>(item: T, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

/** All that the product team writes: `least` is 1 for what opens, and 0 for a draft, which may still lack words and parts. */
const written = (least: 0 | 1) => {
  const words = (most: number) => both(most, least);
  /** Software has one variant; of a prototype each size or colour that is sent is one. */
  const variant = z.strictObject({ variantId: PartId, name: words(limits.name), seats: count(1, limits.seats) });
  const feature = z.strictObject({ featureId: PartId, name: words(limits.name) });
  /** Due at the end of its day in the brand's time zone, or so many days after the prototype was received. */
  const task = z.strictObject({
    taskId: PartId,
    title: words(limits.taskTitle),
    text: both(limits.taskText, 0),
    dueOn: z.optional(day),
    daysAfterReceipt: z.optional(count(1, 90)),
  });
  /** Onboarding first, closure last, one or more engagements between them; days are whole, in the brand's time zone. */
  const phase = z.strictObject({
    phaseId: PartId,
    kind: z.enum(["onboarding", "engagement", "closure"]),
    name: words(limits.name),
    from: day,
    to: day,
    tasks: listOf(task, 0, limits.tasks),
    /** Whether testers are asked at its end: would you recommend it, and how satisfied with each feature. */
    survey: z.boolean(),
  });
  /** What an answer does. Only choices and scales can disqualify. */
  const effect = z.enum(["qualifies", "disqualifies", "informs"]);
  const option = z.strictObject({ optionId: PartId, text: words(limits.answer), effect });
  const choices = listOf(option, 2 * least, limits.options);
  const asked = { questionId: PartId, text: words(limits.question), required: z.boolean() };
  const question = z.discriminatedUnion("kind", [
    z.strictObject({ ...asked, kind: z.literal("single"), options: choices }),
    z.strictObject({ ...asked, kind: z.literal("multiple"), options: choices }),
    /** From `from` to `to`; below `atLeast` disqualifies, if it is set. */
    z.strictObject({
      ...asked,
      kind: z.literal("scale"),
      from: count(0, 1),
      to: count(2, 10),
      atLeast: z.optional(count(0, 10)),
    }),
    z.strictObject({ ...asked, kind: z.literal("text") }),
  ]);
  /** Who may apply; what is not asked for is open to all. Country and age band are as the applicant says. */
  const eligibility = z.strictObject({
    /** Members of the programme's circle. */
    circle: z.boolean(),
    /** Supporters of the idea that it comes from, for good and not only at first. */
    supporters: z.boolean(),
    /** ISO 3166 codes, two letters. */
    countries: z.optional(listOf(z.string().check(z.regex(/^[A-Z]{2}$/)), 1, limits.countries)),
    ages: z.optional(listOf(z.enum(ageBands), 1, ageBands.length)),
    devices: z.optional(listOf(z.enum(devices), 1, devices.length)),
  });
  const programme = z.strictObject({
    title: words(limits.title),
    pitch: words(limits.pitch),
    story: both(limits.story, 0),
    kind: z.enum(["software", "physical"]),
    circleId: CircleId,
    /** The approved idea that it comes from. */
    ideaId: z.optional(IdeaId),
    /** Private: only whoever was invited, tests already, or works here may know that it exists. */
    visibility: z.enum(["public", "private"]),
    variants: listOf(variant, 1, limits.variants),
    /** From its opening on only supporters of the idea get seats for so long. */
    priorityHours: count(0, limits.priorityHours),
    acceptHours: count(limits.acceptHours.least, limits.acceptHours.most),
    phases: listOf(phase, 3, limits.phases),
    features: listOf(feature, least, limits.features),
    eligibility,
    /** Age and safety, read before anybody applies. */
    notice: z.optional(words(limits.notice)),
    screener: listOf(question, 0, limits.questions),
    terms: words(limits.terms),
    rewards: z.optional(words(limits.rewards)),
    /** Who reads the figures while it runs and after. */
    figures: z.enum(["everyone", "staff"]),
  });
  return { variant, feature, task, phase, question, eligibility, programme };
};
const whole = written(1);

export type Variant = z.infer<typeof whole.variant>;
export type Feature = z.infer<typeof whole.feature>;
export type Task = z.infer<typeof whole.task>;
export type Phase = z.infer<typeof whole.phase>;
export type Question = z.infer<typeof whole.question>;

/** A programme that may open. */
export const ProgrammeInput = whole.programme;
export type ProgrammeInput = z.infer<typeof ProgrammeInput>;
/** The same with gaps, on the version that was read. */
export const ProgrammeEdit = z.strictObject({ version: z.int(), programme: written(0).programme });
/** A new one: the rest has usual values. */
export const ProgrammeStart = z.strictObject({
  title: both(limits.title),
  circleId: CircleId,
  kind: z.enum(["software", "physical"]),
  ideaId: z.optional(IdeaId),
});
export type ProgrammeStart = z.infer<typeof ProgrammeStart>;
/** The same key of the same member is the same programme, however often it is sent. */
export const ProgrammeKey = z.object({ "idempotency-key": z.string().check(z.regex(/^[\w-]{8,64}$/)) });
/** Of a draft that is thrown away, the version that was read. */
export const DropAsked = z.strictObject({ version: z.coerce.number() });
/** A public one takes its idea along into the test, with a public word to its supporters, unless it is to stay where it is. */
const opening = {
  ideaStays: z.optional(z.boolean()),
  message: z.optional(
    z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(limits.openingMessage)),
  ),
};
export type OpeningInput = z.infer<z.ZodMiniObject<typeof opening>>;
export const StageInput = z.discriminatedUnion("to", [
  z.strictObject({ version: z.int(), to: z.literal("recruiting"), ...opening }),
  z.strictObject({ version: z.int(), to: z.enum(["running", "closed"]) }),
]);
export type StageInput = z.infer<typeof StageInput>;

/** What lists, the enrolment and the clock need: small, read often. Instants are ISO 8601 in UTC. */
export type ProgrammeCard = Pick<
  ProgrammeInput,
  | "title"
  | "pitch"
  | "kind"
  | "circleId"
  | "ideaId"
  | "visibility"
  | "variants"
  | "priorityHours"
  | "acceptHours"
  | "eligibility"
> & {
  programmeId: ProgrammeId;
  stage: ProgrammeStage;
  /** Rises with every change and guards it. */
  version: number;
  createdAt: string;
  /** When it began to recruit. */
  openedAt?: string;
  /** Until then only supporters get seats. */
  priorityUntil?: string;
  /** First and last day of its phases, in the brand's calendar. */
  startsOn: string;
  endsOn: string;
  startedAt?: string;
  closedAt?: string;
  /** Rises whenever the words of the terms change. */
  termsVersion: number;
  termsChangedAt: string;
};

/** Everything else of it. */
export type ProgrammeContent = Omit<ProgrammeInput, keyof ProgrammeCard>;
export type Programme = ProgrammeCard & ProgrammeContent;

type Unjudged<T> = T extends { options: (infer O)[] }
  ? Omit<T, "options"> & { options: Omit<O, "effect">[] }
  : Omit<T, "atLeast">;
/** As applicants are asked: which answers disqualify is nobody's business but the team's. */
export type ShownQuestion = Unjudged<Question>;
/** What whoever may know of it reads. Tasks are for testers. */
export type ShownProgramme = Omit<Programme, "screener" | "version"> & { screener: ShownQuestion[] };

/** A link into a private programme, known by the hash of its secret. */
export type ProgrammeInvitation = {
  programmeId: ProgrammeId;
  invitationId: string;
  uses: number;
  maxUses: number;
  createdAt: string;
  expiresAt: string;
  byName: string;
};
