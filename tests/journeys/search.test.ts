import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId } from "../../functions/platform/ids.ts";
import { commonMessages } from "../../web/i18n/common.ts";
import { searchFormMessages } from "../../web/i18n/search-form.ts";
import { similarMessages } from "../../web/i18n/similar.ts";
import { writeMessages } from "../../web/i18n/write.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { cardOf, publishedIdea } from "./ideas.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

const circleId = CircleId.parse("loin-du-vent");
const title = "Le paravent qui grandit avec la glycine";
const other = "Le paravent de lin pour salles à manger bruyantes";
const story =
  "Une glycine pousse de trois mètres par an. Ce paravent gagne un panneau chaque printemps, avec deux **taquets**.";

let browser: Browser;
let ideaId: IdeaId;
beforeAll(async () => {
  browser = await launch();
  const now = await settled();
  await circleStore(theTable()).save(circleId, smallCircle, now);
  const words = { pitch: "Il suit la plante.", story, circleId, lang: "fr" } as const;
  ideaId = await publishedIdea(theTable(), cast.ada, { ...words, title }, now);
  await publishedIdea(
    theTable(),
    cast.ada,
    { ...words, title: other, story: story.replaceAll("glycine", "vigne") },
    now,
  );
  await settled();
}, 300_000);
afterAll(() => browser.close());

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("searching ($lang, $width)", ({ lang, width }) => {
  const words = searchFormMessages[lang];

  test("without a script: a plural, a typo, a circle, nothing, and signs alone", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width, javaScript: false });
    await page.goto(paths.home(lang));
    await page.getByRole("link", { name: commonMessages[lang].search }).click();
    await expectReadable(page);
    await page.getByRole("searchbox", { name: words.label }).fill("glycines");
    await page.getByRole("button", { name: words.button }).click();
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toContain(title);
    expect(await page.locator("mark").allTextContents()).toContain("glycine");
    await expectReadable(page);
    await picture(page, `${lang}-${width}-search`);

    await page.goto(paths.search(lang, { q: "parabent glicine", circle: circleId }));
    await page.getByRole("link", { name: "paravent glycine" }).click();
    await page.getByRole("link", { name: title }).waitFor();
    for (const q of ["zzyzxq", "«*»\"'", "🎉", "مرحبا", "a".repeat(1_500)]) {
      const answer = await page.goto(paths.search(lang, { q }));
      expect(answer?.status()).toBe(200);
      await page.getByRole("main").getByRole("link", { name: commonMessages[lang].ideas, exact: true }).waitFor();
    }
    expect(problems).toEqual([]);
    await close();
  });

  test("suggestions follow what is typed, by keyboard alone", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await page.goto(paths.ideas(lang));
    await page.getByRole("searchbox", { name: words.label }).focus();
    const field = page.getByRole("combobox", { name: words.label });
    await field.pressSequentially("parav");
    await page.getByRole("option", { name: title }).waitFor();
    await expectAccessible(page);
    await picture(page, `${lang}-${width}-suggestions`);
    await field.press("Escape");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await field.pressSequentially("ent gly");
    await page.getByRole("option", { name: title }).waitFor();
    expect(await page.getByRole("option", { name: other }).count()).toBe(0);
    await field.press("ArrowDown");
    expect(await page.getByRole("option", { selected: true }).textContent()).toBe(title);
    await field.press("Enter");
    await page.waitForURL((url) => url.pathname === paths.idea(lang, { ideaId, title }));
    expect(problems).toEqual([]);
    await close();
  });
});

test("who writes what is there already supports that one instead, and drops the draft", async () => {
  const { page, problems, close } = await visitor(browser, { lang: "fr", width: "phone" });
  const words = similarMessages.fr;
  await signIn(page, "bo", paths.write("fr"));
  await page.getByLabel(writeMessages.fr.title.label, { exact: true }).fill("Un paravent avec une glycine qui grandit");
  const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });
  await card.getByRole("button", { name: words.support }).waitFor();
  await page.waitForURL(/idea=ide_/);
  await expectAccessible(page);
  await picture(page, "fr-phone-similar");
  await card.getByRole("button", { name: words.support }).click();
  await card.getByText(words.supported).waitFor();
  await card.getByRole("button", { name: words.drop }).click();
  await page.getByRole("heading", { name: writeMessages.fr.remove.gone }).waitFor();
  await settled();
  expect((await cardOf(ideaId)).supporters).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test("what its author takes back is found no more", async () => {
  const { origin } = inject("platform");
  const found = async () => (await (await fetch(`${origin}/fr/recherche?q=paravent+glycine`)).text()).includes(ideaId);
  expect(await found()).toBe(true);
  const { page, close } = await visitor(browser, { lang: "fr", width: "desktop" });
  await signIn(page, "ada", paths.mine("fr"));
  await page.evaluate((id) => fetch(`/api/my/ideas/${id}`, { method: "DELETE" }), ideaId);
  expect(await found()).toBe(false);
  await close();
});
