import { Hono } from "hono";
import { isPrivate } from "../circles/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { programmeRoles } from "./access.ts";
import { begin, type ProgrammeDeskDeps, programmeIdFrom, rewrite, saved } from "./change.ts";
import {
  DropAsked,
  type Programme,
  ProgrammeEdit,
  ProgrammeKey,
  ProgrammeRef,
  ProgrammeStart,
  StageInput,
} from "./contract.ts";
import { opened } from "./open.ts";
import { stepped } from "./steps.ts";

const staff = requireRole(...programmeRoles);
const product = requireRole("product");

/** The product team's programmes: written, opened, started, closed. */
export function programmeDeskRoutes(deps: ProgrammeDeskDeps) {
  const { programmes } = deps;
  return new Hono<Env>()
    .get("/studio/programmes", staff, async (c) => {
      const cards = await programmes.cards();
      return c.json({ programmes: cards.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)) });
    })
    .post("/studio/programmes", product, valid("header", ProgrammeKey), valid("json", ProgrammeStart), async (c) => {
      const programmeId = programmeIdFrom(c.var.member.memberId, c.req.valid("header")["idempotency-key"]);
      return c.json(await begin(deps, programmeId, c.req.valid("json"), c.var.now), 201);
    })
    .get("/studio/programmes/origins", product, async (c) => c.json(await origins(deps, c.var.now)))
    .get("/studio/programmes/:programmeId", staff, valid("param", ProgrammeRef), async (c) =>
      c.json(await programmes.programme(c.req.valid("param").programmeId)),
    )
    .put(
      "/studio/programmes/:programmeId",
      product,
      valid("param", ProgrammeRef),
      valid("json", ProgrammeEdit),
      async (c) => {
        const { version, programme: input } = c.req.valid("json");
        const before = asRead(await programmes.programme(c.req.valid("param").programmeId), version);
        return c.json(await rewrite(deps, before, input, c.var.now));
      },
    )
    .delete(
      "/studio/programmes/:programmeId",
      product,
      valid("param", ProgrammeRef),
      valid("query", DropAsked),
      async (c) => {
        const { programmeId } = c.req.valid("param");
        const { version } = c.req.valid("query");
        const card = await programmes.findCard(programmeId);
        if (card && card.stage !== "draft")
          throw new Problem("programme-wrong-stage", { values: { from: card.stage } });
        if (card && !(await programmes.dropDraft({ programmeId, version })))
          throw new Problem("programme-changed-meanwhile");
        return c.body(null, 204);
      },
    )
    .put(
      "/studio/programmes/:programmeId/stage",
      product,
      valid("param", ProgrammeRef),
      valid("json", StageInput),
      async (c) => {
        const input = c.req.valid("json");
        const { member: by, now } = c.var;
        const before = await programmes.programme(c.req.valid("param").programmeId);
        if (before.stage === input.to) return c.json(before);
        const after = stepped(asRead(before, input.version), input.to, "product", now, deps.timeZone);
        if (input.to === "recruiting") return c.json(await opened(deps, { before, after, said: input, by, now }));
        return c.json(await saved(deps, after, before.version, now));
      },
    );
}

/** Where a new programme may come from. */
async function origins({ allCircles, approvedIdeas }: ProgrammeDeskDeps, now: Date) {
  const [circles, ideas] = await Promise.all([allCircles(), approvedIdeas(now)]);
  return {
    circles: circles
      .filter(({ closedAt }) => !closedAt)
      .map((circle) => ({ circleId: circle.circleId, name: circle.name, private: isPrivate(circle) })),
    ideas: ideas.map(({ ideaId, title, circleId, stage }) => ({ ideaId, title, circleId, stage })),
  };
}

/** @throws Problem programme-changed-meanwhile when somebody else was first */
function asRead(programme: Programme, version: number): Programme {
  if (programme.version !== version) throw new Problem("programme-changed-meanwhile");
  return programme;
}
