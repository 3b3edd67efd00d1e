import { createHmac, timingSafeEqual } from "node:crypto";
import { MemberId } from "../platform/ids.ts";

/** Which member's calendar an address opens, and the how manieth address of theirs it is. */
export type CalendarKey = { memberId: MemberId; generation: number };
export type CalendarTokens = ReturnType<typeof calendarTokens>;

/**
 * Addresses that calendar programs read without signing in: unguessable, because they carry our signature; taken back
 * by counting up, because only the latest is answered.
 */
export function calendarTokens(secret: string) {
  const signature = ({ memberId, generation }: CalendarKey) =>
    createHmac("sha256", secret).update(`calendar\n${memberId}\n${generation}`).digest().subarray(0, 24);
  return {
    sealed: (key: CalendarKey): string =>
      `${key.memberId.slice("mem_".length)}-${key.generation}-${signature(key).toString("base64url")}`,
    /** Undefined when it was not sealed here. */
    opened(token: string): CalendarKey | undefined {
      const [, letters, number, sign = ""] = /^([0-9a-z]{12})-(\d{1,6})-([\w-]{32})$/.exec(token) ?? [];
      const memberId = MemberId.safeParse(`mem_${letters}`);
      if (!memberId.success) return undefined;
      const key = { memberId: memberId.data, generation: Number(number) };
      return timingSafeEqual(Buffer.from(sign, "base64url"), signature(key)) ? key : undefined;
    },
  };
}
