import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type ProgrammeCard, ProgrammeRef } from "../programmes/contract.ts";
import { type Enrolment, NextInput, PeopleAsked, PersonRef, RemovalInput } from "./contract.ts";
import { type FillDeps, fillSeats } from "./fill-seats.ts";
import { enrolmentStep } from "./steps.ts";
import type { EnrolmentStore } from "./store.ts";

export type PeopleDeps = Omit<FillDeps, "enrolments"> & { enrolments: EnrolmentStore };

const readers = requireRole("product", "brand");
const team = requireRole("product");

/** Who applied, waits, tests: read by the product team and the brand, changed by the team. */
export function peopleRoutes(deps: PeopleDeps) {
  const { enrolments } = deps;
  return (
    new Hono<Env>()
      .get(
        "/studio/programmes/:programmeId/people",
        readers,
        valid("param", ProgrammeRef),
        valid("query", PeopleAsked),
        async (c) => {
          const { programmeId } = await cardOf(c.req.valid("param").programmeId);
          return c.json(await enrolments.page(programmeId, c.req.valid("query").after));
        },
      )
      .put(
        "/studio/programmes/:programmeId/people/:memberId/removal",
        team,
        valid("param", PersonRef),
        valid("json", RemovalInput),
        async (c) => {
          const { programmeId, memberId } = c.req.valid("param");
          const { version, why } = c.req.valid("json");
          const before = await enrolments.of(programmeId, memberId);
          if (!before) throw new Problem("not-found");
          if (isSame(before, version, why)) return c.json(before);
          if (before.version !== version) throw new Problem("person-changed");
          const after = enrolmentStep.removed(before, { by: c.var.member.name, why }, c.var.now);
          if ((await enrolments.take(before, after)) !== undefined) throw new Problem("person-changed");
          return c.json(after);
        },
      )
      /** Gives what is free to whoever is first on the list; nobody is passed over. */
      .post(
        "/studio/programmes/:programmeId/people/next",
        team,
        valid("param", ProgrammeRef),
        valid("json", NextInput),
        async (c) => {
          const { programmeId } = await cardOf(c.req.valid("param").programmeId);
          const { variantId } = c.req.valid("json");
          const seated = await fillSeats(deps, programmeId, variantId, c.var.now);
          if (seated.length > 0) return c.json({ seated });
          const waits = (await enrolments.first(programmeId, variantId, 1)).length > 0;
          throw new Problem(waits ? "no-seat-free" : "nobody-waits");
        },
      )
  );

  async function cardOf(programmeId: ProgrammeId): Promise<ProgrammeCard> {
    const card = await deps.programmes.findCard(programmeId);
    if (!card) throw new Problem("not-found");
    return card;
  }
}

/** The same removal, sent again. */
const isSame = ({ status, version, removal }: Enrolment, read: number, why: string): boolean =>
  status === "removed" && version === read + 1 && removal?.why === why;
