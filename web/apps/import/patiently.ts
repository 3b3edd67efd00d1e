import type { Answer, Trouble } from "../answer.ts";

const passing: readonly Trouble["code"][] = ["unreachable", "busy", "too-many-requests", "unexpected"];
const longestWaitSeconds = 30;

export type Patience = {
  /** True stops the next try. */
  stopped: () => boolean;
  /** Tells that something is waited for, and that it came. */
  onWait: (waiting: Trouble | undefined) => void;
  wait?: (seconds: number) => Promise<void>;
};
export const seconds = (n: number) => new Promise<void>((resolve) => setTimeout(resolve, n * 1_000));

/** Asks again while the line is down or the server asks for a moment; anything else is an answer. Undefined once stopped. */
export async function patiently<T>(
  ask: () => Promise<Answer<T>>,
  { stopped, onWait, wait = seconds }: Patience,
): Promise<Answer<T> | undefined> {
  for (let tries = 1; !stopped(); tries++) {
    const answer = await ask();
    if (answer.ok || !passing.includes(answer.trouble.code)) {
      onWait(undefined);
      return answer;
    }
    const asked = Number(answer.trouble.values?.seconds ?? 0);
    if (!asked || asked > 2) onWait(answer.trouble);
    await wait(asked || Math.min(longestWaitSeconds, 2 ** tries / 2));
  }
  return undefined;
}
