import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { commonMessages } from "../../web/i18n/common.ts";
import { replyTemplates } from "../../web/i18n/replies.ts";
import { replyEditorMessages } from "../../web/i18n/reply-editor.ts";
import { studioMessages } from "../../web/i18n/studio.ts";
import { writeMessages } from "../../web/i18n/write.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { submit, tickRules, writeDraft } from "./acts.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(theTable()).save(CircleId.parse("petits-balcons"), smallCircle, await settled());
});
afterAll(() => browser.close());

const story =
  "Our hallway is eighty centimetres wide, and so is the pram. This one folds along the wall, wheels and all.";

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("moderating ($lang, $width)", ({ lang, width }) => {
  const words = studioMessages[lang].moderation;
  const submitted = async (title: string) => {
    const author = await visitor(browser, { lang, width });
    await signIn(author.page, "bo", paths.home(lang));
    await writeDraft(author.page, lang, {
      title,
      pitch: "A pram for narrow halls.",
      story,
      circle: "petits-balcons",
    });
    await submit(author.page, lang);
    return author;
  };

  test("what is returned comes back mended, and the author reads why", async () => {
    const title = `A pram that folds flat, ${lang}`;
    const author = await submitted(title);
    const ideaId = new URL(author.page.url()).searchParams.get("idea") ?? "";

    const mo = await visitor(browser, { lang, width });
    await signIn(mo.page, "mo", studioPaths.moderation(lang));
    await mo.page.getByRole("link", { name: title }).click();
    await mo.page.getByRole("radio", { name: new RegExp(`^${words.outcomes.returned}`) }).check();
    const template = replyTemplates[lang].returned[0];
    await mo.page.getByRole("button", { name: template?.name ?? "" }).click();
    await expectAccessible(mo.page);
    await picture(mo.page, `${lang}-${width}-moderation`);
    await mo.page.getByRole("button", { name: words.send.returned }).click();
    await mo.page.getByText(words.done.returned(title)).first().waitFor();
    await settled();

    await author.page.goto(paths.write(lang, ideaId));
    await author.page.getByText(template?.text ?? "").waitFor();
    await picture(author.page, `${lang}-${width}-returned`);
    await author.page.getByLabel(writeMessages[lang].pitch.label).fill("A pram as thin as a book.");
    await tickRules(author.page);
    await author.page.getByRole("checkbox", { name: writeMessages[lang].send.termsAccept("1") }).check();
    await author.page.getByRole("button", { name: writeMessages[lang].send.submitAgain }).click();
    await author.page.getByRole("heading", { name: writeMessages[lang].sent.title }).waitFor();

    await mo.page.goto(studioPaths.moderation(lang, ideaId));
    await mo.page.getByText(words.version("2")).waitFor();
    for (const person of [author, mo]) {
      expect(person.problems).toEqual([]);
      await person.close();
    }
  });

  test("a team's own reply is at hand as soon as it is in use, in the language that it has", async () => {
    const editor = replyEditorMessages[lang];
    const title = `A pram that waits, ${lang}`;
    const author = await submitted(title);
    const ideaId = new URL(author.page.url()).searchParams.get("idea") ?? "";
    const mo = await visitor(browser, { lang, width });
    await signIn(mo.page, "mo", `${studioPaths.moderation(lang)}?room=replies`);
    await mo.page.getByRole("heading", { level: 1, name: editor.title }).waitFor();
    await mo.page.getByRole("button", { name: editor.add(editor.outcomes.returned) }).click();
    const added = mo.page.locator("fieldset", { has: mo.page.getByText(editor.unnamed, { exact: true }) });
    const fields = mo.page.getByRole("region", { name: editor.outcomes.returned }).locator("li").last();
    await added.waitFor();
    await fields.getByLabel(editor.text[lang]).fill("Hello {name}, how wide is it?");
    await fields.getByLabel(editor.name[lang]).fill("Its width");
    await fields.getByText(editor.missing[lang === "fr" ? "en" : "fr"]).waitFor();
    await expectReadable(mo.page);
    await picture(mo.page, `${lang}-${width}-replies`);
    await mo.page.locator('.saveline[data-phase="resting"]').waitFor();
    await mo.page.getByRole("button", { name: editor.publish }).click();
    await mo.page.getByText(editor.published).waitFor();

    await mo.page.goto(studioPaths.moderation(lang, ideaId));
    await mo.page.getByRole("radio", { name: new RegExp(`^${words.outcomes.returned}`) }).check();
    await mo.page.getByRole("button", { name: "Its width" }).click();
    expect(await mo.page.locator("#message-item").inputValue()).toMatch(/^Hello \S.*, how wide is it\?$/);

    await mo.page.getByRole("link", { name: editor.edit }).click();
    await mo.page.getByRole("button", { name: editor.tabs.history }).click();
    await mo.page
      .getByText(editor.history.added(editor.history.quoted("Its width")))
      .first()
      .waitFor();
    await expectReadable(mo.page);
    await mo.page.getByRole("button", { name: editor.history.restorePalier }).click();
    await mo.page.getByText(editor.restored("0")).waitFor();
    for (const person of [author, mo]) {
      expect(person.problems).toEqual([]);
      await person.close();
    }
  });

  test("whoever comes second is told who was first, and nothing changes", async () => {
    const title = `A pram that rolls itself, ${lang}`;
    const author = await submitted(title);
    const ideaId = new URL(author.page.url()).searchParams.get("idea") ?? "";
    const first = await visitor(browser, { lang, width });
    const second = await visitor(browser, { lang, width });
    for (const { page } of [first, second]) {
      await signIn(page, "mo", studioPaths.moderation(lang, ideaId));
      await page.getByRole("heading", { name: title }).waitFor();
    }
    await first.page.getByRole("radio", { name: new RegExp(`^${words.outcomes.published}`) }).check();
    await first.page.getByRole("button", { name: words.send.published }).click();
    await first.page.getByText(words.done.published(title)).first().waitFor();
    await settled();
    await second.page.getByRole("radio", { name: new RegExp(`^${words.outcomes.declined}`) }).check();
    await second.page.getByRole("radio", { name: new RegExp(words.ruleNumber("2").replaceAll(/\s/gu, "\\s")) }).check();
    await second.page.locator("#message-item").fill("This is advertising.");
    await second.page.getByRole("button", { name: words.send.declined }).click();
    await second.page.getByText(words.elsewhere.title).waitFor();
    await second.page.getByText(words.elsewhere.now(commonMessages[lang].stages.gathering)).waitFor();
    await expectAccessible(second.page);
    for (const person of [author, first, second]) await person.close();
  });
});

test("the whole queue by keyboard", async () => {
  const words = studioMessages.en.moderation;
  const author = await visitor(browser, { lang: "en" });
  await signIn(author.page, "bo", paths.home("en"));
  const title = "A pram for stairs";
  await writeDraft(author.page, "en", { title, pitch: "Up it goes.", story, circle: "petits-balcons" });
  await submit(author.page, "en");
  await author.close();
  const { page, close } = await visitor(browser, { lang: "en" });
  await signIn(page, "mo", studioPaths.moderation("en"));
  await page.getByRole("link", { name: title }).waitFor();
  for (let pressed = 0; pressed < 10; pressed++) {
    await page.keyboard.press("j");
    if (await page.locator(".queue__row[aria-current]", { hasText: title }).count()) break;
  }
  await page.getByRole("heading", { name: title }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await page.locator("#message-item:focus").waitFor();
  await page.keyboard.type("Please say how wide it is.");
  await page.keyboard.press("Control+Enter");
  await page.getByText(words.done.returned(title)).first().waitFor();
  await close();
});
