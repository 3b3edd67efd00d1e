import { Hono } from "hono";
import type { Env } from "../platform/http.ts";
import { type Circle, forAuthors, isPrivate } from "./contract.ts";
import type { CircleStore } from "./store.ts";

/** Circles for everyone who writes an idea. */
export function circleRoutes(circles: Pick<CircleStore, "circles">) {
  return new Hono<Env>().get("/circles/all", async (c) => {
    return c.json({ circles: (await circles.circles()).filter(takesIdeas).map(forAuthors) });
  });
}

const takesIdeas = (circle: Circle) => !isPrivate(circle) && !circle.closedAt;
