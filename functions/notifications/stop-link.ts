import type { Cursors } from "../platform/cursor.ts";
import { MemberId } from "../platform/ids.ts";
import { Scope } from "./contract.ts";

export type Stop = { memberId: MemberId; scope: Scope };
const list = "unsubscribe";

/** What an unsubscribe link carries: for whom and what, signed, so that it works signed out and for nobody else. */
export const stopToken = (seals: Cursors, { memberId, scope }: Stop): string =>
  seals.sealed(list, `${memberId} ${scope}`);

/** @throws Problem invalid-input when it was not made here */
export function stopIn(seals: Cursors, token: string): Stop {
  const [memberId, scope] = seals.opened(list, token).split(" ");
  return { memberId: MemberId.parse(memberId), scope: Scope.parse(scope) };
}
