import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { memberMessages } from "../../web/i18n/member.ts";
import { writeMessages } from "../../web/i18n/write.ts";
import { paths } from "../../web/paths.ts";
import { writeDraft } from "./acts.ts";
import { chooseFromCast, expectAccessible, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(theTable()).save(CircleId.parse("petits-balcons"), smallCircle, await settled());
});
afterAll(() => browser.close());

const ideas = {
  en: {
    title: "A ladder that is a drying rack",
    pitch: "For a flat with one wall left.",
    story: "One wall is left, and wet socks.",
  },
  fr: {
    title: "Une échelle qui sèche le linge",
    pitch: "Pour un appartement à un seul mur.",
    story: "Il reste un mur, et des chaussettes.",
  },
} as const;

describe.each([
  { lang: "fr", width: "desktop" },
  { lang: "en", width: "phone" },
] as const)("writing a draft ($lang, $width)", ({ lang, width }) => {
  const words = writeMessages[lang];
  const idea = { ...ideas[lang], circle: "petits-balcons" };
  const titleField = { exact: true } as const;

  test("what is written signed out comes along through sign-in, and is a draft of one's own", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await page.goto(paths.write(lang));
    await page.getByLabel(words.title.label, titleField).fill(idea.title);
    await page.getByText(words.state.keptHere).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: words.visitor.signIn }).first().click();
    await chooseFromCast(page, "ada");
    await page.waitForURL(/idea=ide_/);
    expect(await page.getByLabel(words.title.label, titleField).inputValue()).toBe(idea.title);
    await page.goto(paths.mine(lang));
    await page.getByRole("link", { name: idea.title }).first().waitFor();
    await expectAccessible(page);
    await picture(page, `${lang}-${width}-mine`);
    expect(problems).toEqual([]);
    await close();
  });

  test("a network that fails loses no word", async () => {
    const { page, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", paths.home(lang));
    await writeDraft(page, lang, idea);
    await page.context().setOffline(true);
    await page.getByLabel(words.pitch.label).fill("Typed in a tunnel.");
    await page.getByText(words.state.offline).first().waitFor();
    await page.context().setOffline(false);
    await page
      .getByText(new RegExp(words.state.saved("").trim()))
      .first()
      .waitFor();
    await page.reload();
    expect(await page.getByLabel(words.pitch.label).inputValue()).toBe("Typed in a tunnel.");
    await close();
  });

  test("a stale edit shows both versions, and the one that is chosen is kept", async () => {
    const { page, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", paths.home(lang));
    await writeDraft(page, lang, idea);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel(words.pitch.label).fill("Changed over there.");
    await other.getByText(words.state.waiting).first().waitFor();
    await other
      .getByText(new RegExp(words.state.saved("").trim()))
      .first()
      .waitFor();
    await page.getByLabel(words.pitch.label).fill("Changed over here.");
    await page.getByRole("heading", { name: words.conflict.title }).waitFor();
    await expectAccessible(page);
    await picture(page, `${lang}-${width}-conflict`);
    await page.getByRole("button", { name: words.conflict.keepTheirs }).click();
    expect(await page.getByLabel(words.pitch.label).inputValue()).toBe("Changed over there.");
    await close();
  });

  test("pressing send too early names what is missing and leads there", async () => {
    const { page, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", paths.home(lang));
    await writeDraft(page, lang, { ...idea, story: "Short." });
    await page.getByRole("button", { name: words.send.submit }).click();
    const summary = page.getByRole("alert");
    await summary.getByRole("link", { name: words.send.needs.story("80") }).click();
    expect(await page.locator("#story").evaluate((story) => story === document.activeElement)).toBe(true);
    await close();
  });

  test("a deleted draft can be put back, and else is gone", async () => {
    const { page, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", paths.home(lang));
    const ideaId = await writeDraft(page, lang, idea);
    await page.getByRole("button", { name: words.remove.button }).click();
    await page.getByRole("button", { name: words.remove.undo }).click();
    expect(await page.getByLabel(words.title.label, titleField).inputValue()).toBe(idea.title);
    await page.getByRole("button", { name: words.remove.button }).click();
    await page.getByRole("heading", { name: words.remove.gone }).waitFor();
    await page.getByRole("link", { name: words.toMine }).click();
    await page.getByRole("heading", { name: memberMessages[lang].sections.drafts }).waitFor();
    await page.goto(paths.write(lang, ideaId));
    await page.getByText(words.notFound).waitFor();
    await close();
  });
});
