import type { Enrolment } from "../../functions/enrolment/contract.ts";
import { seatedStatuses } from "../../functions/enrolment/lifecycle.ts";
import { enrolmentStore } from "../../functions/enrolment/store.ts";
import type { MemberId } from "../../functions/platform/ids.ts";
import type { Table } from "../../functions/platform/table.ts";
import type { ProgrammeCard } from "../../functions/programmes/contract.ts";

/** What a member was last told of their application: that they are in it, that they left, or nothing sure. */
export type ToldOfSeats = Map<MemberId, "in" | "out" | undefined>;

/** Every sentence that must hold of a programme's seats and lists at rest and does not; empty when all is well. */
export async function seatFaults(
  table: Table,
  { programmeId, variants }: Pick<ProgrammeCard, "programmeId" | "variants">,
  told: ToldOfSeats = new Map(),
): Promise<string[]> {
  const enrolments = enrolmentStore(table);
  const [people, taken] = await Promise.all([enrolments.all(programmeId), enrolments.allTaken(programmeId)]);
  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string) => holds || wrong.push(sentence);
  const holders = people.filter(({ status }) => seatedStatuses.includes(status));
  must(new Set(taken.map(({ memberId }) => memberId)).size === taken.length, "somebody holds two seats");
  must(
    new Set(holders.map(({ seat }) => `${seat?.variantId} ${seat?.number}`)).size === holders.length,
    "two hold the same seat",
  );
  must(
    same(
      taken.map(seatText),
      holders.map((each) => seatText({ memberId: each.memberId, ...numbered(each) })),
    ),
    "the seats that are taken are not those that people hold",
  );
  for (const { variantId, seats } of variants) {
    const held = taken.filter((seat) => seat.variantId === variantId);
    const waiting = people
      .filter((each) => each.variantId === variantId && each.status === "waiting")
      .toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
    const list = await enrolments.first(programmeId, variantId, people.length + 1);
    must(held.length <= seats, `${held.length} hold the ${seats} seats of ${variantId}`);
    must(
      held.every(({ number }) => number >= 1 && number <= seats),
      `a seat beyond the last of ${variantId}`,
    );
    must(
      same(list.map(place), waiting.map(place), false),
      `the list of ${variantId} has ${list.length} places for ${waiting.length} who wait, or another order`,
    );
    must(
      waiting.length === 0 || held.length === seats,
      `${waiting.length} wait while ${seats - held.length} seats are free`,
    );
  }
  for (const [memberId, what] of told) {
    const status = people.find((each) => each.memberId === memberId)?.status;
    if (what === "in") must(status !== undefined && !outside.includes(status), `${memberId} applied and is ${status}`);
    if (what === "out") must(status === "left", `${memberId} left and is ${status}`);
  }
  return wrong;
}

/** Nobody ends there who was told that they are in, unless they let a seat pass. */
const outside: readonly Enrolment["status"][] = ["left", "removed", "disqualified"];
const place = ({ since, memberId }: Pick<Enrolment, "since" | "memberId">) => `${since} ${memberId}`;
const numbered = ({ seat }: Enrolment) => seat ?? { variantId: "?", number: 0 };
const seatText = ({ variantId, number, memberId }: { variantId: string; number: number; memberId: MemberId }) =>
  `${variantId} ${number} ${memberId}`;
const same = (some: string[], others: string[], sorted = true) =>
  JSON.stringify(sorted ? some.toSorted() : some) === JSON.stringify(sorted ? others.toSorted() : others);
