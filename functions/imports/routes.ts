import { Hono } from "hono";
import { type Circle, isPrivate } from "../circles/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { CircleId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Table } from "../platform/table.ts";
import { bringIdea, clockOfToday, tryIdea } from "./bring.ts";
import { toolOf } from "./cells.ts";
import {
  Batch,
  BatchRef,
  EndInput,
  type Import,
  ImportInput,
  ImportRef,
  MadeQuery,
  TrialInput,
  UndoInput,
} from "./contract.ts";
import { importStore } from "./store.ts";
import { type UndoDeps, undoStep } from "./undo.ts";

export type ImportDeps = {
  table: Table;
  shards: number;
  ideas: UndoDeps["ideas"];
  circles: () => Promise<Circle[]>;
  circle: (circleId: CircleId) => Promise<Circle>;
  memberCount: (circleId: CircleId) => Promise<number>;
};
const brand = requireRole("brand");

/** Ideas from other tools: tried, brought in by batches, listed, and taken back. */
export function importRoutes(deps: ImportDeps) {
  const { table } = deps;
  const imports = importStore(table);
  return new Hono<Env>()
    .get("/studio/imports", brand, async (c) => {
      const [all, circles] = await Promise.all([imports.imports(), deps.circles()]);
      return c.json({ imports: all, circles: circles.map(forImporters) });
    })
    .post("/studio/imports/trial", brand, valid("json", TrialInput), async (c) => {
      const { rows, ...of } = c.req.valid("json");
      assertSpeaks(await deps.circle(of.circleId), of.lang);
      return c.json({ results: await Promise.all(rows.map((row) => tryIdea(table, row, of, c.var.now))) });
    })
    .put("/studio/imports/:importId", brand, valid("param", ImportRef), valid("json", ImportInput), async (c) => {
      const input = c.req.valid("json");
      assertSpeaks(await deps.circle(input.circleId), input.lang);
      const { memberId, name } = c.var.member;
      return c.json(await imports.begin(begun(input, c.req.valid("param").importId, { memberId, name }, c.var.now)));
    })
    .get("/studio/imports/:importId", brand, valid("param", ImportRef), valid("query", MadeQuery), async (c) => {
      const { importId } = c.req.valid("param");
      const [one, made] = await Promise.all([
        imports.import(importId),
        imports.made(importId, c.req.valid("query").after),
      ]);
      return c.json({ import: one, ...made });
    })
    .put("/studio/imports/:importId/ideas/:from", brand, valid("param", BatchRef), valid("json", Batch), async (c) => {
      const { importId, from } = c.req.valid("param");
      const { rows } = c.req.valid("json");
      const of = takesRows(await imports.import(importId), "ideas", from, rows.length);
      const [circle, members] = await Promise.all([deps.circle(of.circleId), deps.memberCount(of.circleId)]);
      const bring = { of, circle, clock: clockOfToday(circle, members), now: c.var.now };
      const results = await Promise.all(rows.map((row, i) => bringIdea(deps, row, from + i, bring)));
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
      const step = await undoStep({ table, imports, ideas: deps.ideas }, of, input, c.var.member, c.var.now);
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
function takesRows(of: Import, kind: Import["kind"], from: number, rows: number): Import {
  stillRunning(of);
  if (of.kind !== kind || from > of.done || from + rows > of.rows)
    throw new Problem("import-out-of-step", { values: { done: of.done } });
  return of;
}

/** @throws Problem import-over when it was ended or is being undone */
function stillRunning(of: Import): Import {
  if (of.state !== "running") throw new Problem("import-over", { values: { state: of.state } });
  return of;
}
