import { join } from "node:path";
import { root } from "../build/functions.ts";
import { type Host, startHost } from "./host.ts";
import { cast } from "./issuer/cast.ts";
import { mailsPath } from "./mails/pages.ts";
import { startOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

const castNames = new Intl.ListFormat("en", { type: "disjunction" }).format(
  cast.map(({ name }) => name.split(" ")[0] ?? name),
);

/** `npm start`: the whole platform on this machine, until Ctrl-C. */
async function main(): Promise<void> {
  const { port, fresh, quiet, demo } = startOptions(process.argv.slice(2));
  const say = (line: string) => {
    if (!quiet) console.log(`  ${line}`);
  };
  const stopping = stopOnSignals(say);
  const host = await startHost({ port, fresh, demo, folder: join(root, ".local"), say });
  stopping.host = host;
  process.once("exit", host.release);
  const { ownName, ownFault, demoName, room } = host.standing();
  if (ownFault) console.log(`Your own brand could not be opened.\n${ownFault}`);
  console.log(`Mails are kept at ${host.origin}${mailsPath}`);
  console.log(
    `Palier runs at ${host.origin}: ${room === "own" ? ownName : `${demoName}, the demo`} (sign in as ${castNames})`,
  );
  console.log(`Visit it, make it yours, or watch the demo clock: ${host.choice} — Ctrl-C stops it`);
}

/** The first signal stops in good order, a second one at once; while starting there is nothing to put in order. */
function stopOnSignals(say: (line: string) => void): { host?: Host } {
  const running: { host?: Host } = {};
  const stop = async () => {
    const { host } = running;
    if (!host) process.exit(1);
    delete running.host;
    say("stopping");
    await host.stop();
    process.exit(0);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  return running;
}

main().catch((error) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
});
