import { pathToFileURL } from "node:url";
import { bundleOf } from "../build/functions.ts";
import { type EntrypointName, entrypoints } from "../definitions/entrypoints.ts";

/** Runs one entry point with an event, as Lambda would. */
export type Invoke = (name: EntrypointName, event: unknown) => Promise<unknown>;

/** Loads every built bundle into this process; the environment must be set before. */
export async function loadFunctions(outDir: string): Promise<Invoke> {
  const loaded = new Map<string, Handler>();
  await Promise.all(
    Object.keys(entrypoints).map(async (name) => {
      const module: unknown = await import(pathToFileURL(bundleOf(outDir, entrypointName(name))).href);
      loaded.set(name, handlerOf(module, name));
    }),
  );
  return async (name, event) => {
    const handler = loaded.get(name);
    if (!handler) throw new Error(`There is no function ${name}`);
    return await handler(event, contextOf(name));
  };
}

type Handler = (event: unknown, context: ReturnType<typeof contextOf>) => Promise<unknown>;

function handlerOf(module: unknown, name: string): Handler {
  if (typeof module === "object" && module !== null && "handler" in module && typeof module.handler === "function") {
    const { handler } = module;
    return async (event, context) => await handler(event, context);
  }
  throw new Error(`The bundle of ${name} exports no handler`);
}

const timeoutMs = 60_000;

function contextOf(functionName: string) {
  const ends = Date.now() + timeoutMs;
  return {
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    awsRequestId: crypto.randomUUID(),
    memoryLimitInMB: "512",
    logGroupName: functionName,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, ends - Date.now()),
  };
}

export const isEntrypoint = (name: string): name is EntrypointName => Object.hasOwn(entrypoints, name);

function entrypointName(name: string): EntrypointName {
  if (!isEntrypoint(name)) throw new Error(`${name} is no entry point`);
  return name;
}
