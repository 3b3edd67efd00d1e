import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { ProgrammeRef } from "../programmes/contract.ts";
import { type ShippingDeps, shippingActs } from "./act.ts";
import { AddressInput, ArrivalInput } from "./contract.ts";

const programme = valid("param", ProgrammeRef);

/** A tester's own prototype: where it goes, and that it came. */
export function deliveryRoutes(deps: ShippingDeps) {
  const acts = shippingActs(deps);
  return new Hono<Env>()
    .get("/programmes/:programmeId/delivery", requireMember, programme, async (c) =>
      c.json(await acts.delivery(c.req.valid("param").programmeId, c.var)),
    )
    .put(
      "/programmes/:programmeId/delivery/address",
      requireMember,
      programme,
      valid("json", AddressInput),
      async (c) => c.json(await acts.give(c.req.valid("param").programmeId, c.req.valid("json"), c.var)),
    )
    .delete("/programmes/:programmeId/delivery/address", requireMember, programme, async (c) => {
      await acts.takeBack(c.req.valid("param").programmeId, c.var);
      return c.body(null, 204);
    })
    .put(
      "/programmes/:programmeId/delivery/arrival",
      requireMember,
      programme,
      valid("json", ArrivalInput),
      async (c) => c.json(await acts.arrived(c.req.valid("param").programmeId, c.req.valid("json"), c.var)),
    );
}
