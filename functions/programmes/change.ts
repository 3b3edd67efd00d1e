import { createHash } from "node:crypto";
import type { Circle } from "../circles/contract.ts";
import { isPrivate } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { Stage } from "../ideas/lifecycle.ts";
import { type CircleId, type IdeaId, type MemberId, newProgrammeId, type ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { dayIn } from "../platform/zoned-time.ts";
import type { Programme, ProgrammeInput, ProgrammeStart } from "./contract.ts";
import { keptOf, written } from "./draft.ts";
import { dueOf, duePart } from "./dues.ts";
import { assertMayChange, type TakenSeats } from "./edit.ts";
import { newProgramme } from "./new-programme.ts";
import type { ProgrammeStore } from "./store.ts";

/** What else is written when an idea enters its test: its card, the line of its timeline, the record of the act. */
export type IdeaInTest = (moving: {
  card: IdeaCard;
  message: string | undefined;
  by: SessionMember;
  now: Date;
}) => TransactPart[];

export type ProgrammeDeskDeps = {
  programmes: ProgrammeStore;
  circle: (circleId: CircleId) => Promise<Circle>;
  findIdea: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  allCircles: () => Promise<Circle[]>;
  /** Ideas with a yes that are not launched yet. */
  approvedIdeas: (now: Date) => Promise<IdeaCard[]>;
  ideaInTest: IdeaInTest;
  /** The lowest number of seats that each variant may have. */
  takenSeats: (programmeId: ProgrammeId) => Promise<TakenSeats>;
  table: Table;
  timeZone: string;
};

/** Ideas that a programme may come from: they had a yes. */
const testableStages: readonly Stage[] = ["approved", "in_development", "in_beta", "launched"];

/** A new draft; the same key makes it once. */
export async function begin(
  deps: ProgrammeDeskDeps,
  programmeId: ProgrammeId,
  start: ProgrammeStart,
  now: Date,
): Promise<Programme> {
  const input = newProgramme(start, now, deps.timeZone);
  const visibility = (await placed(deps, input)) ? "private" : input.visibility;
  const at = now.toISOString();
  const kept = { programmeId, stage: "draft", version: 1, createdAt: at, termsVersion: 1, termsChangedAt: at } as const;
  const programme = written(kept, { ...input, visibility });
  await deps.programmes.save(programme, 0);
  return deps.programmes.programme(programmeId);
}

/** What its team wrote, if it is still as it was read. */
export async function rewrite(
  deps: ProgrammeDeskDeps,
  before: Programme,
  input: ProgrammeInput,
  now: Date,
): Promise<Programme> {
  const taken = before.stage === "draft" ? {} : await deps.takenSeats(before.programmeId);
  assertMayChange(before, input, taken, dayIn(deps.timeZone, now));
  const inPrivate = await placed(deps, input);
  if (inPrivate && input.visibility === "public")
    throw new Problem("invalid-input", { issues: [{ path: "visibility", code: "not-accepted" }] });
  const kept = { ...keptOf(before), version: before.version + 1, ...terms(before, input, now) };
  const after = await saved(deps, written(kept, input), before.version, now);
  return before.stage !== "draft" && cutsSeats(before, after) ? keepingSeats(deps, after, now) : after;
}

/** Somebody may have taken a seat while it was cut: it stays theirs. */
async function keepingSeats(deps: ProgrammeDeskDeps, after: Programme, now: Date): Promise<Programme> {
  const taken = await deps.takenSeats(after.programmeId);
  const least = (variantId: string) => taken[variantId] ?? 0;
  if (after.variants.every(({ variantId, seats }) => seats >= least(variantId))) return after;
  const variants = after.variants.map((each) => ({ ...each, seats: Math.max(each.seats, least(each.variantId)) }));
  return saved(deps, { ...after, variants, version: after.version + 1 }, after.version, now);
}

const cutsSeats = (before: Programme, after: Programme): boolean =>
  after.variants.some(({ variantId, seats }) =>
    before.variants.some((was) => was.variantId === variantId && seats < was.seats),
  );

/**
 * Kept, with what then falls due by the clock.
 * @throws Problem programme-changed-meanwhile
 */
export async function saved(
  { programmes, table, timeZone }: ProgrammeDeskDeps,
  programme: Programme,
  read: number,
  now: Date,
): Promise<Programme> {
  const due = dueOf(programme, timeZone);
  if (!(await programmes.save(programme, read, due ? [duePart(table, due, now)] : [])))
    throw new Problem("programme-changed-meanwhile");
  return programme;
}

/** Other words are another version, from the opening on: nobody accepted what a draft said. */
function terms(before: Programme, { terms }: ProgrammeInput, now: Date) {
  const changed = before.stage !== "draft" && JSON.stringify(before.terms) !== JSON.stringify(terms);
  return changed ? { termsVersion: before.termsVersion + 1, termsChangedAt: now.toISOString() } : {};
}

/**
 * Whether it lies in a private circle, where it is private itself.
 * @throws Problem not-found for an unknown circle, wrong-stage for an idea without a yes
 */
async function placed(
  { circle, findIdea }: ProgrammeDeskDeps,
  { circleId, ideaId }: Pick<ProgrammeInput, "circleId" | "ideaId">,
): Promise<boolean> {
  const idea = ideaId && (await findIdea(ideaId));
  if (ideaId && (!idea || idea.circleId !== circleId)) throw new Problem("not-found");
  if (idea && !testableStages.includes(idea.stage))
    throw new Problem("wrong-stage", { values: { from: idea.stage, to: "in_beta" } });
  return isPrivate(await circle(circleId));
}

export function programmeIdFrom(memberId: MemberId, key: string): ProgrammeId {
  const bytes = createHash("sha256").update(`programme\n${memberId}\n${key}`).digest();
  return newProgrammeId((size) => bytes.subarray(0, size));
}
