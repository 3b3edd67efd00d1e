import { setTimeout as wait } from "node:timers/promises";
import { msPerDay } from "../../../../functions/platform/clock.ts";
import type { Language } from "../../../../functions/platform/languages.ts";
import { paths } from "../../../../web/paths.ts";
import { studioPaths } from "../../../../web/studio-paths.ts";
import { play } from "./acts.ts";
import { signIn } from "./sign-in.ts";
import type { Act, Stage } from "./stage.ts";
import { type Happened, loginOf, type OnStage, onStage, type PlayState } from "./state.ts";

/** What the player needs of a platform: its address, and its clock. */
export type StageOf = {
  origin: string;
  leap: (ms: number, then?: () => Promise<void>) => Promise<void>;
  settledLater: () => Promise<void>;
  now: () => Date;
};

const at = (path: (lang: Language) => string) => ({ fr: path("fr"), en: path("en") });

/** Plays the acts one after the other, with a breath between them; paused, it waits for the next press. */
export async function openStage(platform: StageOf, pauseMs = 2_600, acts: readonly Act[] = play) {
  const stage: Stage = { people: await everyone(platform.origin), fan: (name) => signIn(platform.origin, { name }) };
  const ended = new AbortController();
  const views: PlayState["views"] = {
    fan: at(paths.mine),
    moderator: at((lang) => studioPaths.moderation(lang)),
    product: at((lang) => studioPaths.review(lang)),
    tester: at(paths.home),
  };
  const happened: Happened[] = [];
  const began = platform.now().getTime();
  let status: PlayState["status"] = "ready";
  let failure: string | undefined;
  let running: Promise<void> | undefined;

  /** Staff sessions last a day without a request. */
  const signInAnew = async () => {
    stage.people = await everyone(platform.origin);
  };
  const perform = async (act: Act) => {
    if (act.after > 0) await platform.leap(act.after * msPerDay, signInAnew);
    await act.play(stage);
    await platform.settledLater();
    Object.assign(views, act.looks?.(stage));
    const now = platform.now();
    happened.push({ at: now.toISOString(), day: Math.round((now.getTime() - began) / msPerDay), text: act.text });
  };
  const run = async () => {
    while (status === "playing" && !ended.signal.aborted) {
      const act = acts[happened.length];
      if (!act) {
        status = "over";
        return;
      }
      await perform(act);
      await wait(pauseMs, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  };

  return {
    state: (): PlayState => ({
      status,
      happened,
      acts: acts.length,
      now: platform.now().toISOString(),
      views,
      ...(failure !== undefined && { failure }),
    }),
    cookieOf: (person: OnStage) => stage.people[person].cookie,
    go: () => {
      if (status !== "ready" && status !== "paused") return;
      status = "playing";
      running = (running ?? Promise.resolve()).then(run).catch((error: unknown) => {
        status = "failed";
        failure = error instanceof Error ? error.message : String(error);
      });
    },
    pause: () => {
      if (status === "playing") status = "paused";
    },
    /** Ends before the next act; the one that is being played is waited for. */
    end: async () => {
      if (status === "playing") status = "paused";
      ended.abort();
      await running;
    },
  };
}
export type StagePlay = Awaited<ReturnType<typeof openStage>>;

async function everyone(origin: string): Promise<Stage["people"]> {
  const acting = await Promise.all(onStage.map((person) => signIn(origin, { login: loginOf[person] })));
  const [fan, moderator, product, tester] = acting;
  if (!fan || !moderator || !product || !tester) throw new Error("Somebody of the cast could not sign in");
  return { fan, moderator, product, tester };
}
