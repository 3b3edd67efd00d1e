import type { MemberId } from "./ids.ts";
import { queryAll } from "./read.ts";
import type { Restriction, Role } from "./session.ts";
import { sessionsPk } from "./session-store.ts";
import type { Table } from "./table.ts";
import { updateIf } from "./write.ts";

const stillThere = "attribute_exists(pk)";
/** Null takes a restriction away. */
type Changes = { roles?: readonly Role[]; restriction?: Restriction | null };

/**
 * Every session of a member from now on, on every device: what may be done is read with each request. Apart from the
 * store of sessions, which every function carries.
 */
export const changeSessions =
  (table: Table) =>
  async (memberId: MemberId, changes: Changes): Promise<void> => {
    const sessions = await queryAll(table, {
      IndexName: "byMember",
      KeyConditionExpression: "memberPk = :sessions",
      ExpressionAttributeValues: { ":sessions": sessionsPk(memberId) },
    });
    for (const { pk, sk } of sessions)
      await updateIf(table, { Key: { pk, sk }, ConditionExpression: stillThere, ...changing(changes) });
  };

function changing({ roles, restriction }: Changes) {
  const set = [...(roles ? ["#roles = :roles"] : []), ...(restriction ? ["restriction = :restriction"] : [])];
  return {
    UpdateExpression:
      (set.length > 0 ? `SET ${set.join(", ")}` : "") + (restriction === null ? " REMOVE restriction" : ""),
    ...(roles && { ExpressionAttributeNames: { "#roles": "roles" } }),
    ...(set.length > 0 && {
      ExpressionAttributeValues: {
        ...(roles && { ":roles": roles }),
        ...(restriction && { ":restriction": restriction }),
      },
    }),
  };
}
