import * as z from "zod/mini";
import { CircleId, IdeaId, type MemberId, ProgrammeId } from "../platform/ids.ts";
import { both } from "../platform/languages.ts";
import type { ProgrammeStage } from "./lifecycle.ts";
import { ageBands, devices, programmeLimits as limits } from "./limits.ts";

export const ProgrammeRef = z.strictObject({ programmeId: ProgrammeId });
export type ProgrammeRef = z.infer<typeof ProgrammeRef>;

/** A short name of a part of a programme: given once, kept for good, since answers and reports name it. */
export const PartId = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));
const day = z.iso.date();
const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const listOf = <T extends z.ZodMiniType>(item: T, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

/** Software has one variant; of a prototype each size or colour that is sent is one. */
export const Variant = z.strictObject({ variantId: PartId, name: both(limits.name), seats: count(1, limits.seats) });
export type Variant = z.infer<typeof Variant>;

export const Feature = z.strictObject({ featureId: PartId, name: both(limits.name) });
export type Feature = z.infer<typeof Feature>;

/** Due at the end of its day in the brand's time zone, or so many days after the prototype was received. */
export const Task = z.strictObject({
  taskId: PartId,
  title: both(limits.taskTitle),
  text: both(limits.taskText, 0),
  dueOn: z.optional(day),
  daysAfterReceipt: z.optional(count(1, 90)),
});
export type Task = z.infer<typeof Task>;

/** Onboarding first, closure last, one or more engagements between them; days are whole, in the brand's time zone. */
export const Phase = z.strictObject({
  phaseId: PartId,
  kind: z.enum(["onboarding", "engagement", "closure"]),
  name: both(limits.name),
  from: day,
  to: day,
  tasks: listOf(Task, 0, limits.tasks),
  /** Whether testers are asked at its end: would you recommend it, and how satisfied with each feature. */
  survey: z.boolean(),
});
export type Phase = z.infer<typeof Phase>;

/** `qualifies`: what an answer does. Only choices and scales can disqualify. */
const effect = z.enum(["qualifies", "disqualifies", "informs"]);
const choices = listOf(z.strictObject({ optionId: PartId, text: both(limits.answer), effect }), 2, limits.options);
const asked = { questionId: PartId, text: both(limits.question), required: z.boolean() };
export const Question = z.discriminatedUnion("kind", [
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
export type Question = z.infer<typeof Question>;

/** Who may apply; what is not asked for is open to all. Country and age band are as the applicant says. */
export const Eligibility = z.strictObject({
  /** Members of the programme's circle. */
  circle: z.boolean(),
  /** Supporters of the idea that it comes from, for good and not only at first. */
  supporters: z.boolean(),
  /** ISO 3166 codes, two letters. */
  countries: z.optional(listOf(z.string().check(z.regex(/^[A-Z]{2}$/)), 1, limits.countries)),
  ages: z.optional(listOf(z.enum(ageBands), 1, ageBands.length)),
  devices: z.optional(listOf(z.enum(devices), 1, devices.length)),
});
export type Eligibility = z.infer<typeof Eligibility>;

/** All that the product team writes of a programme. */
export const ProgrammeInput = z.strictObject({
  title: both(limits.title),
  pitch: both(limits.pitch),
  story: both(limits.story, 0),
  kind: z.enum(["software", "physical"]),
  circleId: CircleId,
  /** The approved idea that it comes from. */
  ideaId: z.optional(IdeaId),
  /** Private: only whoever was invited, tests already, or works here may know that it exists. */
  visibility: z.enum(["public", "private"]),
  variants: listOf(Variant, 1, limits.variants),
  /** From its opening on only supporters of the idea get seats for so long. */
  priorityHours: count(0, limits.priorityHours),
  acceptHours: count(limits.acceptHours.least, limits.acceptHours.most),
  phases: listOf(Phase, 3, limits.phases),
  features: listOf(Feature, 1, limits.features),
  eligibility: Eligibility,
  /** Age and safety, read before anybody applies. */
  notice: z.optional(both(limits.notice)),
  screener: listOf(Question, 0, limits.questions),
  terms: both(limits.terms),
  rewards: z.optional(both(limits.rewards)),
  /** Who reads the figures while it runs and after. */
  figures: z.enum(["everyone", "staff"]),
});
export type ProgrammeInput = z.infer<typeof ProgrammeInput>;

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

export type ProgrammeAuthor = { memberId: MemberId; name: string };
