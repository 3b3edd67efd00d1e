import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

/** Everything that must hold before a change lands, one line a step; the tests come last and say their sum. */
const steps: { says: string; command: string[] }[] = [
  { says: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { says: "types", command: ["tsc", "--noEmit"] },
  { says: "dependencies", command: ["node", "infra/checks/dependencies.ts"] },
  { says: "unused code", command: ["knip", "--no-progress"] },
  { says: "build and budgets", command: ["node", "infra/build/build.ts"] },
  { says: "synthesis and rule pack", command: ["node", "infra/app.ts"] },
];
const results = ".cache/tests.json";

for (const { says, command } of steps) pass(says, command);
const passed = runTests();
process.exit(passed ? 0 : 1);

function pass(says: string, [program = "", ...args]: string[]): void {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  process.stdout.write(`${status === 0 ? "✓" : "✗"} ${says.padEnd(26)} ${seconds(began)}\n`);
  if (status === 0) return;
  process.stdout.write(`${stdout}${stderr}\n`);
  process.exit(1);
}

function runTests(): boolean {
  const began = performance.now();
  mkdirSync(".cache", { recursive: true });
  rmSync(results, { force: true });
  const { status } = spawnSync(
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`],
    { stdio: "inherit" },
  );
  const passed = status === 0 && existsSync(results);
  process.stdout.write(`${passed ? "✓" : "✗"} ${"tests".padEnd(26)} ${seconds(began)}\n`);
  if (existsSync(results)) process.stdout.write(sumOf(JSON.parse(readFileSync(results, "utf8"))));
  return passed;
}

function sumOf(report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }): string {
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : "";
  return `Tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped}\n`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`.padStart(8);
}
