import type { Enrolment } from "../../../../functions/enrolment/contract.ts";
import type { IdeaCard } from "../../../../functions/ideas/contract.ts";
import { profileItem } from "../../../../functions/members/identities.ts";
import type { Notice } from "../../../../functions/notifications/contract.ts";
import { addDays } from "../../../../functions/platform/clock.ts";
import type { MemberId } from "../../../../functions/platform/ids.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import { keys } from "../../../../functions/platform/table.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { seededRandom } from "../chance.ts";
import { people } from "../people.ts";
import { behindTheScreen } from "./behind-the-screen.ts";
import { leastBadHill, results, whys } from "./least-bad-hill.ts";
import { parcelItems, type Step } from "./parcels.ts";
import { chose, enrolling, enrolmentItems, figured, wrote } from "./people.ts";
import { programmeItemsOf, programmeOf, type World } from "./programme.ts";
import { livedReports, reportItems, reportNotices } from "./reports.ts";
import { known, made } from "./testers.ts";
import { theGap } from "./the-gap.ts";

/** Of an idea that a programme comes from: its card, and who supports it. */
export type TestedIdea = { name: string; card: IdeaCard; supporters: readonly MemberId[] };

/** Three programmes: one recruits, one is under way with parcels and reports, one is over. */
export function programmesOf(ideas: readonly TestedIdea[], world: World): { items: Item[]; notices: Notice[] } {
  const ideaOf = (name: string | undefined) => ideas.find((idea) => idea.name === name);
  const [gap, screen] = [ideaOf(theGap.idea), ideaOf(behindTheScreen.idea)];
  const { now } = world;
  const running = programmeOf(theGap, gap?.card.ideaId, world);
  const recruiting = programmeOf(behindTheScreen, screen?.card.ideaId, world);
  const over = programmeOf(leastBadHill, undefined, world);
  const profiles = made(15).map((tester) => profileItem({ ...tester, joinedAt: addDays(now, -300).toISOString() }));
  const reports = [
    ...livedReports(running.programmeId, theGap.reports, now),
    ...livedReports(over.programmeId, leastBadHill.reports, now),
  ];
  return {
    items: [
      ...profiles,
      ...programmeItemsOf(running, theGap, world),
      ...inFortyKitchens(running, now),
      ...programmeItemsOf(recruiting, behindTheScreen, world),
      ...queueing(recruiting, screen?.supporters ?? [], now),
      ...programmeItemsOf(over, leastBadHill, world),
      ...looked(over, now),
      ...reportItems(reports),
    ],
    notices: [...noticesFor(running, now), ...reportNotices(reports)],
  };
}

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

function inFortyKitchens(programme: Programme, now: Date): Item[] {
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
      ? done(programme, person, n, now)
      : []),
  ]);
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

/** Supporters of the idea first: every screen of two leaves has somebody, and five wait, Ada the third of them. */
function queueing(programme: Programme, supporters: readonly MemberId[], now: Date): Item[] {
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

const riders = [
  ...(["bo", "ada", "salome", "tom", "noe", "achille", "wendy", "otis", "priya", "idris", "nell"] as const),
  ...(["rosa", "june", "odile", "malik", "maya"] as const),
] as const satisfies readonly Key[];

/** Over: who rode, what they thought of it twice, the results, and what they were given. */
function looked(programme: Programme, now: Date): Item[] {
  const enrol = enrolling(programme, now);
  const { programmeId, phases, features } = programme;
  const testers = [...known(...riders), ...made(8)];
  const random = seededRandom("the least bad hill");
  const enrolments = testers.map((tester, n) => {
    const status = n === 20 ? "left" : n === 21 ? "lapsed" : n > 21 ? "waiting" : "completed";
    const device = random() < 0.5 ? "ios" : "android";
    return enrol(tester, status, { variantId: "main", appliedDaysAgo: 95 - n * 0.8, device });
  });
  const by = { memberId: people.pia.memberId, name: people.pia.name };
  const finished = enrolments.filter(({ status }) => status === "completed");
  const asked = phases.filter(({ survey }) => survey);
  const unsaid = [...whys];
  const surveys = finished.flatMap(({ memberId, lang }, n) =>
    asked.slice(0, n % 6 === 5 ? 1 : 2).map(({ phaseId }, at): Item => {
      const said = whys[(n + at * 3) % whys.length];
      const recommend = Math.min(10, (said?.recommend ?? 8) + (at === 1 && n % 3 === 0 ? 1 : 0));
      const grades = Object.fromEntries(
        features.map(({ featureId }, f) => [
          featureId,
          Math.max(1, Math.min(5, Math.round(3.1 + at * 0.5 - f * 0.3 + random() * 2))),
        ]),
      );
      const isNew = said?.lang === lang && unsaid.includes(said);
      const why = isNew ? said.why : "";
      if (isNew) unsaid.splice(unsaid.indexOf(said), 1);
      const answer = { programmeId, phaseId, memberId, recommend, why, lang, grades };
      return {
        ...keys.survey(programmeId, phaseId, memberId),
        v: 1,
        ...answer,
        at: addDays(now, -42 + at * 22 + random() * 3).toISOString(),
      };
    }),
  );
  const tasks = phases.flatMap((phase) => phase.tasks);
  const marks = finished.map(({ memberId }, n): Item => {
    const its = tasks.slice(0, n % 7 === 6 ? 2 : tasks.length);
    const times = its.map(({ taskId }, at) => [`task_${taskId}`, addDays(now, -68 + at * 12 + (n % 4)).toISOString()]);
    return { ...keys.taskDone(programmeId, memberId), v: 1, memberId, ...Object.fromEntries(times) };
  });
  const publishedAt = addDays(now, -7).toISOString();
  const told = { programmeId, version: 3, draft: results, by, at: publishedAt, published: results, publishedAt };
  const rewarded = finished.filter((_, n) => n % 5 !== 4);
  const { bo } = people;
  return [
    ...enrolments.flatMap(enrolmentItems),
    ...surveys,
    ...marks,
    { ...keys.programmeResults(programmeId), v: 1, ...told },
    ...rewarded.map(({ memberId }) => ({
      ...keys.reward(programmeId, memberId),
      v: 1,
      programmeId,
      memberId,
      by,
      at: addDays(now, -5.5).toISOString(),
    })),
    {
      ...keys.testConsent(bo.memberId),
      v: 1,
      memberId: bo.memberId,
      name: bo.name,
      programmeId,
      at: addDays(now, -6).toISOString(),
    },
  ];
}

/** What Bo heard of late: a parcel, and a fix to check. */
function noticesFor({ programmeId, title }: Programme, now: Date): Notice[] {
  const { memberId, lang } = people.bo;
  const about = { memberId, ideaId: "", title: title[lang], about: programmeId, as: "member" } as const;
  return [{ ...about, kind: "prototype_sent", at: addDays(now, -25).toISOString(), by: "Colis & Cie" }];
}
