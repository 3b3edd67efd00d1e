import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deployedBrand } from "../../infra/build/brand.ts";
import { type Host, startHost } from "../../infra/local/host.ts";
import { firstHourMessages } from "../../web/i18n/first-hour.ts";
import { transparencyMessages } from "../../web/i18n/transparency.ts";
import { type Lang, paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { publish, submit, support, writeDraft } from "./acts.ts";
import { chooseFromCast, expectReadable, launch, picture, visitor } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "palier-first-hour-"));
const brandFolder = join(folder, "brand");
const firstHour = "/local/first-hour";
let host: Host;
let browser: Browser;

beforeAll(async () => {
  const options = { port: 0, folder: join(folder, "kept"), brandFolder, hurry: true, content: false };
  [host, browser] = await Promise.all([startHost(options), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Counts what a person does: each press, and each field that is filled in. */
function byHand(page: Page) {
  const begun = performance.now();
  let steps = 0;
  return {
    press: async (name: string | RegExp, role: "button" | "link" | "radio" = "button") => {
      steps++;
      await page.getByRole(role, { name }).last().click();
    },
    fill: async (label: string, text: string) => {
      steps++;
      await page.getByLabel(label, { exact: true }).fill(text);
    },
    also: (more: number) => {
      steps += more;
    },
    told: () => `${steps} steps, ${Math.round((performance.now() - begun) / 1_000)} seconds`,
  };
}

const logo = () =>
  sharp({ create: { width: 400, height: 400, channels: 4, background: "#0a7d4b" } })
    .png()
    .toBuffer();

/** Whoever was signed in before is forgotten: a browser that is known is asked nothing. */
const signInAs = async (page: Page, who: "ada" | "mo" | "bo", returnTo: string) => {
  await page.context().clearCookies();
  await page.goto(`/auth/sign-in?${new URLSearchParams({ lang: returnTo.slice(1, 3), returnTo })}`);
  await chooseFromCast(page, who);
  await page.waitForURL((url) => url.origin === host.origin);
};

const idea = {
  title: "Un sécateur qui se souvient",
  pitch: "Il compte les coupes et dit quand l’affûter.",
  story: "Au jardin, personne n’affûte à temps. Le nôtre **compte** ses coupes et change de couleur.",
  circle: "small-plots",
};

test("from a fresh start to the brand's own platform with its first supported idea, without editing a file", async () => {
  const lang: Lang = "en";
  const words = firstHourMessages[lang];
  const { page, problems, close } = await visitor(browser, { lang, origin: host.origin });
  const hand = byHand(page);
  await page.goto(paths.home(lang));
  await hand.press(words.bar.make, "link");
  await expectReadable(page);
  await hand.press(words.choice.make, "link");
  await expectReadable(page);
  await hand.fill(words.name.label, "Tournesol");
  await hand.press(words.next);

  await page
    .getByLabel(words.logo.label)
    .setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: await logo() });
  await hand.press(words.logo.send);
  await page.getByText(words.logo.kept("400", "400")).waitFor();
  await expectReadable(page);
  await hand.press(words.next, "link");

  await hand.fill(words.colours.main, "#ffee00");
  await hand.press(/^Take #/);
  await page.getByText(words.colours.reads).first().waitFor();
  await expectReadable(page);
  await hand.press(words.next);

  await hand.fill(`${words.languages.tagline}, in French`, "Des outils de jardin, avec vous.");
  await hand.fill(`${words.languages.tagline}, in English`, "Garden tools, with you.");
  await expectReadable(page);
  await hand.press(words.next);
  await hand.fill(`${words.circle.name}, in French`, "Petits potagers");
  await hand.fill(`${words.circle.name}, in English`, "Small plots");
  await hand.fill(`${words.circle.tagline}, in French`, "Cultiver un peu, partout.");
  await hand.fill(`${words.circle.tagline}, in English`, "Growing a little, anywhere.");
  await hand.press(words.next);
  for (const step of ["charter", "policy", "terms"] as const) {
    await page.getByRole("heading", { level: 1, name: words[step].heading }).waitFor();
    await expectReadable(page);
    await hand.press(words.next);
  }
  await expectReadable(page);
  await hand.press(words.finish.open("Tournesol"));
  await page.waitForURL(/\/opened$/, { timeout: 120_000 });
  await expectReadable(page);
  const opened = page.url();
  for (const other of ["fr", "en"] as const) {
    await page.goto(paths.transparency(other));
    await page.getByText(transparencyMessages[other].noneYet).first().waitFor();
    await expectReadable(page);
  }
  await picture(page, "first-hour-own-figures");
  await page.goto(opened);
  await hand.press(words.opened.path[0]?.button ?? "", "link");

  await signInAs(page, "ada", paths.write(lang));
  await writeDraft(page, lang, idea);
  await submit(page, lang);
  await signInAs(page, "mo", studioPaths.moderation(lang));
  await publish(page, lang, idea.title);
  await host.platform()?.settledLater();
  await page.goto(paths.ideas(lang));
  await signInAs(page, "bo", paths.ideas(lang));
  await page.getByRole("link", { name: idea.title }).first().click();
  await support(page, lang);
  // Ada: sign in, three fields, a circle, four rules, the terms, send. Mo: sign in, open, choose, publish. Bo: sign in, open, support.
  hand.also(2 + 4 + 6 + 5 + 4);
  console.log(`First hour: ${hand.told()}`);
  await host.platform()?.settledLater();
  await page.goto(paths.home(lang));
  await picture(page, "first-hour-own-home");
  expect(problems).toEqual([]);
  await close();

  const { brand, logo: kept } = deployedBrand(brandFolder);
  expect(brand).toMatchObject({ name: "Tournesol", logo: { width: 400, height: 400 }, languages: ["fr", "en"] });
  expect(kept?.length).toBeGreaterThan(100);
});

test("nothing says Marelle afterwards: pages, styles, icons, mails, feeds, data", async () => {
  const read = async (path: string) => await (await fetch(host.origin + path)).text();
  const home = await read("/fr/");
  const [, manifest = ""] = /rel="manifest" href="([^"]+)"/.exec(home) ?? [];
  const [, style = ""] = /href="(\/assets\/site-[^"]+\.css)"/.exec(home) ?? [];
  expect(JSON.parse(await read(manifest)).name).toBe("Tournesol");
  expect(await read(style)).toContain("--act:#948a00");
  expect(home).toMatch(/<img class="mark mark--logo" src="\/assets\/logo-/);
  const found = /href="(\/fr\/idees\/[^"]+ide_[^"]+)"/.exec(await read("/fr/idees"))?.[1] ?? "";
  const ideaId = found.slice(-16);
  const mails = await read("/local/mails");
  const mail = /href="(\/local\/mails\/[^"]+)"/.exec(mails)?.[1];
  const places = [
    ...(["fr", "en"] as const).flatMap((lang) => [
      paths.home(lang),
      paths.ideas(lang),
      paths.circles(lang),
      paths.circle(lang, "small-plots"),
      paths.terms(lang, "small-plots"),
      paths.decisions(lang),
      paths.howItWorks(lang),
      paths.feed.ideas(lang),
      paths.embed(lang, ideaId),
      paths.write(lang),
      `/${lang}/nowhere`,
    ]),
    found,
    paths.ideaTwin(ideaId),
    "/sitemap.xml",
    ...(mail ? [`${mail}/html`, mail] : []),
  ];
  for (const place of places) expect(await read(place), place).not.toMatch(/marelle|hopscotch__mark/i);
  expect(mail).toBeDefined();
});

