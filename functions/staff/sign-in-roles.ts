import type { Role } from "../platform/session.ts";
import type { By } from "./contract.ts";
import { claimed, rolesOf } from "./roles.ts";
import type { StaffStore } from "./store.ts";

/** What somebody may do after signing in: the issuer's word, kept in the register, and what was given here. */
export const rolesAtSignIn =
  ({ findStaff, noteClaims }: Pick<StaffStore, "findStaff" | "noteClaims">) =>
  async ({ memberId, name }: By, told: readonly Role[], now: Date): Promise<Role[]> => {
    const before = await findStaff(memberId);
    if (!before && told.length === 0) return [];
    const claims = claimed(before?.claims ?? [], told, now);
    const after = { memberId, name, claims, grants: before?.grants ?? [] };
    const isNews =
      before?.name !== name || claims.map(({ role }) => role).join() !== before.claims.map(({ role }) => role).join();
    if (isNews) await noteClaims(after);
    return rolesOf(after);
  };
