import { CircleId, newProgrammeId } from "../functions/platform/ids.ts";
import type { Programme, ProgrammeInput } from "../functions/programmes/contract.ts";
import { written } from "../functions/programmes/draft.ts";
import { programmeStore } from "../functions/programmes/store.ts";
import type { World } from "./world.ts";

const said = (fr: string, en: string) => ({ fr, en });

/** A whole programme of a physical prototype in two sizes, from March to May 2026, as its team would write it. */
export const programmeInput: ProgrammeInput = {
  title: said("Le banc pliant, premier prototype", "The folding bench, first prototype"),
  pitch: said("Trois semaines chez vous avec le banc.", "Three weeks at home with the bench."),
  story: said("Ce que nous voulons savoir : tient-il bien au mur ?", "What we want to know: does it stay on the wall?"),
  kind: "physical",
  circleId: CircleId.parse("balcony"),
  visibility: "public",
  variants: [
    { variantId: "small", name: said("Petit", "Small"), seats: 3 },
    { variantId: "large", name: said("Grand", "Large"), seats: 2 },
  ],
  priorityHours: 0,
  acceptHours: 48,
  phases: [
    {
      phaseId: "start",
      kind: "onboarding",
      name: said("Prise en main", "Getting started"),
      from: "2026-03-16",
      to: "2026-03-22",
      tasks: [{ taskId: "unpack", title: said("Déballer", "Unpack"), text: said("", ""), dueOn: "2026-03-20" }],
      survey: false,
    },
    {
      phaseId: "first",
      kind: "engagement",
      name: said("Premier tour", "First round"),
      from: "2026-03-23",
      to: "2026-04-12",
      tasks: [
        { taskId: "mount", title: said("Monter le banc", "Mount the bench"), text: said("", ""), dueOn: "2026-03-30" },
        { taskId: "sit", title: said("S’asseoir à deux", "Sit down, two of you"), text: said("", "") },
      ],
      survey: true,
    },
    {
      phaseId: "end",
      kind: "closure",
      name: said("Bilan", "Looking back"),
      from: "2026-04-13",
      to: "2026-04-19",
      tasks: [],
      survey: true,
    },
  ],
  features: [
    { featureId: "hinge", name: said("La charnière", "The hinge") },
    { featureId: "seat", name: said("L’assise", "The seat") },
  ],
  eligibility: { circle: false, supporters: false },
  notice: said("Pour des adultes ; deux personnes pour le montage.", "For adults; two people to mount it."),
  screener: [
    {
      questionId: "wall",
      kind: "single",
      text: said("Quel mur avez-vous ?", "Which wall do you have?"),
      required: true,
      options: [
        { optionId: "brick", text: said("Brique", "Brick"), effect: "qualifies" },
        { optionId: "none", text: said("Aucun", "None"), effect: "disqualifies" },
      ],
    },
    { questionId: "why", kind: "text", text: said("Pourquoi vous ?", "Why you?"), required: false },
  ],
  terms: said("Vous gardez le secret du prototype.", "You keep the prototype to yourself."),
  rewards: said("Le banc est à vous ensuite.", "The bench is yours afterwards."),
  figures: "everyone",
};

type Changes = Partial<Programme>;

/** A programme as its life would have left it by now; open for applications unless said otherwise. */
export async function makeProgramme(world: Pick<World, "table" | "clock" | "random">, changes: Changes = {}) {
  const at = world.clock().toISOString();
  const { stage = "recruiting" } = changes;
  const kept = {
    programmeId: newProgrammeId(world.random),
    stage,
    version: 1,
    createdAt: at,
    termsVersion: 1,
    termsChangedAt: at,
    ...(stage !== "draft" && { openedAt: at }),
    ...((stage === "running" || stage === "closed") && { startedAt: at }),
    ...(stage === "closed" && { closedAt: at }),
  };
  const programme: Programme = { ...written(kept, { ...programmeInput, ...changes }), ...changes };
  await programmeStore(world.table).save(programme, 0);
  return programme;
}
