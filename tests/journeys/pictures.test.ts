import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { pictureMessages } from "../../web/i18n/pictures.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { publish, submit, writeDraft } from "./acts.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

const folder = mkdtempSync(join(tmpdir(), "palier-pictures-"));
const files = { clay: join(folder, "clay.jpg"), sky: join(folder, "sky.png"), leaf: join(folder, "leaf.webp") };
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(theTable()).save(CircleId.parse("petits-balcons"), smallCircle, await settled());
  const plain = (background: string) => sharp({ create: { width: 1_200, height: 900, channels: 3, background } });
  await plain("#c98659").jpeg().toFile(files.clay);
  await plain("#7499c2").png().toFile(files.sky);
  await plain("#7ba471").webp().toFile(files.leaf);
  writeFileSync(join(folder, "drawing.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, "page.png"), "<!doctype html><script>alert(1)</script>");
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const ideas = {
  en: { title: "A shelf with three faces", pitch: "For a corner that has none.", circle: "petits-balcons" },
  fr: { title: "Une étagère à trois faces", pitch: "Pour un coin qui n’en a pas.", circle: "petits-balcons" },
} as const;
const story = "Three boards, one hinge, and a corner that used to be empty. It turns, it folds, it holds a plant.";

const choose = (page: Page, lang: "fr" | "en", ...chosen: string[]) =>
  page.getByLabel(pictureMessages[lang].choose).setInputFiles(chosen);
const items = (page: Page) => page.locator(".pix__item");
const ready = (page: Page, count: number) =>
  page.waitForFunction((n) => document.querySelectorAll('.pix__view img[src^="/api/pictures/"]').length === n, count);

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("pictures of an idea ($lang, $width)", ({ lang, width }) => {
  const words = pictureMessages[lang];

  test("are sent, described, put in order and shown with the idea, and are gone when removed", async () => {
    const ada = await visitor(browser, { lang, width });
    const { page } = ada;
    await signIn(page, "ada", paths.home(lang));
    const ideaId = await writeDraft(page, lang, { ...ideas[lang], story });

    await choose(page, lang, files.clay, files.sky);
    await ready(page, 2);
    await choose(page, lang, join(folder, "drawing.svg"));
    await page.getByText(words.refusals.type).waitFor();
    await choose(page, lang, join(folder, "page.png"));
    await page.getByText(words.refusals.type).nth(1).waitFor();
    await expectAccessible(page);
    await picture(page, `${lang}-${width}-pictures`);
    while ((await items(page).count()) > 2) {
      const before = await items(page).count();
      await items(page).last().getByRole("button").last().click();
      await page.waitForFunction((n) => document.querySelectorAll(".pix__item").length < n, before);
    }

    // A connection that breaks off holds up nothing but itself.
    await page.route("**/uploads", (route) => route.abort(), { times: 1 });
    await choose(page, lang, files.leaf);
    await page.getByText(words.state.lost).waitFor();
    // It tries again by itself too: whoever is first.
    const again = page.getByRole("button", { name: words.again });
    await again.click({ timeout: 4_000 }).catch(() => undefined);
    await ready(page, 3);

    await page.getByLabel(words.alt.label("3")).fill("Green all over");
    await page.getByRole("button", { name: words.earlier("3") }).press("Enter");
    await page.getByRole("button", { name: words.earlier("2") }).press("Enter");
    expect(await page.getByLabel(words.alt.label("1")).inputValue()).toBe("Green all over");
    await submit(page, lang);

    const mo = await visitor(browser, { lang, width });
    await signIn(mo.page, "mo", studioPaths.moderation(lang, ideaId));
    const first = mo.page.locator(".pix__sheet img").first();
    await first.waitFor();
    await mo.page.waitForFunction(() => document.querySelector<HTMLImageElement>(".pix__sheet img")?.naturalWidth);
    expect(await first.getAttribute("alt")).toBe("Green all over");
    await publish(mo.page, lang, ideas[lang].title);
    await settled();

    const address = paths.idea(lang, { ideaId, title: ideas[lang].title });
    const reader = await visitor(browser, { lang, width });
    await reader.page.goto(address);
    const shown = reader.page.locator(".gallery__link");
    expect(await shown.count()).toBe(3);
    expect(await shown.first().getByRole("img").getAttribute("alt")).toBe("Green all over");
    await reader.page.waitForFunction(
      () => document.querySelector<HTMLImageElement>(".gallery__link img")?.naturalWidth,
    );
    await expectReadable(reader.page);
    await picture(reader.page, `${lang}-${width}-gallery`);
    await shown.first().click();
    const large = reader.page.getByRole("dialog", { name: words.gallery });
    await large.getByText(words.of("1", "3")).waitFor();
    await expectAccessible(reader.page);
    await reader.page.keyboard.press("ArrowRight");
    await large.getByText(words.of("2", "3")).waitFor();
    await picture(reader.page, `${lang}-${width}-lightbox`);
    await reader.page.keyboard.press("Escape");
    await large.waitFor({ state: "detached" });

    const cover = (await reader.page.locator(".gallery__link").first().getAttribute("href")) ?? "";
    expect((await fetch(new URL(cover, reader.page.url()))).headers.get("content-type")).toBe("image/webp");
    await page.goto(paths.write(lang, ideaId));
    await page.getByRole("button", { name: words.remove("1") }).click();
    await page.waitForFunction(() => document.querySelectorAll(".pix__item").length === 2);
    await settled();
    expect((await fetch(new URL(cover, reader.page.url()))).status).toBe(404);

    const plain = await visitor(browser, { lang, width, javaScript: false });
    await plain.page.goto(address);
    expect(await plain.page.locator(".gallery__link").count()).toBe(2);
    await plain.page.getByRole("link", { name: words.of("2", "2") }).click();
    await expectReadable(plain.page);
    expect([...ada.problems, ...mo.problems, ...reader.problems].filter((each) => !each.includes("/uploads"))).toEqual(
      [],
    );
    for (const { close } of [ada, mo, reader, plain]) await close();
  });

  test("ten have room and the first is the cover; an eleventh is told why, and one is replaced where it stands", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "ada", paths.home(lang));
    await writeDraft(page, lang, { ...ideas[lang], title: `${ideas[lang].title} (10)`, story });
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/uploads", async (route) => {
      await held;
      await route.continue();
    });
    await choose(page, lang, ...Array.from({ length: 11 }, (_, n) => (n % 2 ? files.sky : files.leaf)));
    await page.getByRole("progressbar").first().waitFor();
    await page.getByText(words.full("10")).first().waitFor();
    await expectAccessible(page);
    letThrough();
    await ready(page, 10);
    expect([await items(page).count(), await page.locator(".pix__cover").count()]).toEqual([10, 1]);
    expect(await page.getByLabel(words.choose).count()).toBe(0);
    await page.getByText(words.full("10")).first().waitFor();

    const second = items(page).nth(1);
    const old = (await second.locator("img").getAttribute("src")) ?? "";
    await page.getByLabel(words.alt.label("2")).fill("From the side");
    await page.getByLabel(words.replace("2")).setInputFiles(join(folder, "drawing.svg"));
    await page.getByText(words.refusals.type).waitFor();
    expect(await second.locator("img").getAttribute("src")).toBe(old);
    await page.context().setOffline(true);
    await page.getByLabel(words.replace("2")).setInputFiles(files.clay);
    await second.getByText(words.state.lost).waitFor();
    await picture(page, `${lang}-${width}-ten-pictures`);
    await expectAccessible(page);
    await page.context().setOffline(false);
    await second.locator(`img:not([src="${old}"])`).waitFor();
    expect(await page.getByLabel(words.alt.label("2")).inputValue()).toBe("From the side");
    await ready(page, 10);
    await expectAccessible(page);
    expect(problems).toEqual([]);
    await close();
  });
});
