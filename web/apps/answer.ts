import type { ProblemBody } from "../../functions/platform/problem.ts";
import { isRecord } from "./kept.ts";

/** Why a request did not do what it should; `unreachable` when no answer came at all. */
export type Trouble = Pick<ProblemBody, "issues" | "values" | "requestId"> & {
  code: ProblemBody["code"] | "unreachable";
};
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/** JSON has no `undefined`: what may be missing is there or not. */
export type Sent<T> = T extends readonly (infer U)[]
  ? Sent<U>[]
  : T extends string | number | boolean | null
    ? T
    : { [K in keyof T]: Sent<Exclude<T[K], undefined>> };

/** What is needed of a response: `fetch` and the typed client both give it. */
type Reply<T> = { ok: boolean; json: () => Promise<T> };

/** The body of an answer; never throws: a lost connection is one more trouble. */
export const answerOf = <T>(request: Promise<Reply<T>>): Promise<Answer<Sent<T>>> =>
  settled(request, async (reply) => (await reply.json()) as Sent<T>);

/** For answers without a body. */
export const doneOf = (request: Promise<Reply<unknown>>): Promise<Answer<undefined>> =>
  settled(request, async () => undefined);

async function settled<T, V>(request: Promise<Reply<T>>, read: (reply: Reply<T>) => Promise<V>): Promise<Answer<V>> {
  try {
    const reply = await request;
    return reply.ok ? { ok: true, value: await read(reply) } : { ok: false, trouble: await troubleOf(reply) };
  } catch {
    return { ok: false, trouble: { code: "unreachable" } };
  }
}

/** A gateway's own error page is no problem document: it counts as unexpected. */
async function troubleOf(reply: Reply<unknown>): Promise<Trouble> {
  const body = await reply.json().catch(() => undefined);
  return isTrouble(body) ? body : { code: "unexpected" };
}

const isTrouble = (body: unknown): body is Trouble => isRecord(body) && typeof body.code === "string";

export const isSignedOut = ({ code }: Trouble): boolean => code === "sign-in-needed" || code === "session-expired";
