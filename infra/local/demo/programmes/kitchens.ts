import type { Enrolment } from "../../../../functions/enrolment/contract.ts";
import { addDays } from "../../../../functions/platform/clock.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import { keys } from "../../../../functions/platform/table.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { seededRandom } from "../chance.ts";
import { people } from "../people.ts";
import { parcelItems, type Step } from "./parcels.ts";
import { chose, enrolling, enrolmentItems, wrote } from "./people.ts";
import { surveyItem } from "./surveys.ts";
import { known, made } from "./testers.ts";
import { jarWhys } from "./the-gap.ts";

const sent = { by: "sol", to: "sent", carrier: "Colis & Cie" } as const;
const got = (sentAgo: number, gotAgo: number): Step[] => [
  { ...sent, daysAgo: sentAgo, tracking: `https://suivi.example/${Math.round(sentAgo * 100)}` },
  { daysAgo: gotAgo, by: "tester", to: "received" },
];

/** Where the parcel of each of those is who did not simply get theirs. */
const otherParcels: Record<string, Step[] | "no address"> = {
  idris: [{ ...sent, daysAgo: 1.2, tracking: "https://suivi.example/8012" }],
  noe: [{ ...sent, daysAgo: 2.1 }],
  mahaut: [{ ...sent, daysAgo: 0.4, tracking: "https://suivi.example/8044" }],
  basile: [],
  achille: [],
  priya: [
    ...got(23, 20),
    { daysAgo: 3, by: "tester", to: "damaged", word: "One rail arrived bent like a smile. The rest is fine." },
  ],
  odile: [
    { ...sent, daysAgo: 24 },
    { daysAgo: 14, by: "sol", to: "returned", word: "Nom absent de la boîte aux lettres." },
  ],
  malik: "no address",
};

const wide = new Set(["tom", "maya", "wendy", "nell", "june", "priya", "leon", "malik", "basile"]);
type Key = keyof typeof people;
const kitchens = [
  ...(["bo", "ines", "tom", "salome", "gaspard", "rosa", "leon", "maya", "jeanne", "otis", "colette", "hugo"] as const),
  ...([
    "wendy",
    "mahaut",
    "idris",
    "fatou",
    "basile",
    "nell",
    "odile",
    "priya",
    "malik",
    "june",
    "noe",
    "achille",
  ] as const),
] as const satisfies readonly Key[];

/** Who tests the rack, where each prototype is, what they did and thought so far. */
export function inFortyKitchens(programme: Programme, now: Date): Item[] {
  const enrol = enrolling(programme, now);
  const random = seededRandom("forty kitchens");
  const answers = (small: boolean) => [
    chose("gap", small ? "small" : "large"),
    ...(random() < 0.4
      ? [wrote("found", random() < 0.5 ? "Deux fourchettes et un raisin." : "A fork, and dignity.")]
      : []),
  ];
  const country = (lang: string) => (lang === "fr" ? (random() < 0.2 ? "BE" : "FR") : random() < 0.3 ? "IE" : "GB");
  const place = (variantId: string, lang: string, appliedDaysAgo: number) => ({
    variantId,
    appliedDaysAgo,
    country: country(lang),
    answers: answers(variantId === "narrow"),
  });
  const named = kitchens.map((key, n) => {
    const [tester] = known(key);
    if (!tester) throw new Error(`Nobody is called ${key}`);
    const person = enrol(tester, "active", place(wide.has(key) ? "wide" : "narrow", tester.lang, 58 - n * 0.7));
    return { person, steps: otherParcels[key] ?? got(25 - (n % 4), 22 - (n % 4)) };
  });
  const unnamed = made(15).map((tester, n) => {
    const status = n === 14 ? "seated" : n === 13 ? "left" : n === 12 ? "removed" : "active";
    const removal = {
      removal: { at: addDays(now, -9).toISOString(), by: people.pia.name, why: "Le prototype a été mis en vente." },
    };
    const at = status === "seated" ? 0.7 : 40 - n;
    const person = enrol(tester, status, {
      ...place(n % 3 === 0 ? "wide" : "narrow", tester.lang, at),
      ...(status === "removed" && removal),
    });
    const late = n > 9;
    return { person, steps: status === "active" && late ? [] : got(20 - (n % 3), 17 - (n % 3)) };
  });
  const everybody = [...named, ...unnamed];
  return everybody.flatMap(({ person, steps }, n) => [
    ...enrolmentItems(person),
    ...(steps === "no address" || person.status === "seated" ? [] : parcelItems(person, 26, steps, now)),
    ...(person.status === "active" && steps !== "no address" && steps.length > 1
      ? [...done(programme, person, n, now), ...(n % 3 === 2 ? [] : thought(programme, person, n, now))]
      : []),
  ]);
}

/** What two in three already said of the phase that ends in two days. Bo still has to. */
function thought(programme: Programme, { memberId, lang }: Enrolment, n: number, now: Date): Item[] {
  if (memberId === people.bo.memberId) return [];
  const random = seededRandom(`thirty jars ${memberId}`);
  const why = jarWhys.find(({ by }) => people[by].memberId === memberId);
  const grades = programme.features.map(({ featureId }, f) => [featureId, 5 - ((n + f * 2) % 4) + (f === 0 ? 0 : 1)]);
  const answer = {
    phaseId: "pantry",
    recommend: why?.recommend ?? [9, 8, 10, 7, 9, 6][n % 6] ?? 8,
    why: why?.why ?? "",
    grades: Object.fromEntries(grades.map(([featureId, grade]) => [featureId, Math.min(5, Number(grade))])),
    at: addDays(now, -0.8 * random()).toISOString(),
  };
  return [surveyItem(programme, { memberId, lang }, answer)];
}

/** What a tester has done so far: nearly all unpacked, fewer have cooked a week, some have tried the brake. */
function done({ programmeId, phases }: Programme, { memberId }: Enrolment, n: number, now: Date): Item[] {
  const due = phases.flatMap(({ tasks, from }) => tasks.map(({ taskId }) => ({ taskId, from })));
  const begun = due.filter(({ from }) => from <= now.toISOString().slice(0, 10));
  const isBo = memberId === people.bo.memberId;
  const share = isBo ? begun.length - 1 : Math.max(1, begun.length - 1 - (n % 4));
  const marks = begun
    .slice(0, share)
    .map(({ taskId }, at) => [`task_${taskId}`, addDays(now, -18 + at * 3.5 + (n % 5) * 0.3).toISOString()]);
  return [{ ...keys.taskDone(programmeId, memberId), v: 1, memberId, ...Object.fromEntries(marks) }];
}
