import type { Enrolment } from "../enrolment/contract.ts";
import { seatedStatuses } from "../enrolment/lifecycle.ts";
import type { Event } from "../events/catalogue.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import type { SendAll } from "../platform/send.ts";
import { sendEvery } from "../platform/send.ts";
import { instantIn } from "../platform/zoned-time.ts";
import type { Programme, ProgrammeCard } from "../programmes/contract.ts";
import { enrollingStages } from "../programmes/lifecycle.ts";
import type { Consent, Results } from "../testing/closure-contract.ts";
import type { TestPlan } from "../testing/contract.ts";
import { reminderHour } from "../testing/limits.ts";
import { reminderFor } from "../testing/reminders.ts";
import type { NoticeKind } from "./contract.ts";
import { type DeliverDeps, deliver } from "./deliver.ts";
import type { TestersPage } from "./message.ts";

export type TellTestersDeps = DeliverDeps & {
  findTest: (programmeId: ProgrammeId) => Promise<Programme | undefined>;
  enrolments: (programmeId: ProgrammeId, after?: MemberId) => Promise<{ people: Enrolment[]; next?: MemberId }>;
  enrolmentOf: (programmeId: ProgrammeId, memberId: MemberId) => Promise<Enrolment | undefined>;
  planOf: (programme: Programme, enrolment: Enrolment, now: Date) => Promise<TestPlan>;
  /** Everybody who filed something in a test. */
  reporters: (programmeId: ProgrammeId) => Promise<ReadonlySet<MemberId>>;
  results: (programmeId: ProgrammeId) => Promise<Results | undefined>;
  /** Everybody who wants to hear of further tests. */
  willing: () => Promise<Consent[]>;
  /** Whether a day's one mail of reminders is this one. */
  takeDayOfMail: (memberId: MemberId, day: string, about: string) => Promise<boolean>;
  planReminders: (programme: ProgrammeCard, now: Date) => Promise<void>;
  sendNotices: SendAll;
  sendMails: SendAll;
};
type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** A page of a test's people, each told what concerns them; then a message for the next page. */
export async function tellTesters(deps: TellTestersDeps, page: TestersPage, now: Date): Promise<void> {
  const programme = await deps.findTest(page.programmeId);
  if (!programme) return;
  const { people, next } = await deps.enrolments(page.programmeId, page.after);
  if (page.about === "reminders") await remind(deps, programme, people, page.day ?? "", now);
  else if (page.about === "terms") await askAnew(deps, programme, people, now);
  else await thank(deps, programme, people, now);
  if (next) await sendEvery(deps.sendNotices, [{ ...page, after: next }]);
}

/** Each at most once a day, by one mail at most. */
async function remind(deps: TellTestersDeps, programme: Programme, people: Enrolment[], day: string, now: Date) {
  if (programme.stage !== "running") return;
  const reporters = await deps.reporters(programme.programmeId);
  for (const enrolment of people.filter(({ status }) => status === "active")) {
    const { memberId, lang } = enrolment;
    const at = instantIn(deps.timeZone, day, reminderHour);
    const plan = await deps.planOf(programme, enrolment, at);
    const facts = { programme, enrolment, plan, filed: reporters.has(memberId) };
    const kind = reminderFor(facts, deps.timeZone);
    if (!kind) continue;
    const mail = await deliver(deps, memberId, newsOf(programme, kind, lang, at.toISOString()), now);
    if (mail && (await deps.takeDayOfMail(memberId, day, programme.programmeId)))
      await sendEvery(deps.sendMails, [mail]);
  }
}

/** Whoever holds a seat and has not accepted these words; the instant is theirs, so that each version is told once. */
async function askAnew(deps: TellTestersDeps, programme: Programme, people: Enrolment[], now: Date) {
  if (!enrollingStages.includes(programme.stage)) return;
  for (const { memberId, lang, status, termsVersion = 0 } of people)
    if (seatedStatuses.includes(status) && termsVersion < programme.termsVersion)
      await tell(deps, memberId, newsOf(programme, "terms_changed", lang, programme.termsChangedAt), now);
}

/** Whoever tested, and was not removed, hears once that the results are there. */
async function thank(deps: TellTestersDeps, programme: Programme, people: Enrolment[], now: Date) {
  const results = await deps.results(programme.programmeId);
  if (!results?.publishedAt) return;
  for (const { memberId, lang, acceptedAt, status } of people)
    if (acceptedAt !== undefined && status !== "removed")
      await tell(deps, memberId, newsOf(programme, "results_out", lang, results.publishedAt), now);
}

/** Somebody got what was promised. */
export async function tellReward(deps: TellTestersDeps, { programmeId, memberId, at }: Of<"reward.given">, now: Date) {
  const [programme, enrolment] = await Promise.all([
    deps.findTest(programmeId),
    deps.enrolmentOf(programmeId, memberId),
  ]);
  if (programme && enrolment) await tell(deps, memberId, newsOf(programme, "reward_given", enrolment.lang, at), now);
}

/** Whoever asked for it hears of a further test, once it takes people; a private one is told to nobody by this way. */
export async function tellWilling(deps: TellTestersDeps, programmeId: ProgrammeId, now: Date): Promise<void> {
  const programme = await deps.findTest(programmeId);
  if (programme?.stage !== "recruiting" || programme.visibility === "private") return;
  const at = programme.openedAt ?? now.toISOString();
  for (const { memberId, lang } of await deps.willing())
    await tell(deps, memberId, newsOf(programme, "programme_new", lang, at), now);
}

async function tell(deps: TellTestersDeps, memberId: MemberId, news: ReturnType<typeof newsOf>, now: Date) {
  const mail = await deliver(deps, memberId, news, now);
  if (mail) await sendEvery(deps.sendMails, [mail]);
}

const newsOf = ({ programmeId, title }: Programme, kind: NoticeKind, lang: Language, at: string) =>
  ({ at, kind, ideaId: "", title: title[lang], about: programmeId, as: "member" }) as const;
