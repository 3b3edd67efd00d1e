import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { installByApt } from "../../infra/local/java.ts";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Path of a Chromium: CHROME_PATH, the usual places, Playwright's own; else installed where this is root on Debian.
 * @throws Error in one sentence when there is none.
 */
export function findChromium(): string {
  const found = known();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version") && installByApt("chromium"))
    return known() ?? none();
  return none();
}

const known = (): string | undefined =>
  [process.env.CHROME_PATH, ...usual, ...playwrightsOwn()].find((path) => path && existsSync(path));

function playwrightsOwn(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith("chromium"))
    .flatMap((name) => [join(cache, name, "chrome-linux/chrome"), join(cache, name, "chrome-linux/headless_shell")]);
}

function none(): never {
  throw new Error("The journeys need Chromium or Chrome: install one, or set CHROME_PATH, and run again.");
}
