import { takenTalk } from "../comments/import-parts.ts";
import type { CardStore } from "../ideas/card-store.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { takenIdeaParts } from "../ideas/import-parts.ts";
import type { Stage } from "../ideas/lifecycle.ts";
import { assertImportStep } from "../ideas/lifecycle.ts";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Table } from "../platform/table.ts";
import { refusedPart } from "../platform/write.ts";
import type { Import, MadeIdea, Touch, UndoInput } from "./contract.ts";
import { madeKey } from "./item.ts";
import { importLimits, undoGraceSeconds } from "./limits.ts";
import type { ImportStore } from "./store.ts";
import { touched } from "./touched.ts";

export type UndoDeps = { table: Table; imports: ImportStore; ideas: Pick<CardStore, "findCard" | "record" | "take"> };
type By = { memberId: MemberId; name: string };
/** How far a step has come: `next` is where it goes on; `waitSeconds` until closed ideas may be taken. */
export type UndoStep = { looked: number; gone: number; kept: MadeIdea[]; next?: string; waitSeconds?: number };

/**
 * One step of an undo over some ideas of an import, in two passes. Closing takes an idea off every page and closes it to
 * support; nothing can land on it once the grace is over. Only then a second look decides: untouched, it goes without a
 * trace; touched in that very moment, it comes back. Either pass may be killed anywhere and begun again.
 */
export async function undoStep(
  deps: UndoDeps,
  of: Import,
  { step, after }: UndoInput,
  by: By,
  now: Date,
): Promise<UndoStep> {
  const { ideas, next } = await deps.imports.made(of.importId, after, importLimits.undoneAtOnce);
  const open = ideas.filter(({ keptFor }) => !keptFor);
  const fates = await Promise.all(open.map((made) => (step === "close" ? close : take)(deps, of, made, by, now)));
  const wait = Math.max(0, ...fates.map((fate) => (typeof fate === "number" ? fate : 0)));
  return {
    looked: ideas.length,
    gone: fates.filter((fate) => fate === "gone").length,
    kept: ideas.flatMap((made, i) => keptAs(made, fates[open.indexOf(ideas[i] ?? made)])),
    ...(next && { next }),
    ...(wait > 0 && { waitSeconds: wait }),
  };
}

/** What became of an idea: closed, gone, kept for a reason, or to be asked for again after so many seconds. */
type Fate = "closed" | "gone" | { keptFor: Touch } | number;
const keptAs = (made: MadeIdea, fate: Fate | undefined): MadeIdea[] => {
  if (made.keptFor) return [made];
  return typeof fate === "object" ? [{ ...made, keptFor: fate.keptFor }] : [];
};

async function close(deps: UndoDeps, of: Import, made: MadeIdea, by: By, now: Date): Promise<Fate> {
  const { table, imports, ideas } = deps;
  const { importId } = of;
  const card = await ideas.findCard(made.ideaId);
  if (!card) return forgotten(deps, of, made);
  if (card.imported?.importId !== importId) return keep(deps, of, made, "moved");
  if (card.stage === "withdrawn") {
    if (!made.closedAt) await imports.mark(importId, made.ideaId, { closedAt: now.toISOString() });
    return "closed";
  }
  const state = card.version === 1 ? await touched(table, card) : { by: "moved" as const };
  if ("by" in state) return keep(deps, of, made, state.by);
  if (!(await step(deps, card, "withdrawn", by, now))) return keep(deps, of, made, "moved");
  await imports.mark(importId, made.ideaId, { closedAt: now.toISOString() });
  return "closed";
}

async function take(deps: UndoDeps, of: Import, made: MadeIdea, by: By, now: Date): Promise<Fate> {
  const { table, ideas } = deps;
  if (!made.closedAt)
    return close(deps, of, made, by, now).then((fate) => (fate === "closed" ? undoGraceSeconds : fate));
  const wait = Math.ceil((Date.parse(made.closedAt) + undoGraceSeconds * 1_000 - now.getTime()) / 1_000);
  if (wait > 0) return wait;
  const card = await ideas.findCard(made.ideaId);
  if (!card) return forgotten(deps, of, made);
  if (card.stage !== "withdrawn") return keep(deps, of, made, "moved");
  const state = await touched(table, card);
  if ("by" in state) {
    await step(deps, card, await stageBefore(deps, card), by, now);
    return keep(deps, of, made, state.by);
  }
  for (const parts of takenTalk(table, card.ideaId, state.comments)) await refusedPart(table, parts);
  const refused = await refusedPart(table, [
    ...takenIdeaParts(table, card),
    { Delete: { TableName: table.name, Key: madeKey(of.importId, made.ideaId) } },
  ]);
  return refused === undefined ? "gone" : undoGraceSeconds;
}

async function keep({ imports }: UndoDeps, of: Import, { ideaId }: MadeIdea, keptFor: Touch): Promise<Fate> {
  await imports.mark(of.importId, ideaId, { keptFor });
  return { keptFor };
}

/** Gone already, in an undo that broke off. */
async function forgotten({ table }: UndoDeps, of: Import, { ideaId }: MadeIdea): Promise<Fate> {
  await refusedPart(table, [{ Delete: { TableName: table.name, Key: madeKey(of.importId, ideaId) } }]);
  return "gone";
}

/** False when the idea moved since it was read: then somebody, or the clock, has touched it. */
async function step(
  { ideas }: UndoDeps,
  card: IdeaCard,
  stage: Stage,
  { memberId, name }: By,
  now: Date,
): Promise<boolean> {
  assertImportStep(card, stage);
  try {
    const record = { kind: "stage", by: { kind: "brand", memberId, name }, from: card.stage } as const;
    await ideas.take({ card, changes: { stage }, record, now });
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === "idea-changed-meanwhile") return false;
    throw error;
  }
}

async function stageBefore({ ideas }: UndoDeps, card: IdeaCard): Promise<Stage> {
  const record = await ideas.record(card.ideaId, card.version);
  return record?.from ?? "archived";
}
