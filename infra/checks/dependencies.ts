import { spawnSync } from "node:child_process";

/** Checks the direction of every import; a check that saw too few modules has failed, whatever it says. */
const leastModules = 100;

const { stdout, stderr } = spawnSync(
  "depcruise",
  ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "functions", "web", "infra"],
  {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  },
);
type Report = {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string }; cycle?: { name: string }[] }[];
  };
};
const { summary } = JSON.parse(stdout || fail(stderr)) as Report;

if (summary.totalCruised < leastModules)
  fail(`The dependency check saw only ${summary.totalCruised} modules: it cannot read this tree.`);
for (const { rule, from, to, cycle } of summary.violations) {
  process.stderr.write(`${rule.name}: ${from} → ${cycle ? cycle.map((step) => step.name).join(" → ") : to}\n`);
}
if (summary.violations.length > 0) process.exit(1);
process.stdout.write(`Dependencies: ${summary.totalCruised} modules, every arrow in its direction.\n`);

function fail(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
