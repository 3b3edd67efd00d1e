import type { Event } from "../events/catalogue.ts";
import { isPublicStage, stages } from "../ideas/lifecycle.ts";
import type { PageRef } from "./page-ref.ts";

/** A page that an event makes stale, and how soon it must be right again. */
export type Touched = { ref: PageRef; delaySeconds: number };

/** A count may wait half a minute; then many counts make one publication. */
const countDelay = 30;
/** Lists show counts too, but a list is read for its ideas. */
const listCountDelay = 300;
/** Drawing a picture for shares costs a second: its numbers may be a quarter of an hour old, its stage a minute. */
const shareCountDelay = 900;
const shareStepDelay = 60;
/** Indexes run behind: lists are made at once, and again when the index has surely caught up. */
const afterIndexes = 30;

const once = (delaySeconds: number, ...refs: PageRef[]): Touched[] => refs.map((ref) => ({ ref, delaySeconds }));
const nowAndAfterIndexes = (...refs: PageRef[]) => [...once(0, ...refs), ...once(afterIndexes, ...refs)];

/** Every page that shows what an event changed. */
export function pagesTouchedBy(event: Event): Touched[] {
  switch (event.type) {
    case "idea.counted":
      return once(countDelay, { page: "idea", ideaId: event.ideaId });
    case "idea.tallied":
      return [
        ...once(listCountDelay, { page: "home" }, { page: "ideas" }, { page: "circle", circleId: event.circleId }),
        ...once(listCountDelay, { page: "tags", ideaId: event.ideaId }),
        ...once(shareCountDelay, { page: "share", ideaId: event.ideaId }),
      ];
    case "idea.staged":
      return wasOrIsPublic(event)
        ? [...ofStep(event, event.to), ...ofOrigin(event), ...ofOther(event), ...ofTests(event)]
        : [];
    case "idea.imported":
      return ofImport(event);
    case "idea.milestone":
    case "idea.clock-started":
      return ofStep(event);
    case "idea.pictured":
    case "idea.signed-anew":
      return once(0, { page: "idea", ideaId: event.ideaId });
    case "idea.covered":
      return [...ofCover(event), ...testsOf(event)];
    case "decision.published":
    case "decision.corrected":
      return [
        ...once(0, { page: "idea", ideaId: event.ideaId }),
        ...nowAndAfterIndexes({ page: "home" }, { page: "decisions" }),
      ];
    case "programme.changed":
      return event.private || event.to === "draft" ? [] : ofProgramme(event);
    case "results.published":
      return once(0, { page: "programme", programmeId: event.programmeId });
    case "batches.changed":
      return once(0, { page: "decisions" });
    case "circle.changed":
      return ofCircle(event.circleId);
    case "member.joined":
    case "member.left":
      return once(listCountDelay, { page: "circle", circleId: event.circleId }, { page: "circles" });
    case "comment.posted":
    case "update.posted":
    case "comment.credited":
      return once(countDelay, { page: "idea", ideaId: event.ideaId });
    case "comment.changed":
      return once(event.gone ? 0 : countDelay, { page: "idea", ideaId: event.ideaId });
    case "list.ranked":
      return event.scope === "all" ? once(countDelay, { page: "home" }) : [];
    default:
      return [];
  }
}

type Step = Extract<Event, { circleId: unknown; ideaId: unknown }>;

const ofStep = ({ ideaId, circleId }: Step, to?: string): Touched[] => [
  ...once(0, { page: "idea", ideaId }, { page: "tags", ideaId }),
  ...once(isGone(to) ? 0 : shareStepDelay, { page: "share", ideaId }),
  ...nowAndAfterIndexes(
    { page: "home" },
    { page: "ideas" },
    { page: "circle", circleId },
    { page: "circles" },
    { page: "decisions" },
    { page: "sitemap" },
  ),
];

/** Thousands may come at once: each has its own page, and lists wait until some are together. */
const ofImport = ({ ideaId, circleId }: Step): Touched[] => [
  ...once(0, { page: "idea", ideaId }, { page: "tags", ideaId }),
  ...once(shareCountDelay, { page: "share", ideaId }),
  ...once(
    afterIndexes,
    { page: "home" },
    { page: "ideas" },
    { page: "circle", circleId },
    { page: "circles" },
    { page: "sitemap" },
  ),
];

/** The idea that was taken up again tells of it. */
const ofOrigin = ({ startedFrom }: Extract<Event, { type: "idea.staged" }>): Touched[] =>
  startedFrom ? once(0, { page: "idea", ideaId: startedFrom }) : [];

/** The idea that took it in names it, or no longer does. */
const ofOther = ({ merged }: Extract<Event, { type: "idea.staged" }>): Touched[] =>
  merged ? once(0, { page: "idea", ideaId: merged }) : [];

const ofProgramme = ({ programmeId, ideaId }: Extract<Event, { type: "programme.changed" }>): Touched[] =>
  once(
    0,
    { page: "programme", programmeId },
    { page: "programmes" },
    { page: "sitemap" },
    ...(ideaId ? [{ page: "idea", ideaId } as const] : []),
  );

/** A cover that is gone must leave every list at once. */
const ofCover = ({ circleId }: Pick<Step, "circleId">): Touched[] =>
  once(
    0,
    { page: "home" },
    { page: "ideas" },
    { page: "circle", circleId },
    { page: "circles" },
    { page: "decisions" },
  );

/** Programmes show the picture of their idea and lead to it. */
const testsOf = ({ ideaId }: Pick<Step, "ideaId">): Touched[] =>
  once(0, { page: "programmes" }, { page: "tests", ideaId });

/** Taken away, or given back. */
const ofTests = ({ ideaId, from, to }: Extract<Event, { type: "idea.staged" }>): Touched[] =>
  from === "removed" || to === "removed" ? testsOf({ ideaId }) : [];

const ofCircle = (circleId: Step["circleId"]): Touched[] =>
  once(
    0,
    { page: "circle", circleId },
    { page: "terms", circleId },
    { page: "circles" },
    { page: "how-it-works" },
    { page: "home" },
    { page: "ideas" },
    { page: "sitemap" },
  );

/** What nobody may read any more is taken away at once. */
const isGone = (to: string | undefined) =>
  to !== undefined && !stages.some((stage) => stage === to && isPublicStage(stage));

function wasOrIsPublic({ from, to }: { from: string; to: string }): boolean {
  return stages.some((stage) => (stage === from || stage === to) && isPublicStage(stage));
}
