import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { newsMessages } from "../../web/i18n/news.ts";
import { settingsMessages } from "../../web/i18n/news-settings.ts";
import { unsubscribeMessages } from "../../web/i18n/unsubscribe.ts";
import { type Lang, paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { publishedIdea } from "./ideas.ts";
import { memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

const circleId = CircleId.parse("facteurs");
const editions = [
  { lang: "en", width: "desktop", who: "bo" },
  { lang: "fr", width: "phone", who: "ada" },
] as const;
const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(table).save(circleId, smallCircle, await settled());
});
afterAll(() => browser.close());

test.each(editions)(
  "news in $lang on a $width: bell, page, mail, settings, and the way out",
  async ({ lang, width, who }) => {
    const title = lang === "fr" ? "Une boîte aux lettres qui chante" : "A letter box that sings";
    const story =
      "Elle chante quand une lettre est là, se tait le dimanche comme le facteur, et ne réveille jamais les voisins.";
    const { page, problems, close } = await visitor(browser, { lang, width });
    // Signing in is what tells the address.
    await signIn(page, who, paths.home(lang));
    await publishedIdea(table, cast[who], { title, pitch: "Elle chante.", story, circleId, lang }, await settled());
    await settled();

    const words = newsMessages[lang];
    const said = words.said.published({ title, when: "", by: "" });
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(paths.home(lang));
    const bell = page.locator("a.bell");
    await bell.locator(".bell__count").waitFor();
    await bell.click();
    const line = page.getByRole("listitem").filter({ hasText: said }).first();
    await line.getByText(words.isNew).waitFor();
    await expectReadable(page);
    await picture(page, `news-${lang}-${width}`);

    await line.getByRole("button", { name: words.markReadOf(said) }).click();
    await line.getByRole("button", { name: words.markUnreadOf(said) }).click();
    await page.getByRole("button", { name: words.markAll }).click();
    await page.getByText(words.allRead).waitFor();
    await page.getByRole("button", { name: words.undo }).click();
    await line.getByText(words.isNew).waitFor();
    await page.getByRole("link", { name: words.settings, exact: true }).click();
    await chosen(page, lang);

    const mail = await mailTo(page, said);
    for (const part of [said, title, "List-Unsubscribe-Post"]) expect(mail.text).toContain(part);
    await stopped(lang, width, mail.stop);
    expect(problems).toEqual([]);
    await close();
  },
);

test("whose idea moderation removes reads by which rule and why: by mail, among the notifications, in their own space", async () => {
  const words = newsMessages.fr;
  const title = "Une boîte aux lettres à vendre";
  const reasons = "C’est une réclame : le lien mène à une boutique.";
  const { page, problems, close } = await visitor(browser, { lang: "fr", width: "phone", theme: "dark" });
  // Somebody whose mails no other journey stops.
  await signIn(page, "pia", paths.home("fr"));
  const story = "Elle chante quand une lettre est là, se tait le dimanche, et s’achète sur notre site en deux minutes.";
  const idea = { title, pitch: "Elle chante.", story, circleId, lang: "fr" } as const;
  const ideaId = await publishedIdea(table, cast.pia, idea, await settled());
  const [bo, mo] = await Promise.all(
    [cast.bo, cast.mo].map(async (who) => memberOfTheApi(table, who, await settled())),
  );
  await bo?.("PUT", `/api/reports/${ideaId}`, { reason: 2 });
  await mo?.("PUT", `/api/studio/reports/${ideaId}`, { outcome: "removed", rev: 1, reason: 2, message: reasons });
  await settled();
  const [said, grounds] = [
    words.said.removed({ title, when: "", by: "" }),
    words.why.ruleInWords("2", "Pas de publicité."),
  ];

  await page.goto(paths.notifications("fr"));
  const line = page.getByRole("listitem").filter({ hasText: said }).first();
  for (const text of [grounds, reasons]) await line.getByText(text).waitFor();
  await expectReadable(page);
  await picture(page, "news-removed");
  await line.getByRole("link", { name: words.act.statements }).click();
  const statement = page.getByRole("article").filter({ hasText: title });
  for (const text of [grounds, reasons]) await statement.getByText(text).waitFor();
  await page.goto(paths.mine("fr"));
  const own = page.getByRole("listitem").filter({ hasText: title }).first();
  for (const text of [grounds, reasons]) await own.getByText(text).waitFor();
  await expectReadable(page);
  const mail = await mailTo(page, said);
  for (const text of [grounds, reasons]) expect(mail.text).toContain(text);
  expect(problems).toEqual([]);
  await close();
});

/** Chooses one kind by keyboard; it holds after a reload. */
async function chosen(page: Page, lang: Lang) {
  const words = settingsMessages[lang];
  const radio = (choice: "mail" | "digest") =>
    page
      .getByRole("group", { name: words.topics["own-moderation"] })
      .getByRole("radio", { name: words.choices[choice] });
  await radio("mail").focus();
  const saved = page.waitForResponse((response) => response.request().method() === "PUT");
  await page.keyboard.press("ArrowRight");
  expect((await saved).status()).toBe(204);
  await page.reload();
  await radio("digest").waitFor();
  expect(await radio("digest").isChecked()).toBe(true);
  await expectReadable(page);
}

/** What the catcher kept: the text with its headers, and the link that stops such mails. */
async function mailTo(page: Page, subject: string) {
  await page.goto(`${inject("platform").origin}/local/mails`);
  await page.getByRole("link", { name: subject }).first().click();
  await page.frameLocator("iframe").getByText(subject).first().waitFor();
  const text = (await page.locator("main").textContent()) ?? "";
  const stop = /<(http[^>]+)>/.exec(text)?.[1] ?? "";
  return { text, stop };
}

/** Signed out and without a script: asks, stops, takes it back, stops again. */
async function stopped(lang: Lang, width: "phone" | "desktop", stop: string) {
  const words = unsubscribeMessages[lang].stop;
  const { page, close } = await visitor(browser, { lang, width, javaScript: false });
  await page.goto(stop);
  await expectReadable(page);
  const button = page.getByRole("button");
  for (const name of [words.button, words.undo, words.button]) {
    await page.getByRole("button", { name }).waitFor();
    await button.click();
  }
  await page.getByRole("button", { name: words.undo }).waitFor();
  await close();
}
