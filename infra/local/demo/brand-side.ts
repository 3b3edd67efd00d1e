import type { Circle } from "../../../functions/circles/contract.ts";
import { asVersion } from "../../../functions/circles/versions.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import { keys } from "../../../functions/platform/table.ts";
import { claimed } from "../../../functions/staff/roles.ts";
import { cast } from "../issuer/cast.ts";
import type { DemoCircle } from "./circles.ts";

const [cleo] = cast.filter(({ login }) => login === "cleo");
const by = cleo && { by: { memberId: cleo.memberId, name: cleo.name } };

/** What was published of a circle: as it opened, and once more where its clock was changed since. */
export function circleVersions({ before }: DemoCircle, circle: Circle) {
  const opened: Circle = { ...circle, version: 1, publishedAt: circle.createdAt };
  const first = before ? { ...opened, policy: before.policy } : opened;
  return [first, ...(before ? [circle] : [])].map((each) => ({
    ...keys.circleVersion(each.circleId, each.version ?? 1),
    v: 1,
    ...asVersion(each, by),
  }));
}

/** Those of the cast who work here, by the issuer's word. */
export const colleagues = (now: Date) =>
  cast
    .filter(({ roles }) => roles.length > 0)
    .map(({ memberId, name, roles }) => ({
      ...keys.staffMember(memberId),
      v: 1,
      memberId,
      name,
      claims: claimed([], roles, addDays(now, -700)),
      grants: [],
    }));
