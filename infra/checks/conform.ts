import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

/** Checks that need more than a user's machine: cfn-lint on the synthesized templates. Says so where it cannot run. */
const venv = ".cache/conform";
const cfnLint = `${venv}/bin/cfn-lint`;
/** CDK states some dependencies twice; that is no fault. */
const ignored = ["W3005"];

if (!existsSync(cfnLint) && !installed()) {
  process.stdout.write("cfn-lint: not run, this machine has no Python with pip (it is no part of the two commands).\n");
  process.exit(0);
}
const templates = readdirSync("cdk.out").filter((file) => file.endsWith(".template.json"));
if (templates.length === 0) throw new Error("No templates in cdk.out: run npm run synth first");
const { status } = spawnSync(cfnLint, ["-i", ...ignored, "--", ...templates.map((file) => `cdk.out/${file}`)], {
  stdio: "inherit",
});
process.stdout.write(`cfn-lint: ${templates.length} templates, ${status === 0 ? "no finding" : "findings above"}.\n`);
process.exit(status ?? 1);

function installed(): boolean {
  const made = spawnSync("python3", ["-m", "venv", venv], { stdio: "ignore" });
  return (
    made.status === 0 &&
    spawnSync(`${venv}/bin/pip`, ["install", "--quiet", "cfn-lint==1.58.0"], { stdio: "ignore" }).status === 0
  );
}
