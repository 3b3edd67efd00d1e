import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { brandMessages } from "../../web/i18n/brand.ts";
import { circleMessages } from "../../web/i18n/circle.ts";
import { invitationMailMessages } from "../../web/i18n/invitation-mail.ts";
import { staffMessages } from "../../web/i18n/staff.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

/** What is typed is saved after a pause. */
const patiently = { timeout: 15_000 };
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  { lang: "en", width: "desktop", other: "fr" },
  { lang: "fr", width: "phone", other: "en" },
] as const)("a brand manager ($lang, $width)", ({ lang, width, other }) => {
  const words = brandMessages[lang];
  const staff = staffMessages[lang];
  const circleId = CircleId.parse(`poterie-${lang}`);
  const field = (page: Page, path: string) => page.locator(`#c-${path.replaceAll(".", "-")}`);
  const saved = (page: Page) => page.locator('.saveline[data-phase="resting"]').waitFor();
  const tab = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
  const publish = async (page: Page, button: string, confirm: string, done: string) => {
    await saved(page);
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("button", { name: confirm, exact: true }).click();
    await page.getByText(done).waitFor();
  };

  test("opens a circle in both languages, is told what lacks, previews, publishes, changes and undoes it", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "cleo", studioPaths.brand(lang));
    await page.getByLabel(words.open.name(words.in.fr)).fill("Poterie");
    await page.getByLabel(words.open.name(words.in.en)).fill("Pottery");
    await page.getByLabel(words.open.address).fill(circleId);
    await expectReadable(page);
    await picture(page, `${lang}-${width}-brand-circles`);
    await page.getByRole("button", { name: words.open.button }).click();

    await field(page, "tagline.fr").fill("Des tasses qui survivent.");
    await page.getByText(words.required(words.in.en)).first().waitFor();
    await field(page, "objective.text.fr").fill("Aucune tasse jetée pour une anse.");
    await field(page, "objective.figure.fr").fill("0");
    await field(page, "rules.0.fr").fill("Une idée à la fois.");
    await field(page, "rules.0.en").fill("One idea at a time.");
    await field(page, "terms.fr").fill("Vous gardez vos droits.");
    await field(page, "terms.en").fill("You keep your rights.");
    await saved(page);
    await page.reload();
    await expect.poll(() => field(page, "tagline.fr").inputValue(), patiently).toBe("Des tasses qui survivent.");

    await page.getByRole("button", { name: words.publish.open }).click();
    await page.getByRole("button", { name: words.publish.confirmOpen, exact: true }).click();
    await page.getByText(words.publish.faults).waitFor();
    await page.getByRole("alert").getByRole("link").first().click();
    await field(page, "tagline.en").fill("Mugs that survive.");
    await expectReadable(page);
    await picture(page, `${lang}-${width}-brand-form`);

    await tab(page, words.tabs.preview);
    await page.getByRole("heading", { level: 1, name: lang === "fr" ? "Poterie" : "Pottery" }).waitFor();
    await page.getByText("Aucune tasse jetée pour une anse.").waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-brand-preview`);
    await tab(page, words.tabs.write);
    await publish(page, words.publish.open, words.publish.confirmOpen, words.publish.doneOpen);

    await page.goto(paths.circle(other, circleId));
    await page.getByRole("heading", { name: circleMessages[other].objective }).waitFor();
    await page.goto(studioPaths.brand(lang, circleId));
    await field(page, `terms.${lang}`).fill(lang === "fr" ? "Tout reste à vous." : "All of it stays yours.");
    await saved(page);
    await page.getByRole("button", { name: words.publish.button }).click();
    await page.getByText(words.terms.willRise("2")).first().waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-brand-publish`);
    await page.getByRole("button", { name: words.publish.confirm, exact: true }).click();
    await page.getByRole("button", { name: words.publish.undo }).click();
    await page.getByText(words.history.restored("1")).waitFor();
    await tab(page, words.tabs.history);
    await page.getByRole("heading", { name: words.history.version("3") }).waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-brand-history`);
    const circle = await circleStore(theTable()).circle(circleId);
    expect(circle).toMatchObject({ version: 3, termsVersion: 3, terms: { fr: "Vous gardez vos droits." } });
    expect(problems).toEqual([]);
    await close();
  });

  test("writes beside another, who changes the same sentence: both texts are kept until one is chosen", async () => {
    const [one, two] = [await visitor(browser, { lang, width }), await visitor(browser, { lang, width })];
    for (const { page } of [one, two]) await signIn(page, "cleo", studioPaths.brand(lang, circleId));
    await field(two.page, "tagline.fr").waitFor();
    await field(one.page, "tagline.fr").fill("La phrase de la première.");
    await expect
      .poll(async () => (await serverDraft(one.page, circleId))?.content.tagline.fr, patiently)
      .toBe("La phrase de la première.");
    await field(two.page, "tagline.fr").fill("La phrase de la seconde.");
    await field(two.page, "why.fr").fill("Parce que.");
    await two.page.getByRole("heading", { name: words.conflict.title }).waitFor();
    await expectReadable(two.page);
    await picture(two.page, `${lang}-${width}-brand-conflict`);
    await two.page.locator(".clash__side").nth(1).getByRole("radio").check();
    await two.page.getByRole("button", { name: words.conflict.done }).click();
    await expect
      .poll(async () => (await serverDraft(two.page, circleId))?.content, patiently)
      .toMatchObject({ tagline: { fr: "La phrase de la première." }, why: { fr: "Parce que." } });
    await two.page.getByRole("button", { name: words.discard.button }).click();
    await two.page.getByRole("button", { name: words.discard.confirm, exact: true }).click();
    await two.page.getByText(words.discard.done).waitFor();
    await one.close();
    await two.close();
  });

  /** To an address, in the other language. */
  async function mailsAnInvitation(page: Page): Promise<void> {
    const [email, other] = [`colleague-${lang}@example.org`, lang === "fr" ? "en" : "fr"] as const;
    await page.getByLabel(new RegExp(`^${staff.invite.email}`)).fill(email);
    await page.getByRole("radio", { name: staff.invite.languages[other] }).check();
    await page.getByRole("button", { name: staff.invite.make }).click();
    await page.getByText(staff.invite.mailed(email)).waitFor();
    await expectReadable(page);
    const link = new URL((await page.locator("code").textContent()) ?? "");
    await settled();
    const mails = await page.context().newPage();
    await mails.goto(`${link.origin}/local/mails`);
    await mails.locator("li", { hasText: email }).getByRole("link").click();
    await mails.frameLocator("iframe").getByText(invitationMailMessages[other].open).waitFor();
    await picture(mails, `${lang}-${width}-staff-mail`);
    expect(await mails.locator("pre").textContent()).toContain(link.searchParams.get("invitation"));
    await mails.close();
  }

  test("invites a moderator, who accepts and moderates at once, until the role is taken back", async () => {
    const cleo = await visitor(browser, { lang, width });
    await signIn(cleo.page, "cleo", studioPaths.team(lang));
    await cleo.page.getByRole("button", { name: staff.invite.make }).click();
    const link = (await cleo.page.locator("code").textContent()) ?? "";
    await expectReadable(cleo.page);
    await picture(cleo.page, `${lang}-${width}-staff`);
    await mailsAnInvitation(cleo.page);

    const guest = await visitor(browser, { lang, width });
    await guest.page.goto(link);
    await guest.page.getByText(staff.accept.signInBody).waitFor();
    await expectReadable(guest.page);
    const name = lang === "fr" ? "Inès Colin" : "Iris Cole";
    await guest.page.getByRole("main").getByRole("link", { name: staff.accept.signIn }).click();
    await guest.page.locator("#name").fill(name);
    await guest.page.locator("button.go").click();
    await guest.page.getByRole("button", { name: staff.accept.button }).click();
    await guest.page.getByText(staff.accept.done).waitFor();
    await expectReadable(guest.page);
    await guest.page.goto(studioPaths.moderation(lang));
    await guest.page.getByRole("heading", { level: 1 }).waitFor();
    const desk = () => guest.page.evaluate(async () => (await fetch("/api/studio/moderation")).status);
    expect(await desk()).toBe(200);

    await cleo.page.reload();
    await cleo.page.getByRole("button", { name: staff.change(name) }).click();
    await cleo.page
      .getByRole("group", { name: staff.legend(name) })
      .getByLabel(staff.roles.moderator)
      .uncheck();
    await cleo.page.getByRole("button", { name: staff.save }).click();
    await cleo.page.getByText(staff.saved(name)).waitFor();
    await expectReadable(cleo.page);
    expect(await desk()).toBe(403);
    expect([...cleo.problems, ...guest.problems]).toEqual([]);
    await cleo.close();
    await guest.close();
  });
});

type Kept = { content: { tagline: { fr: string } } };
const serverDraft = (page: Page, circleId: string): Promise<Kept | undefined> =>
  page.evaluate(async (id) => (await (await fetch(`/api/studio/brand/circles/${id}`)).json()).draft, circleId);
