import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "./refusal.ts";

/** Path of a Java 17 or newer that this machine already has, or undefined. */
export function findJava(): string | undefined {
  const home = process.env.JAVA_HOME;
  const candidates = [...(home ? [join(home, "bin", "java")] : []), "java"];
  return candidates.find((java) => (majorVersion(java) ?? 0) >= 17);
}

/**
 * Finds Java, else installs it: by apt where this is root on Debian, else below `folder` with njre.
 * @throws Refusal in one sentence when none of that works.
 */
export async function needJava(folder: string, say: (line: string) => void): Promise<string> {
  const found = findJava() ?? downloadedJava(folder);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    say("installing Java by apt");
    if (installByApt("openjdk-17-jre-headless")) return "java";
  }
  say("downloading Java");
  return (await download(folder)) ?? refuse();
}

/** Whether apt could install a package; quietly, since the caller says what it means. */
export function installByApt(name: string): boolean {
  const apt = (...args: string[]) => spawnSync("apt-get", args, { stdio: "ignore" }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", name);
}

async function download(folder: string): Promise<string | undefined> {
  await mkdir(folder, { recursive: true });
  const { install } = await import("njre");
  await install(17, { installPath: join(folder, "here") }).catch(() => undefined);
  return downloadedJava(folder);
}

function downloadedJava(folder: string): string | undefined {
  const jre = join(folder, "jre");
  if (!existsSync(jre)) return undefined;
  return readdirSync(jre, { recursive: true, encoding: "utf8" })
    .filter((path) => /bin[\\/]java(\.exe)?$/.test(path))
    .map((path) => join(jre, path))
    .find((java) => (majorVersion(java) ?? 0) >= 17);
}

function refuse(): never {
  throw new Refusal(
    "Palier needs Java 17 or newer for its database: install it (Debian: apt install openjdk-17-jre-headless; " +
      "macOS: brew install openjdk@17), or set JAVA_HOME, and start again.",
  );
}

function majorVersion(java: string): number | undefined {
  const { stderr, status } = spawnSync(java, ["-version"], { encoding: "utf8" });
  const version = status === 0 ? /version "(\d+)/.exec(stderr)?.[1] : undefined;
  return version === undefined ? undefined : Number(version);
}
