import { addDays } from "../platform/clock.ts";
import type { Both } from "../platform/languages.ts";
import { dayIn } from "../platform/zoned-time.ts";
import type { Phase, ProgrammeInput, ProgrammeStart } from "./contract.ts";
import { programmeLimits } from "./limits.ts";

/** A draft with everything that can be guessed: dates some weeks ahead, one variant, three phases. */
export function newProgramme(start: ProgrammeStart, now: Date, timeZone: string): ProgrammeInput {
  const day = (days: number) => dayIn(timeZone, addDays(now, days));
  const phase = (phaseId: string, kind: Phase["kind"], name: Both, from: number, to: number): Phase => ({
    phaseId,
    kind,
    name,
    from: day(from),
    to: day(to),
    tasks: [],
    survey: kind !== "onboarding",
  });
  return {
    ...start,
    pitch: { fr: "", en: "" },
    story: { fr: "", en: "" },
    visibility: "public",
    variants: [{ variantId: "main", name: { fr: "Version unique", en: "One version" }, seats: 20 }],
    priorityHours: start.ideaId ? 72 : 0,
    acceptHours: programmeLimits.acceptHours.usual,
    phases: [
      phase("start", "onboarding", { fr: "Prise en main", en: "Getting started" }, 14, 20),
      phase("first", "engagement", { fr: "Premier tour", en: "First round" }, 21, 41),
      phase("end", "closure", { fr: "Bilan", en: "Looking back" }, 42, 48),
    ],
    features: [{ featureId: "whole", name: { fr: "L’ensemble", en: "The whole" } }],
    eligibility: { circle: false, supporters: false },
    screener: [],
    terms: { fr: "", en: "" },
    figures: "everyone",
  };
}
