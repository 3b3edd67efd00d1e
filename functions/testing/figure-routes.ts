import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { Standing } from "../programmes/access.ts";
import { type Programme, ProgrammeRef } from "../programmes/contract.ts";
import { beginExport, type ExportDeps, exportPage } from "./export.ts";
import { ExportAsked, ExportInput } from "./export-contract.ts";
import { currentFigures, type FigureDeps, forEverybody, forTesters } from "./read-figures.ts";

export type FigureRoutesDeps = FigureDeps &
  ExportDeps & {
    /** @throws Problem not-found where the reader may not know of it */
    knownProgramme: (
      programmeId: ProgrammeId,
      reader: SessionMember | undefined,
    ) => Promise<{ programme: Programme; standing: Standing }>;
    /** @throws Problem not-found */
    programme: (programmeId: ProgrammeId) => Promise<Programme>;
  };
const staff = requireRole("product", "brand");
/** Exports name people: whoever runs the test takes them away. */
const product = requireRole("product");
const testers: readonly Standing["status"][] = ["active", "completed"];

/** How a test goes and went: for everybody or for staff, as the programme says. */
export function figureRoutes(deps: FigureRoutesDeps) {
  return new Hono<Env>()
    .get("/programmes/:programmeId/figures", valid("param", ProgrammeRef), async (c) => {
      const { programmeId } = c.req.valid("param");
      const { programme, standing } = await deps.knownProgramme(programmeId, c.var.session);
      if (programme.figures !== "everyone") throw new Problem("not-found");
      const figures = await currentFigures(deps, programme, c.var.now);
      return c.json(testers.includes(standing.status) ? forTesters(figures) : forEverybody(figures));
    })
    .get("/studio/programmes/:programmeId/figures", staff, valid("param", ProgrammeRef), async (c) => {
      const programme = await deps.programme(c.req.valid("param").programmeId);
      return c.json(await currentFigures(deps, programme, c.var.now));
    })
    .post(
      "/studio/programmes/:programmeId/exports",
      product,
      valid("param", ProgrammeRef),
      valid("json", ExportInput),
      async (c) => {
        const programme = await deps.programme(c.req.valid("param").programmeId);
        return c.json(await beginExport(deps, programme, c.req.valid("json").table));
      },
    )
    .get(
      "/studio/programmes/:programmeId/exports",
      product,
      valid("param", ProgrammeRef),
      valid("query", ExportAsked),
      async (c) => c.json(await exportPage(deps, c.req.valid("param").programmeId, c.req.valid("query"), c.var.now)),
    );
}
