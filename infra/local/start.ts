import { join } from "node:path";
import { root } from "../build/functions.ts";
import { takeDataFolder } from "./data-folder.ts";
import { mailsPath } from "./mails/pages.ts";
import { startOptions } from "./options.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { Refusal } from "./refusal.ts";

/** `npm start`: the whole platform on this machine, until Ctrl-C. */
async function main(): Promise<void> {
  const { port, fresh, quiet } = startOptions(process.argv.slice(2));
  const say = (line: string) => {
    if (!quiet) console.log(`  ${line}`);
  };
  const folder = await takeDataFolder(join(root, ".local"), fresh);
  process.once("exit", folder.releaseNow);
  const stopping = stopOnSignals(say);
  const platform = await startPlatform({ port, folder, demo: true, say });
  stopping.platform = platform;
  console.log(`Mails are kept at ${platform.origin}${mailsPath}`);
  console.log(`Palier runs at ${platform.origin} (sign in as Ada, Bo, Mo, Pia or Cleo) — Ctrl-C stops it`);
}

/** The first signal stops in good order, a second one at once; while starting there is nothing to put in order. */
function stopOnSignals(say: (line: string) => void): { platform?: Platform } {
  const running: { platform?: Platform } = {};
  const stop = async () => {
    const { platform } = running;
    if (!platform) process.exit(1);
    delete running.platform;
    say("stopping");
    await platform.stop();
    process.exit(0);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  return running;
}

main().catch((error) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
});
