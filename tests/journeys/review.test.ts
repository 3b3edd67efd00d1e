import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { otherLanguage } from "../../functions/platform/languages.ts";
import { decisionMessages } from "../../web/i18n/decision.ts";
import { studioMessages } from "../../web/i18n/studio.ts";
import { paths } from "../../web/paths.ts";
import { publish, submit, writeDraft } from "./acts.ts";
import { expectAccessible, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { fans, memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
const table = theTable();
beforeAll(async () => {
  browser = await launch();
  await circleStore(table).save(CircleId.parse("petits-balcons"), smallCircle, await settled());
});
afterAll(() => browser.close());

/** An idea that has reached the top, with answers to the questions. */
async function atTheTop(lang: "fr" | "en", title: string): Promise<string> {
  const author = await visitor(browser, { lang });
  await signIn(author.page, "ada", paths.home(lang));
  const words = { title, pitch: "Shade that follows the sun.", story: "x ".repeat(60), circle: "petits-balcons" };
  const ideaId = await writeDraft(author.page, lang, words);
  await submit(author.page, lang);
  await author.close();
  const mo = await visitor(browser, { lang });
  await signIn(mo.page, "mo", paths.home(lang));
  await publish(mo.page, lang, title);
  await mo.close();
  const now = await settled();
  for (const [at, fan] of (await fans(table, 4, now)).entries()) {
    const api = await memberOfTheApi(table, fan, now);
    await api("PUT", `/api/ideas/${ideaId}/support`);
    await api("PUT", `/api/ideas/${ideaId}/support/answers`, { wouldPay: 20 * (at + 1), wouldTest: at > 0 });
  }
  await settled();
  return ideaId;
}

describe.each([
  { lang: "fr", width: "desktop" },
  { lang: "en", width: "phone" },
] as const)("deciding ($lang, $width)", ({ lang, width }) => {
  const { form, curve, prices } = studioMessages[lang].review;
  const title = lang === "fr" ? "Un parasol qui suit le soleil" : "A parasol that follows the sun";

  test("a no is written once, survives a reload, is read first and then published", async () => {
    const ideaId = await atTheTop(lang, title);
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "pia", paths.review(lang, ideaId));
    await page
      .getByRole("img", { name: new RegExp(curve.summary("|", "", "").split("|")[0] ?? "") })
      .first()
      .waitFor();
    await page.getByText(prices.title).waitFor();
    await expectAccessible(page);

    await page.getByRole("radio", { name: new RegExp(`^${form.outcomes.not_approved}`) }).check();
    await page.getByRole("button", { name: form.preview }).click();
    await page.getByRole("alert").getByText(form.needs.reasons).waitFor();
    const reasons = lang === "fr" ? "Nous ne la ferons pas. Le vent l’emporte." : "We will not make it. The wind wins.";
    await page.locator(`#reasons-${lang}`).fill(reasons);
    await page.locator(`#changeOurMind-${lang}`).fill("40 km/h.");
    await page.reload();
    expect(await page.locator(`#reasons-${lang}`).inputValue()).toBe(reasons);
    await picture(page, `${lang}-${width}-review`);

    await page.getByRole("button", { name: form.preview }).click();
    await page.getByRole("heading", { name: decisionMessages[lang].lead.not_approved }).waitFor();
    const other = otherLanguage(lang);
    await page.getByRole("button", { name: form.edition[other] }).click();
    await page.getByText(decisionMessages[other].onlyIn[lang]).waitFor();
    await expectAccessible(page);
    await picture(page, `${lang}-${width}-decision-preview`);
    await page.getByRole("button", { name: form.publish }).click();
    await page.getByRole("button", { name: form.yes }).click();
    await page.getByText(form.done(title)).first().waitFor();
    expect(await page.evaluate((id) => localStorage.getItem(`palier:decision:${id}`), ideaId)).toBeNull();
    await settled();
    await page.getByRole("link", { name: form.seePublic }).click();
    await page.getByText(reasons).first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
