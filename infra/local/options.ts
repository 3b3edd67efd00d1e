import { parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";

export type StartOptions = { demo: boolean; fresh: boolean; port: number; quiet: boolean };

/** @throws Refusal in one sentence for an option that does not exist or a port that is none. */
export function startOptions(args: string[]): StartOptions {
  const { demo, fresh, quiet, port } = values(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_534)
    throw new Refusal(`--port takes a number from 1 to 65534, not "${port}".`);
  return { demo, fresh, quiet, port: number };
}

function values(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        demo: { type: "boolean", default: false },
        fresh: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        port: { type: "string", default: "4380" },
      },
    }).values;
  } catch {
    throw new Refusal(
      "npm start takes --demo (open the demo), --fresh (start over), --port <number> and --quiet; write -- before them.",
    );
  }
}
