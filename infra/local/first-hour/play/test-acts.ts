import type { ApplicationInput } from "../../../../functions/enrolment/contract.ts";
import type { Feedback, FeedbackInput, VerdictInput } from "../../../../functions/feedback/contract.ts";
import type { MoveInput } from "../../../../functions/feedback/triage-contract.ts";
import { IdeaId, secureRandom } from "../../../../functions/platform/ids.ts";
import type { Both } from "../../../../functions/platform/languages.ts";
import { timedLetters } from "../../../../functions/platform/timed-id.ts";
import type {
  Programme,
  ProgrammeInput,
  ProgrammeStart,
  StageInput,
} from "../../../../functions/programmes/contract.ts";
import { testPaths } from "../../../../web/test-paths.ts";
import { type Act, at, idOf, type Stage, said } from "./stage.ts";
import { stageCircle } from "./stage-circle.ts";

const title: Both = { fr: "L’arrosoir qui compte, en vrai", en: "The watering can that counts, for real" };
const problem = {
  title: "La jauge saute un cran au neuvième litre",
  text: "Elle passe de huit à dix d’un coup. Le basilic n’a rien dit, mais le compte est faux.",
};
const version = "Prototype 2";

const programmeOf = ({ programmeId }: Stage): string => {
  if (!programmeId) throw new Error("There is no programme on the stage yet");
  return programmeId;
};
const pathOf = (stage: Stage) => `/api/programmes/${programmeOf(stage)}`;
const reportPath = (stage: Stage) => `${pathOf(stage)}/feedback/${stage.feedbackId}`;
const inStudio = (stage: Stage, room: string) =>
  at((lang) => testPaths.studio(lang, { programme: programmeOf(stage), room, report: stage.feedbackId }));
const inTests = (stage: Stage, room?: string) =>
  at((lang) => testPaths.mine(lang, { programme: programmeOf(stage), room, report: stage.feedbackId }));

/** A programme from the idea, with what a new one needs beyond what can be guessed. */
async function open(stage: Stage): Promise<void> {
  const { product } = stage.people;
  const start: ProgrammeStart = {
    title,
    circleId: stageCircle.circleId,
    kind: "physical",
    ideaId: IdeaId.parse(idOf(stage)),
  };
  const { programmeId } = await product.ask<Programme>("POST", "/api/studio/programmes", start);
  stage.programmeId = programmeId;
  const path = `/api/studio/programmes/${programmeId}`;
  const begun = await product.ask<Programme>("GET", path);
  const changed = await product.ask<Programme>("PUT", path, { version: begun.version, programme: written(begun) });
  const opening: StageInput = {
    version: changed.version,
    to: "recruiting",
    message: "Vingt prototypes partent en jardin.",
  };
  await product.ask("PUT", `${path}/stage`, opening);
}

const written = ({ kind, circleId, ideaId, visibility, variants, phases, eligibility, ...begun }: Programme) =>
  ({
    title,
    pitch: {
      fr: "Trois semaines, vos pots, et une jauge qui ne doit pas mentir.",
      en: "Three weeks, your pots, and a gauge that must not lie.",
    },
    story: begun.story,
    kind,
    circleId,
    ideaId,
    visibility,
    variants,
    priorityHours: begun.priorityHours,
    acceptHours: begun.acceptHours,
    phases,
    features: [{ featureId: "gauge", name: { fr: "La jauge", en: "The gauge" } }],
    eligibility,
    screener: [],
    terms: {
      fr: "Le prototype reste à nous, vos retours aussi : nous les lisons tous.",
      en: "The prototype stays ours, and so do your reports: we read them all.",
    },
    figures: begun.figures,
  }) satisfies ProgrammeInput;

async function enrol(stage: Stage): Promise<void> {
  const { tester } = stage.people;
  const application: ApplicationInput = { variantId: "main", answers: [] };
  await tester.ask("PUT", `${pathOf(stage)}/application`, application);
  await tester.ask("PUT", `${pathOf(stage)}/terms`, { version: 1 });
}

async function begin(stage: Stage): Promise<void> {
  const path = `/api/studio/programmes/${programmeOf(stage)}`;
  const { version: read } = await stage.people.product.ask<Programme>("GET", path);
  await stage.people.product.ask("PUT", `${path}/stage`, { version: read, to: "running" });
}

async function file(stage: Stage): Promise<void> {
  stage.feedbackId = `fbk_${timedLetters(new Date(), secureRandom)}`;
  const report: FeedbackInput = { kind: "issue", featureId: "gauge", severity: "annoying", lang: "fr", ...problem };
  await stage.people.tester.ask("PUT", reportPath(stage), report);
}

async function fix(stage: Stage): Promise<void> {
  const fixed: MoveInput = { to: "fixed", read: "new", fixedIn: version };
  await stage.people.product.ask("PUT", `/api/studio${reportPath(stage).slice("/api".length)}/status`, fixed);
}

async function confirm(stage: Stage): Promise<void> {
  const { tester } = stage.people;
  const read = await tester.ask<Pick<Feedback, "version">>("GET", reportPath(stage));
  const verdict: VerdictInput = { verdict: "confirmed", version: read.version };
  await tester.ask("PUT", `${reportPath(stage)}/verdict`, verdict);
}

/** From the prototype to a fix that its reporter confirms. */
export const testActs: readonly Act[] = [
  {
    after: 2,
    text: said((words) => words.beta),
    play: open,
    looks: (stage) => ({ tester: inTests(stage), product: inStudio(stage, "overview") }),
  },
  {
    after: 1,
    text: said((words) => words.seat),
    play: enrol,
    looks: (stage) => ({ product: inStudio(stage, "people") }),
  },
  { after: 3, text: said((words) => words.test), play: begin },
  {
    after: 4,
    text: said((words) => words.file),
    play: file,
    looks: (stage) => ({ tester: inTests(stage, "feedback"), product: inStudio(stage, "triage") }),
  },
  { after: 2, text: said((words) => words.fix), play: fix },
  { after: 1, text: said((words) => words.confirm), play: confirm },
];
