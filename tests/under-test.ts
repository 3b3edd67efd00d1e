import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Enrolment } from "../functions/enrolment/contract.ts";
import type { Feedback } from "../functions/feedback/contract.ts";
import { feedbackStore } from "../functions/feedback/store.ts";
import { FeedbackId, ProgrammeId } from "../functions/platform/ids.ts";
import { keys } from "../functions/platform/table.ts";
import { timedLetters } from "../functions/platform/timed-id.ts";
import type { Programme } from "../functions/programmes/contract.ts";
import { type CastName, cast } from "./cast.ts";
import { makeProgramme } from "./programmes.ts";
import type { World } from "./world.ts";

type Place = Pick<World, "table" | "clock" | "random">;

/** A programme that is being tested. */
export const programmeUnderTest = (world: Place, more: Partial<Programme> = {}): Promise<Programme> =>
  makeProgramme(world, { stage: "running", ...more });

/** Somebody's place in a programme, as if they had gone the whole way to it. */
export async function enrolledAs(
  world: Place,
  programmeId: ProgrammeId,
  who: CastName | Pick<Enrolment, "memberId" | "name" | "lang">,
  status: Enrolment["status"] = "active",
): Promise<void> {
  const { memberId, name, lang } = typeof who === "string" ? cast[who] : who;
  const at = world.clock().toISOString();
  const enrolment: Enrolment = {
    programmeId,
    memberId,
    name,
    lang,
    status,
    version: 1,
    appliedAt: at,
    since: at,
    variantId: "small",
    answers: [],
  };
  const Item = { ...keys.enrolment(programmeId, memberId), v: 1, ...enrolment };
  await world.table.client.send(new PutCommand({ TableName: world.table.name, Item }));
}

export const newFeedbackId = ({ clock, random }: Pick<World, "clock" | "random">) =>
  FeedbackId.parse(`fbk_${timedLetters(clock(), random)}`);
/** A report of somebody, new, in a programme of its own or another. */
export async function filedBy(
  world: Place,
  memberId: Feedback["memberId"],
  more: Partial<Feedback> = {},
): Promise<Feedback> {
  const programmeId = more.programmeId ?? (await programmeUnderTest(world)).programmeId;
  return feedbackStore(world.table).file({
    ...{ programmeId, feedbackId: newFeedbackId(world), memberId, name: "Bo Lindqvist", lang: "en" },
    ...{ at: world.clock().toISOString(), kind: "issue", severity: "annoying", featureId: "hinge" },
    ...{ title: "The hinge creaks", text: "After rain it creaks.", status: "new", version: 1 },
    ...{ seen: 0, notSeen: 0, couldNotTry: 0 },
    ...more,
  });
}
/** A report for rules alone, which nobody stored. */
export const reportLike = (more: Partial<Feedback>): Feedback => ({
  ...{ feedbackId: FeedbackId.parse(`fbk_${"a".repeat(16)}`), programmeId: ProgrammeId.parse("prg_aaaaaaaaaaaa") },
  ...{ memberId: cast.bo.memberId, name: cast.bo.name, lang: "en", at: "2026-05-03T09:00:00.000Z", kind: "issue" },
  ...{ severity: "annoying", featureId: "hinge", title: "The hinge creaks", text: "", status: "new", version: 1 },
  ...{ seen: 0, notSeen: 0, couldNotTry: 0 },
  ...more,
});
export const newWordsId = ({ random }: Pick<World, "random">) =>
  `fbw_${Array.from(random(12), (byte) => "0123456789abcdefghjkmnpqrstvwxyz"[byte & 31]).join("")}`;

export const issueInput = {
  kind: "issue",
  featureId: "hinge",
  severity: "annoying",
  title: "La charnière grince",
  text: "Elle grince quand il a plu.",
  lang: "fr",
  steps: ["Arroser", "Replier la jardinière"],
  environment: { version: "Prototype 2", device: "iPhone 15" },
} as const;
