import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Path of a Java 17 or newer that this machine already has, or undefined. */
export function findJava(): string | undefined {
  const home = process.env.JAVA_HOME;
  const candidates = [...(home ? [join(home, "bin", "java")] : []), "java"];
  return candidates.find((java) => (majorVersion(java) ?? 0) >= 17);
}

function majorVersion(java: string): number | undefined {
  const { stderr, status } = spawnSync(java, ["-version"], { encoding: "utf8" });
  const version = status === 0 ? /version "(\d+)/.exec(stderr)?.[1] : undefined;
  return version === undefined ? undefined : Number(version);
}
