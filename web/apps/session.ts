import type { SessionMember } from "../../functions/platform/session.ts";
import { type Answer, answerOf } from "./answer.ts";
import { api } from "./client.ts";

/** Who is here; null when nobody signed in. */
export const whoIsHere = (): Promise<Answer<{ member: SessionMember | null }>> => answerOf(api.me.$get());
