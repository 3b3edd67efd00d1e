import { join } from "node:path";
import { root } from "../build/functions.ts";
import { takeDataFolder } from "./data-folder.ts";
import { type StartOptions, startOptions } from "./options.ts";
import { startPlatform } from "./platform.ts";
import { Refusal } from "./refusal.ts";

/** `npm start`: the whole platform on this machine, until Ctrl-C. */
async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  const say = (line: string) => {
    if (!options.quiet) console.log(`  ${line}`);
  };
  const folder = await takeDataFolder(join(root, ".local"), options.fresh);
  process.once("exit", folder.releaseNow);
  await run(options, folder, say);
}

async function run(
  options: StartOptions,
  folder: Awaited<ReturnType<typeof takeDataFolder>>,
  say: (line: string) => void,
) {
  const platform = await startPlatform({ port: options.port, folder, demo: true, say });
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    say("stopping");
    await platform.stop();
    process.exit(0);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  console.log(`Palier runs at ${platform.origin} (sign in as Ada, Bo, Mo, Pia or Cleo) — Ctrl-C stops it`);
}

main().catch((error) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
});
