import { Hono } from "hono";
import { type Circle, isPrivate } from "../circles/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { CircleId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Table } from "../platform/table.ts";
import { bringIdea, clockOfToday, tryIdea } from "./bring.ts";
import { bringComments, tryComment } from "./bring-comment.ts";
import { toolOf } from "./cells.ts";
import {
  Batch,
  BatchRef,
  EndInput,
  type Import,
  ImportInput,
  ImportRef,
  MadeQuery,
  type RowResult,
  TrialInput,
  UndoInput,
} from "./contract.ts";
import { importStore } from "./store.ts";
import { type UndoDeps, undoStep } from "./undo.ts";
import { type UndoCommentsDeps, undoComments } from "./undo-comments.ts";

export type ImportDeps = {
  table: Table;
  shards: number;
  ideas: UndoDeps["ideas"];
  findComment: UndoCommentsDeps["findComment"];
  circles: () => Promise<Circle[]>;
  circle: (circleId: CircleId) => Promise<Circle>;
  memberCount: (circleId: CircleId) => Promise<number>;
};
const brand = requireRole("brand");

/** Ideas and comments from other tools: tried, brought in by batches, listed, and taken back. */
export function importRoutes(deps: ImportDeps) {
  const { table } = deps;
  const imports = importStore(table);
  const talk = { table, findCard: deps.ideas.findCard };
  async function bringRows(of: Import, rows: readonly unknown[], from: number, now: Date): Promise<RowResult[]> {
    if (of.kind === "comments") return bringComments(talk, rows, from, of, now);
    const [circle, members] = await Promise.all([deps.circle(of.circleId), deps.memberCount(of.circleId)]);
    const bring = { of, circle, clock: clockOfToday(circle, members), now };
    return Promise.all(rows.map((row, i) => bringIdea(deps, row, from + i, bring)));
  }
  return new Hono<Env>()
    .get("/studio/imports", brand, async (c) => {
      const [all, circles] = await Promise.all([imports.imports(), deps.circles()]);
      return c.json({ imports: all, circles: circles.map(forImporters) });
    })
    .post("/studio/imports/trial", brand, valid("json", TrialInput), async (c) => {
      const { rows, ...of } = c.req.valid("json");
      assertSpeaks(await deps.circle(of.circleId), of.lang);
      const tryRow = (row: unknown) =>
        of.kind === "ideas" ? tryIdea(table, row, of, c.var.now) : tryComment(talk, row, of, c.var.now);
      return c.json({ results: await Promise.all(rows.map(tryRow)) });
    })
    .put("/studio/imports/:importId", brand, valid("param", ImportRef), valid("json", ImportInput), async (c) => {
      const input = c.req.valid("json");
      assertSpeaks(await deps.circle(input.circleId), input.lang);
      const { memberId, name } = c.var.member;
      return c.json(await imports.begin(begun(input, c.req.valid("param").importId, { memberId, name }, c.var.now)));
    })
    .get("/studio/imports/:importId", brand, valid("param", ImportRef), valid("query", MadeQuery), async (c) => {
      const { importId } = c.req.valid("param");
      const { after, many } = c.req.valid("query");
      const [one, made] = await Promise.all([
        imports.import(importId),
        many ? imports.manyMade(importId, after) : imports.made(importId, after),
      ]);
      return c.json({ import: one, ...made });
    })
    .put("/studio/imports/:importId/rows/:from", brand, valid("param", BatchRef), valid("json", Batch), async (c) => {
      const { importId, from } = c.req.valid("param");
      const { rows } = c.req.valid("json");
      const of = takesRows(await imports.import(importId), from, rows.length);
      const results = await bringRows(of, rows, from, c.var.now);
      return c.json({ import: stillRunning(await imports.advance(importId, from, results)), results });
    })
    .put("/studio/imports/:importId/end", brand, valid("param", ImportRef), valid("json", EndInput), async (c) => {
      const { importId } = c.req.valid("param");
      await imports.move(importId, ["running"], c.req.valid("json").state, c.var.now);
      return c.json(await imports.import(importId));
    })
    .put("/studio/imports/:importId/undo", brand, valid("param", ImportRef), valid("json", UndoInput), async (c) => {
      const { importId } = c.req.valid("param");
      const input = c.req.valid("json");
      await imports.move(importId, ["running", "done", "cancelled", "undone"], "undoing", c.var.now);
      const of = await imports.import(importId);
      const undone = { table, imports, ideas: deps.ideas, findComment: deps.findComment };
      const step =
        of.kind === "comments"
          ? await undoComments(undone, of, input)
          : await undoStep(undone, of, input, c.var.member, c.var.now);
      const over = input.step === "take" && !step.next && !step.waitSeconds;
      if (over) await imports.move(importId, ["undoing"], "undone", c.var.now);
      return c.json({ import: await imports.import(importId), ...step });
    });
}

const forImporters = (circle: Circle) => ({
  circleId: circle.circleId,
  name: circle.name,
  languages: circle.languages,
  private: isPrivate(circle),
});

const begun = (input: ImportInput, importId: Import["importId"], by: Import["by"], now: Date): Import => ({
  ...input,
  tool: toolOf(input.source, input.tool),
  importId,
  by,
  at: now.toISOString(),
  state: "running",
  done: 0,
  made: 0,
  here: 0,
  refused: 0,
  comments: 0,
});

/** @throws Problem invalid-input for a language that the circle does not have */
function assertSpeaks(circle: Circle, lang: "fr" | "en"): void {
  if (!circle.languages.includes(lang))
    throw new Problem("invalid-input", { issues: [{ path: "lang", code: "not-accepted" }] });
}

/** @throws Problem import-over, import-out-of-step with the row that is next */
function takesRows(of: Import, from: number, rows: number): Import {
  stillRunning(of);
  if (from > of.done || from + rows > of.rows) throw new Problem("import-out-of-step", { values: { done: of.done } });
  return of;
}

/** @throws Problem import-over when it was ended or is being undone */
function stillRunning(of: Import): Import {
  if (of.state !== "running") throw new Problem("import-over", { values: { state: of.state } });
  return of;
}
