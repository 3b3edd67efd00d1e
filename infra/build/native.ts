import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import lock from "../../package-lock.json" with { type: "json" };
import { type Entrypoint, entrypoints } from "../definitions/entrypoints.ts";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const all = Object.entries<Entrypoint>(entrypoints);

const nativeOf = (entrypoint: Entrypoint): readonly string[] =>
  entrypoint.kind === "queue" ? (entrypoint.native ?? []) : [];

/** Packages with a binary for the machine they run on, which no bundle can hold. */
export const nativePackages: string[] = [...new Set(all.flatMap(([, entrypoint]) => nativeOf(entrypoint)))];

/** On this machine bundles use what is installed here, wherever they were built to. */
export async function linkNative(outDir: string): Promise<void> {
  for (const [name, entrypoint] of all)
    for (const found of nativeOf(entrypoint)) {
      const link = join(outDir, name, "node_modules", found);
      await rm(link, { recursive: true, force: true });
      await mkdir(dirname(link), { recursive: true });
      await symlink(join(modules, found), link);
    }
}

/** In Lambda: Linux, 64-bit Arm. Installs the locked version for it beside the bundle. @throws Error when npm does not */
export async function installNative(outDir: string): Promise<void> {
  for (const [name, entrypoint] of all)
    for (const found of nativeOf(entrypoint)) {
      const folder = join(outDir, name);
      await rm(join(folder, "node_modules"), { recursive: true, force: true });
      const machine = ["--os=linux", "--cpu=arm64", "--libc=glibc"];
      const quietly = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"];
      const { status } = spawnSync(
        "npm",
        ["install", ...machine, ...quietly, "--prefix", folder, lockedVersion(found)],
        {
          stdio: "inherit",
        },
      );
      if (status !== 0 || !existsSync(join(folder, "node_modules", found)))
        throw new Error(`npm could not install ${found} for ${name}`);
    }
}

function lockedVersion(name: string): string {
  const packages: Record<string, { version?: string }> = lock.packages;
  return `${name}@${packages[`node_modules/${name}`]?.version}`;
}
