import * as z from "zod/mini";
import { ActId } from "../acts/contract.ts";
import { HeldId } from "../comments/held-id.ts";
import { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { targetOf } from "../reports/contract.ts";
import { type ItemKind, itemKinds } from "./contract.ts";

const accepts: Record<ItemKind, (id: string) => boolean> = {
  submission: (id) => IdeaId.safeParse(id).success,
  report: (id) => targetOf(id) !== undefined,
  held: (id) => HeldId.safeParse(id).success,
  appeal: (id) => ActId.safeParse(id).success,
  member: (id) => MemberId.safeParse(id).success,
};

/** A kind, a colon, and the id that it has there. */
export const DeskItem = z.string().check(z.refine((item) => parted(item) !== undefined));
export const DeskRef = z.strictObject({ item: DeskItem });

export type ItemRef = { kind: ItemKind; id: string };

function parted(item: string): ItemRef | undefined {
  const [name, ...rest] = item.split(":");
  const [kind, id] = [itemKinds.find((known) => known === name), rest.join(":")];
  return kind && accepts[kind](id) ? { kind, id } : undefined;
}

/** @throws Problem not-found */
export function itemRef(item: string): ItemRef {
  const ref = parted(item);
  if (!ref) throw new Problem("not-found");
  return ref;
}
