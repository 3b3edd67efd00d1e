import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { programmeRoles } from "../programmes/access.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import { ProgrammeRef } from "../programmes/contract.ts";
import { type ShippingDeps, shippingActs } from "./act.ts";
import { BatchInput, type Look, type Parcel, ParcelRef, StepInput } from "./contract.ts";
import { labelsOf } from "./labels.ts";
import { recipientStatuses } from "./lifecycle.ts";
import { sendTogether } from "./send-together.ts";
import { onLabel, parcelRows } from "./view.ts";

const staff = requireRole(...programmeRoles);
const shipping = requireRole("shipping");
const programme = valid("param", ProgrammeRef);

/** Parcels as those who work on a programme read them, and addresses as shipping staff alone do. */
export function shippingDeskRoutes(deps: ShippingDeps) {
  const { parcels, enrolments, findProgramme } = deps;
  const acts = shippingActs(deps);
  /** @throws Problem not-found where nothing is sent */
  const physical = async (programmeId: ProgrammeId): Promise<ProgrammeCard> => {
    const card = await findProgramme(programmeId);
    if (card?.kind !== "physical") throw new Problem("not-found");
    return card;
  };
  return new Hono<Env>()
    .get("/studio/programmes/:programmeId/parcels", staff, programme, async (c) => {
      const { programmeId } = c.req.valid("param");
      await physical(programmeId);
      const [people, all, looks] = await Promise.all([
        enrolments.all(programmeId),
        parcels.all(programmeId),
        parcels.looks(programmeId),
      ]);
      const ships = c.var.member.roles.includes("shipping");
      return c.json({ parcels: parcelRows(people, all, { forShipping: ships, looks }), ships });
    })
    .put("/studio/programmes/:programmeId/parcels", shipping, programme, valid("json", BatchInput), async (c) => {
      const { programmeId } = c.req.valid("param");
      await physical(programmeId);
      return c.json({ outcomes: await sendTogether(acts, programmeId, c.req.valid("json"), c.var) });
    })
    .put(
      "/studio/programmes/:programmeId/parcels/:memberId",
      shipping,
      valid("param", ParcelRef),
      valid("json", StepInput),
      async (c) => {
        const { status, version } = await acts.moved(c.req.valid("param"), c.req.valid("json"), c.var);
        return c.json({ status, version });
      },
    )
    .get(
      "/studio/programmes/:programmeId/parcels/:memberId/address",
      shipping,
      valid("param", ParcelRef),
      async (c) => {
        const ref = c.req.valid("param");
        const address = (await parcels.look(ref, lookBy(c.var))) && (await parcels.address(ref));
        if (!address) throw new Problem("not-found");
        return c.json(onLabel(address));
      },
    )
    .get("/studio/programmes/:programmeId/labels", shipping, programme, async (c) => {
      const { programmeId } = c.req.valid("param");
      const { variants } = await physical(programmeId);
      const [people, all, addresses] = await Promise.all([
        enrolments.all(programmeId),
        parcels.all(programmeId),
        parcels.addresses(programmeId),
      ]);
      const ready = new Set(
        people
          .filter(({ status }) => recipientStatuses.some((each) => each === status))
          .map(({ memberId }) => memberId),
      );
      const toSend = all.filter(({ status, memberId }) => status === "to_send" && ready.has(memberId));
      const looked: Parcel[] = [];
      for (const parcel of toSend) if (await parcels.look(parcel, lookBy(c.var))) looked.push(parcel);
      const nameOf = (id: string) => variants.find(({ variantId }) => variantId === id)?.name.en ?? id;
      return c.body(labelsOf(looked, addresses, nameOf), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="palier-labels-${c.var.now.toISOString().slice(0, 10)}.csv"`,
      });
    });
}

const lookBy = ({ member: { memberId, name }, now }: Pick<Env["Variables"], "member" | "now">): Look => ({
  memberId,
  name,
  at: now.toISOString(),
});
