import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { Template } from "aws-cdk-lib/assertions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newApp, palier } from "../../infra/app.ts";
import { buildFunctions, bundleOf } from "../../infra/build/functions.ts";
import { type EntrypointName, entrypoints } from "../../infra/definitions/entrypoints.ts";

const folder = mkdtempSync(join(tmpdir(), "palier-environment-"));
const names = Object.keys(entrypoints) as EntrypointName[];
let told: Map<string, string[]>;

beforeAll(async () => {
  await buildFunctions({ outDir: join(folder, "functions") });
  const { api, site, reactions } = palier(newApp(join(folder, "cdk.out")));
  told = new Map([api, site, reactions].flatMap((stack) => toldBy(Template.fromStack(stack))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(names)("%s", (name) => {
  test("starts with what its stack tells it, and is told nothing else", async () => {
    const variables = told.get(name) ?? [];
    const read = await readAtStart(name, variables);
    expect(variables.filter((variable) => !read.includes(variable) && !readOtherwise.includes(variable))).toEqual([]);
  });
});

test("a function that misses a variable does not start", async () => {
  await expect(readAtStart("site", ["TABLE_NAME", "ORIGIN_SECRET", "CURSOR_SECRET"])).rejects.toThrow(/PUBLIC_ORIGIN/);
});

/** By Node itself, and at the first sign-in. */
const readOtherwise = ["NODE_OPTIONS", "IDENTITY_PARAMETERS"];

/** Names of the variables of each function of a stack. */
function toldBy(template: Template): [string, string[]][] {
  return Object.values(template.findResources("AWS::Lambda::Function")).map(({ Properties }) => [
    String(Properties.Description).replace("Palier: ", ""),
    Object.keys(Properties.Environment.Variables),
  ]);
}

const loader = `
const { parentPort, workerData } = require("node:worker_threads");
const read = new Set();
process.env = new Proxy(process.env, { get: (all, name) => (read.add(name), all[name]) });
import(workerData).then(() => parentPort.postMessage([...read].filter((name) => typeof name === "string")));
`;

/** Loads a bundle in an environment of just these variables; answers which it read. @throws what the bundle throws */
function readAtStart(name: EntrypointName, variables: string[]): Promise<string[]> {
  const env = Object.fromEntries(variables.map((variable) => [variable, "told"]));
  const workerData = pathToFileURL(bundleOf(join(folder, "functions"), name)).href;
  const worker = new Worker(loader, { eval: true, env: { ...env, NODE_OPTIONS: "" }, workerData });
  return new Promise<string[]>((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
  }).finally(() => worker.terminate());
}
