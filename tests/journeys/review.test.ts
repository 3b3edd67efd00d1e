import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, MemberId } from "../../functions/platform/ids.ts";
import { otherLanguage } from "../../functions/platform/languages.ts";
import { decisionMessages } from "../../web/i18n/decision.ts";
import { deskMessages } from "../../web/i18n/desk.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { studioMessages } from "../../web/i18n/studio.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { publish, submit, writeDraft } from "./acts.ts";
import { expectAccessible, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { fans, memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
const table = theTable();
beforeAll(async () => {
  browser = await launch();
  const now = await settled();
  await circleStore(table).save(CircleId.parse("petits-balcons"), smallCircle, now);
  await circleStore(table).save(CircleId.parse("deux-signatures"), { ...smallCircle, countersign: true }, now);
});
afterAll(() => browser.close());

/** An idea that has reached the top, with answers to the questions. */
async function atTheTop(lang: "fr" | "en", title: string, circle = "petits-balcons"): Promise<string> {
  const author = await visitor(browser, { lang });
  await signIn(author.page, "ada", paths.home(lang));
  const words = { title, pitch: "Shade that follows the sun.", story: "x ".repeat(60), circle };
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
    await signIn(page, "pia", studioPaths.review(lang, ideaId));
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

test("a second reviewer works by keyboard alone: board, scores, a note, the second signature", async () => {
  const words = deskMessages.en;
  const title = "A bench that waters the plants";
  const ideaId = await atTheTop("en", title, "deux-signatures");
  const lou = {
    memberId: MemberId.parse("mem_10v000000000"),
    name: "Lou Marchetti",
    lang: "en",
    roles: ["product"],
  } as const;
  const api = await memberOfTheApi(table, lou, await settled());
  const about = `/api/studio/review/${ideaId}`;
  const { card, scores } = await (await api("GET", about)).json();
  const marks = scores.criteria.map(({ id }: { id: string }) => ({ criterionId: id, mark: 2 }));
  await api("PUT", `${about}/scores`, { round: card.reviewOpenedAt, marks });
  const reasons = { en: "We make it: one bench, one tank, no pump." };
  await api("PUT", `${about}/draft`, { rev: 0, outcome: "approved", reasons, changeOurMind: {}, reasonCodes: [] });
  await api("PUT", `${about}/proposal`, { version: card.version, rev: 1 });

  const { page, problems, close } = await visitor(browser, { lang: "en" });
  await signIn(page, "pia", studioPaths.review("en"));
  const row = page.getByRole("link", { name: title });
  await row.waitFor();
  await expectAccessible(page);
  await picture(page, "en-desktop-board");
  const press = (key: string) => page.keyboard.press(key);
  for (let pressed = 0; pressed < 20 && !(await row.evaluate((link) => link === document.activeElement)); pressed++)
    await press("j");
  await press("Enter");
  await page.getByRole("heading", { name: title }).waitFor();
  await page.getByText(words.scores.hidden(1, formatFor("en", "Europe/Paris"))).waitFor();
  await press("a");
  await page.getByRole("button", { name: new RegExp(`^${words.who.leave}`) }).waitFor();
  await press("s");
  await press("Tab");
  for (const mark of ["5", "2", "2", "2", "2"]) await press(mark);
  await press("Control+Enter");
  await page.getByText(words.scores.disagree).waitFor();
  await press("n");
  await page.keyboard.type("Ask the plumber first.");
  await press("Control+Enter");
  await page.getByText("Ask the plumber first.").waitFor();
  await page.getByRole("textbox", { name: words.notes.say }).evaluate((field) => field.blur());
  await expectAccessible(page);
  await picture(page, "en-desktop-second-signature");
  await press("?");
  await page.getByRole("dialog").waitFor();
  await press("Escape");
  await press("d");
  await press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.sign.countersign);
  await press("Enter");
  await page.getByRole("alert").waitFor();
  await page.getByRole("button", { name: studioMessages.en.review.form.yes }).focus();
  await press("Enter");
  await page.getByText(studioMessages.en.review.form.done(title)).first().waitFor();
  await settled();
  await page.goto(paths.idea("en", { ideaId, title }));
  await page.getByText(reasons.en).first().waitFor();
  expect(await page.content()).not.toContain("plumber");
  expect(problems).toEqual([]);
  await close();
});