test("the demo is one press away, and the brand's own data wait", async () => {
  const words = firstHourMessages.fr;
  const { page, close } = await visitor(browser, { lang: "fr", width: "phone", theme: "dark", origin: host.origin });
  await page.goto(`${firstHour}/fr`);
  await expectReadable(page);
  await page.getByRole("button", { name: words.choice.goBack("Marelle") }).click();
  await page.waitForURL(/\/fr\/$/, { timeout: 120_000 });
  expect(await page.title()).toContain("Marelle");
  await page.goto(`${firstHour}/fr`);
  await page.getByRole("button", { name: words.choice.open("Tournesol") }).click();
  await page.waitForURL(/\/opened$/, { timeout: 120_000 });
  await page.goto(paths.ideas("fr"));
  await page.getByRole("link", { name: idea.title }).first().waitFor();
  await close();
});

describe("what the wizard is sent", () => {
  const send = (step: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${host.origin}${firstHour}/en/${step}`, { method: "POST", body, headers, redirect: "manual" });
  const file = (name: string, content: Uint8Array | string) => {
    const form = new FormData();
    form.set("act", "send");
    form.set("logo", new File([typeof content === "string" ? content : new Uint8Array(content)], name));
    return form;
  };

  test("a logo of 40 MB and a hostile one are refused with what, where and how, and the logo that was there stays", async () => {
    const heavy = await send("logo", file("poster.png", new Uint8Array(40 * 1024 * 1024)));
    expect([heavy.status, await heavy.text()]).toEqual([
      413,
      expect.stringContaining("poster.png was not taken. It has more than 15 MB"),
    ]);
    const hostile = await send("logo", file("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
    expect([hostile.status, await hostile.text()]).toEqual([422, expect.stringContaining("This SVG has a script")]);
    expect((await fetch(`${host.origin}${firstHour}/logo.png`)).status).toBe(200);
  });

  test("what cannot be accepted is kept as it was typed, told at its field, and nothing is written", async () => {
    const before = readFileSync(join(brandFolder, "brand.json"), "utf8");
    const refused = await send("policy", new URLSearchParams({ policy: "classic", members: "300", go: "next" }));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("A step asks for 10,000 supporters and the circle has 300 members");
    const kept = await (await fetch(`${host.origin}${firstHour}/en/policy`)).text();
    expect(kept).toMatch(/name="members"[^>]*value="300"|value="300"[^>]*name="members"/);
    const finish = await send("open", new URLSearchParams({ room: "finish" }));
    expect(finish.headers.get("location")).toBe(`${firstHour}/en/finish`);
    expect(readFileSync(join(brandFolder, "brand.json"), "utf8")).toBe(before);
    await send("policy", new URLSearchParams({ policy: "circle", members: "200", go: "next" }));
  });

  test.each([
    ["another site", { origin: "https://elsewhere.example" }],
    ["another site's form", { "sec-fetch-site": "cross-site" }],
  ])("%s is refused", async (_, headers) => {
    const answer = await send("open", new URLSearchParams({ room: "demo" }), headers);
    expect(answer.status).toBe(403);
    expect(host.standing().opening).toBeUndefined();
  });
});
