import { Hono } from "hono";
import { assertPolicyHolds } from "../ideas/milestones.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { CircleInput, CircleRef, forAuthors, isPrivate } from "./contract.ts";
import type { CircleStore } from "./store.ts";

/** Circles for everyone who writes an idea. */
export function circleRoutes(circles: Pick<CircleStore, "circles">) {
  return new Hono<Env>().get("/circles/all", async (c) => {
    return c.json({ circles: (await circles.circles()).filter((circle) => !isPrivate(circle)).map(forAuthors) });
  });
}

/** Circles for the brand that opens and changes them. */
export function circleStudioRoutes(circles: Pick<CircleStore, "save" | "memberCount">) {
  return new Hono<Env>().put(
    "/studio/circles/:circleId",
    requireRole("brand"),
    valid("param", CircleRef),
    valid("json", CircleInput),
    async (c) => {
      const { circleId } = c.req.valid("param");
      if (reserved.includes(circleId)) throw notAccepted("circleId");
      const input = c.req.valid("json");
      assertPolicyHolds(input.policy, await circles.memberCount(circleId));
      return c.json(await circles.save(circleId, input, c.var.now));
    },
  );
}

/** Words that name all circles in addresses and lists. */
const reserved: readonly string[] = ["all"];
const notAccepted = (path: string) => new Problem("invalid-input", { issues: [{ path, code: "not-accepted" }] });
