import { describe, expect, test } from "vitest";
import type { Enrolment } from "../../functions/enrolment/contract.ts";
import { enrolmentOf } from "../../functions/enrolment/enrolment-item.ts";
import { answersTo } from "../../functions/enrolment/screening.ts";
import { reportOf } from "../../functions/feedback/report-item.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { newIdeaId, newMemberId } from "../../functions/platform/ids.ts";
import type { Item } from "../../functions/platform/stored.ts";
import { type Programme, ProgrammeInput } from "../../functions/programmes/contract.ts";
import { inputOf } from "../../functions/programmes/draft.ts";
import { assertReady } from "../../functions/programmes/ready.ts";
import { parcelStatuses } from "../../functions/shipping/lifecycle.ts";
import { parcelOf } from "../../functions/shipping/parcel-item.ts";
import { programmesOf } from "../../infra/local/demo/programmes/all.ts";
import { cast } from "../cast.ts";
import { seededBytes } from "../world.ts";

const now = new Date("2026-06-17T13:20:00.000Z");
const random = seededBytes(3);
const ideas = ["fridge-rack", "screen-shelf"].map((name) => ({
  name,
  card: { ideaId: newIdeaId(random) } as IdeaCard,
  supporters: [cast.ada.memberId, ...Array.from({ length: 40 }, () => newMemberId(random))],
}));
const { items, notices } = programmesOf(ideas, { now, timeZone: "Europe/Paris" });
const of = (ending: string): Item[] => items.filter(({ pk }) => String(pk).endsWith(ending));
const cards = of("PROGRAMMES") as unknown as Programme[];
const programmes = cards.map((card): Programme => {
  const content = items.find(({ pk, sk }) => pk === `PROGRAMME#${card.programmeId}` && sk === "CONTENT");
  return { ...(content as unknown as Programme), ...card };
});
const at = (stage: string) => programmes.find((programme) => programme.stage === stage) as Programme;
const peopleOf = ({ programmeId }: Programme): Enrolment[] => of(`${programmeId}#PEOPLE`).map(enrolmentOf);
const placeOf = (programme: Programme, who: keyof typeof cast) =>
  peopleOf(programme).find(({ memberId }) => memberId === cast[who].memberId);

describe("the demo's programmes", () => {
  test("are three, in different phases, and each may stand as its team would have written it", () => {
    expect(programmes.map(({ stage }) => stage).toSorted()).toEqual(["closed", "recruiting", "running"]);
    for (const programme of programmes) {
      const { pk: _p, sk: _s, v: _v, ...kept } = programme as Programme & Item;
      const input = inputOf(kept as Programme);
      expect(ProgrammeInput.safeParse(input).error?.issues).toBeUndefined();
      expect(() => assertReady(input)).not.toThrow();
    }
  });

  test("write nothing twice", () => {
    const places = items.map(({ pk, sk }) => `${pk} ${sk}`);
    expect(places.filter((place, n) => places.indexOf(place) !== n)).toEqual([]);
  });

  test("seat nobody beyond their seats, and everybody has answered what was asked", () => {
    for (const programme of programmes) {
      const seats = of(`${programme.programmeId}#SEATS`).map(({ sk }) => String(sk));
      for (const { variantId, seats: most } of programme.variants)
        expect(seats.filter((sk) => sk.startsWith(`SEAT#${variantId}#`)).length).toBeLessThanOrEqual(most);
      expect(seats.length).toBe(peopleOf(programme).filter(({ seat }) => seat).length);
      for (const { answers } of peopleOf(programme)) expect(answersTo(programme.screener, answers)).toEqual(answers);
    }
  });

  test("give everybody of the cast something to do", () => {
    const [recruiting, running, closed] = [at("recruiting"), at("running"), at("closed")];
    const list = of(`${recruiting.programmeId}#WAITING`)
      .map(({ sk }) => String(sk))
      .toSorted();
    expect(list.findIndex((sk) => sk.includes(cast.ada.memberId))).toBe(2);
    expect(recruiting.priorityUntil && recruiting.priorityUntil > now.toISOString()).toBe(true);
    expect([placeOf(running, "bo")?.status, placeOf(closed, "bo")?.status, placeOf(closed, "ada")?.status]).toEqual([
      "active",
      "completed",
      "completed",
    ]);
    const reports = of(`${running.programmeId}#FEEDBACK`).map(reportOf);
    expect(reports.find(({ memberId }) => memberId === cast.bo.memberId)).toMatchObject({
      status: "fixed",
      fixedIn: "Prototype 3",
    });
    expect(new Set(reports.map(({ status }) => status))).toEqual(
      new Set(["new", "needs_info", "accepted", "fixed", "confirmed", "closed", "merged"]),
    );
    const parcels = of(`${running.programmeId}#PARCELS`).map(parcelOf);
    expect(new Set(parcels.map(({ status }) => status))).toEqual(new Set(parcelStatuses));
    expect(notices.some(({ kind, memberId }) => kind === "feedback_fixed" && memberId === cast.bo.memberId)).toBe(true);
  });

  test("tell of nothing that is still to come", () => {
    const late = items.filter(
      ({ at, pk }) => typeof at === "string" && at > now.toISOString() && !String(pk).startsWith("DUE#"),
    );
    expect(late).toEqual([]);
    expect(notices.filter(({ at }) => at > now.toISOString())).toEqual([]);
  });
});
