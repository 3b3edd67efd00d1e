import { mkdirSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";
import { type CastName, cast } from "../cast.ts";
import { findChromium } from "./chromium.ts";

export const widths = { phone: 390, tablet: 820, desktop: 1440 } as const;
export type Visit = {
  lang?: "fr" | "en";
  width?: keyof typeof widths;
  theme?: "light" | "dark";
  javaScript?: boolean;
  /** Of a platform of its own; the one that journeys share unless said. */
  origin?: string;
};

/** Closes a context with everything that failed unseen in it. */
export type Visitor = { page: Page; problems: string[]; close: () => Promise<void> };

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** A browser of somebody's own, signed out. Errors in pages and on the console are kept to be looked at. */
export async function visitor(browser: Browser, visit: Visit = {}): Promise<Visitor> {
  const { lang = "en", width = "desktop", theme = "light", javaScript = true, origin } = visit;
  const context = await browser.newContext({
    baseURL: origin ?? inject("platform").origin,
    locale: lang === "fr" ? "fr-FR" : "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: widths[width], height: 900 },
    colorScheme: theme,
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  // Put in by the browser itself, so that the pages keep their content security policy.
  if (javaScript) await context.addInitScript({ content: axe.source });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !isRefusal(message.text())) problems.push(message.text());
  });
  return { page, problems, close: () => context.close() };
}

/** Chromium writes every answer from 400 on to the console; those that are meant are tested by what the page says. */
const isRefusal = (text: string) => text.startsWith("Failed to load resource");

/** Signs in as one of the cast through the issuer's own page, and comes back to `returnTo`. */
export async function signIn(page: Page, who: CastName, returnTo = "/en/"): Promise<void> {
  const lang = returnTo.startsWith("/fr") ? "fr" : "en";
  await page.goto(`/auth/sign-in?${new URLSearchParams({ lang, returnTo })}`);
  await chooseFromCast(page, who);
  await page.waitForURL((url) => url.origin === inject("platform").origin);
}

/** On the issuer's page: one click. */
export const chooseFromCast = (page: Page, who: CastName) =>
  page.getByRole("button", { name: new RegExp(cast[who].name) }).click();

/** Expects that axe finds nothing serious. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = (await page.evaluate(() => "axe" in window)) ? await byAxe(page) : await byAxeAlone(page);
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    serious.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`),
    page.url(),
  ).toEqual([]);
}

const byAxe = (page: Page) =>
  page.evaluate(async () => await window.axe.run(document, { resultTypes: ["violations"] }));

/** Where the page may run no script of its own: scripts are let run for axe only, after the page has been drawn. */
async function byAxeAlone(page: Page) {
  const session = await page.context().newCDPSession(page);
  const disable = (value: boolean) => session.send("Emulation.setScriptExecutionDisabled", { value });
  await disable(true);
  await disable(false);
  await page.evaluate(axe.source);
  const found = await byAxe(page);
  await disable(true);
  return found;
}

/** Expects one first heading, nothing to scroll sideways, and what `expectAccessible` does. */
export async function expectReadable(page: Page): Promise<void> {
  expect(await page.getByRole("heading", { level: 1 }).count(), page.url()).toBe(1);
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth, page.url()).toBeLessThanOrEqual(clientWidth);
  await expectAccessible(page);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Keeps a picture of the whole page in `.cache/screens`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(".cache/screens", { recursive: true });
  await page.screenshot({ path: `.cache/screens/${name}.png`, fullPage: true });
}
