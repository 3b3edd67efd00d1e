import { type ChildProcess, spawn } from "node:child_process";

/**
 * Starts a program that ends with this process, however this process ends: a shell between the two
 * reads a pipe that closes with us, and ends the program then. In a group of its own, so that Ctrl-C reaches only us.
 */
export function spawnTied(program: string, args: string[], cwd: string): ChildProcess {
  const script =
    'exec 3<&0; "$@" </dev/null 3<&- & child=$!; ' +
    "{ cat <&3 >/dev/null; kill $child; } 2>/dev/null & " +
    "exec 3<&-; wait $child";
  return spawn("/bin/sh", ["-c", script, "sh", program, ...args], {
    cwd,
    stdio: ["pipe", "ignore", "pipe"],
    detached: true,
  });
}

/** Ends it and waits until it has; after three seconds by force. */
export function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => killGroup(child, "SIGKILL"), 3_000);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.stdin?.destroy();
  });
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}
