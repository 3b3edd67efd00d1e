import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Enrolment } from "../functions/enrolment/contract.ts";
import { CircleId, FeedbackId, newProgrammeId, type ProgrammeId } from "../functions/platform/ids.ts";
import { keys } from "../functions/platform/table.ts";
import { timedLetters } from "../functions/platform/timed-id.ts";
import type { Programme } from "../functions/programmes/contract.ts";
import { programmeStore } from "../functions/programmes/store.ts";
import { type CastName, cast } from "./cast.ts";
import type { World } from "./world.ts";

type Place = Pick<World, "table" | "clock" | "random">;
const said = (text: string) => ({ fr: text, en: text });

/** A programme that is being tested, as it would stand after it was opened and started. */
export async function programmeUnderTest(world: Place, more: Partial<Programme> = {}): Promise<Programme> {
  const now = world.clock().toISOString();
  const programme: Programme = {
    programmeId: newProgrammeId(world.random),
    title: said("La jardinière pliante, à l’essai"),
    pitch: said("Deux mois sur votre balcon."),
    story: said(""),
    kind: "physical",
    circleId: CircleId.parse("balcony"),
    visibility: "public",
    variants: [{ variantId: "small", name: said("60 cm"), seats: 20 }],
    priorityHours: 0,
    acceptHours: 48,
    phases: [],
    features: [
      { featureId: "hinge", name: said("La charnière") },
      { featureId: "wall", name: said("Le support mural") },
    ],
    eligibility: { circle: false, supporters: false },
    screener: [],
    terms: said("Le prototype revient après l’essai."),
    figures: "staff",
    stage: "running",
    version: 1,
    createdAt: now,
    openedAt: now,
    startsOn: "2026-03-01",
    endsOn: "2026-05-01",
    termsVersion: 1,
    termsChangedAt: now,
    ...more,
  };
  await programmeStore(world.table).save(programme, programme.version - 1);
  return programme;
}

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
