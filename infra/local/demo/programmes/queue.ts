import type { MemberId } from "../../../../functions/platform/ids.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { people } from "../people.ts";
import { chose, enrolling, enrolmentItems, figured, wrote } from "./people.ts";
import { known, made } from "./testers.ts";

/** Supporters of the idea first: every screen of two leaves has somebody, and five wait, Ada the third of them. */
export function queueing(programme: Programme, supporters: readonly MemberId[], now: Date): Item[] {
  const enrol = enrolling(programme, now);
  const speakers = new Set<MemberId>(Object.values(people).map(({ memberId }) => memberId));
  const others = made(
    13,
    supporters.filter((memberId) => !speakers.has(memberId)),
  );
  const answers = (n: number) => [
    figured("people", 2 + (n % 3)),
    chose("draws", n % 2 ? "treaty" : "curtain"),
    ...(n % 3 === 0
      ? [wrote("other", n % 2 ? "She has not been told." : "Il demande combien pèsent les livres.")]
      : []),
  ];
  const two = (n: number, appliedDaysAgo: number) => ({
    variantId: "two",
    appliedDaysAgo,
    country: "FR",
    answers: answers(n),
  });
  const three = (n: number, appliedDaysAgo: number) => ({ ...two(n, appliedDaysAgo), variantId: "three" });
  const [june, gaspard, ada] = known("june", "gaspard", "ada");
  const list = [...others.slice(10, 12), gaspard, ada, others[12]];
  const place = (n: number) => 1.1 - n * 0.12;
  return [
    ...(june ? enrolmentItems(enrol(june, "active", two(0, 2.35))) : []),
    ...others
      .slice(0, 7)
      .flatMap((tester, n) => enrolmentItems(enrol(tester, n < 5 ? "active" : "seated", two(n, 2.3 - n * 0.14)))),
    ...others.slice(7, 9).flatMap((tester, n) => enrolmentItems(enrol(tester, "active", three(n, 2 - n * 0.3)))),
    ...others
      .slice(9, 10)
      .flatMap((tester) =>
        enrolmentItems(
          enrol(tester, "disqualified", { ...two(9, 1.8), answers: [figured("people", 1), chose("draws", "nothing")] }),
        ),
      ),
    ...[list[0], list[2], list[3], list[1], list[4]].flatMap((tester, n) =>
      tester ? enrolmentItems(enrol(tester, "waiting", two(n, place(n)))) : [],
    ),
  ];
}
