import type { Answer, Enrolment, Seat } from "../../../../functions/enrolment/contract.ts";
import { stepParts } from "../../../../functions/enrolment/step-parts.ts";
import { addDays } from "../../../../functions/platform/clock.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import type { Tester } from "./testers.ts";

type More = Partial<Pick<Enrolment, "country" | "device" | "answers" | "removal">> & {
  variantId: string;
  appliedDaysAgo: number;
};

const neverBegan: readonly Enrolment["status"][] = ["waiting", "seated", "disqualified", "lapsed", "unplaced"];

/** Somebody in a programme as their steps would have left them by now; seats are numbered as they come. */
export function enrolling(programme: Programme, now: Date) {
  const taken = new Map<string, number>();
  const nextSeat = (variantId: string): Seat => {
    const number = (taken.get(variantId) ?? 0) + 1;
    taken.set(variantId, number);
    return { variantId, number };
  };
  const ago = (days: number) => addDays(now, -days).toISOString();
  const { programmeId, termsVersion, acceptHours } = programme;
  return (tester: Tester, status: Enrolment["status"], { appliedDaysAgo, ...more }: More): Enrolment => {
    const at = ago(appliedDaysAgo);
    const accepted = !neverBegan.includes(status);
    const seated = status === "seated" || status === "active" || status === "completed";
    return {
      programmeId,
      ...tester,
      ...more,
      status,
      version: accepted ? 2 : 1,
      appliedAt: at,
      since:
        status === "unplaced"
          ? (programme.closedAt ?? at)
          : status === "left" || status === "removed"
            ? ago(appliedDaysAgo / 3)
            : at,
      answers: more.answers ?? [],
      ...(seated && { seat: nextSeat(more.variantId) }),
      ...(status === "seated" && {
        acceptBy: addDays(now, acceptHours / 24 - appliedDaysAgo).toISOString(),
      }),
      ...(accepted && { acceptedAt: ago(appliedDaysAgo - 0.1), termsVersion }),
    };
  };
}

/** The enrolment with the seat or the place on the list that follow from it. */
export const enrolmentItems = (enrolment: Enrolment): Item[] =>
  stepParts({ name: "demo" }, undefined, enrolment).flatMap(({ Put }) => (Put?.Item ? [Put.Item] : []));

export const chose = (questionId: string, ...options: string[]): Answer => ({ questionId, options });
export const wrote = (questionId: string, text: string): Answer => ({ questionId, text });
export const figured = (questionId: string, figure: number): Answer => ({ questionId, figure });
