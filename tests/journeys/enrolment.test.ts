import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { secureRandom } from "../../functions/platform/ids.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { enrolmentMessages } from "../../web/i18n/enrolment.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { peopleMessages } from "../../web/i18n/people.ts";
import { testPaths } from "../../web/test-paths.ts";
import { cast } from "../cast.ts";
import { application } from "../enrolling.ts";
import { makeProgramme } from "../programmes.ts";
import { expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { fans, memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A programme with a single seat, which a fan holds. */
async function fullProgramme() {
  const [table, now] = [theTable(), await settled()];
  const number = crypto.randomUUID().slice(0, 4);
  const title = { fr: `Le banc à une place, n° ${number}`, en: `The bench with one seat, no. ${number}` };
  const variants = [{ variantId: "small", name: { fr: "Petit", en: "Small" }, seats: 1 }];
  const world = { table, clock: () => now, random: secureRandom };
  const programme = await makeProgramme(world, { title, variants });
  const [holder] = await fans(table, 1, now);
  if (!holder) throw new Error("nobody");
  const act = await memberOfTheApi(table, holder, now);
  const path = `/api/programmes/${programme.programmeId}`;
  await act("PUT", `${path}/application`, application);
  return { programme, leaves: () => act("DELETE", `${path}/application`) };
}

test.each([
  { lang: "fr", width: "phone", who: "ada" },
  { lang: "en", width: "desktop", who: "bo" },
] as const)(
  "a tester applies, waits, gets the seat, accepts the terms; the team reads and removes ($lang, $width)",
  async ({ lang, width, who }) => {
    const words = enrolmentMessages[lang];
    const { programme, leaves } = await fullProgramme();
    const { page, problems, close } = await visitor(browser, { lang, width });
    await page.goto(testPaths.mine(lang));
    await page.getByText(words.home.signIn).waitFor();
    await signIn(page, who, testPaths.mine(lang));
    await page.getByRole("heading", { name: words.home.open }).waitFor();
    await expectReadable(page);
    await page.getByRole("link", { name: programme.title[lang] }).click();
    await page.getByRole("link", { name: words.apply.button, exact: true }).click();
    await applied(page, lang, programme, width);

    await page.getByRole("heading", { name: words.waiting.title(0, formatFor(lang, "Europe/Paris")) }).waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-waiting`);
    await leaves();
    await settled();
    await page.reload();
    await page.getByRole("heading", { name: words.terms.title }).waitFor();
    await page.getByRole("button", { name: words.terms.accept }).click();
    await page.getByRole("alert").waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-terms`);
    await page.getByRole("checkbox", { name: words.terms.agree }).check();
    await page.getByRole("button", { name: words.terms.accept }).click();
    await page.getByRole("heading", { name: words.active.title }).waitFor();
    await expectReadable(page);

    const team = await visitor(browser, { lang, width });
    await removedByTheTeam(team.page, lang, programme, who, width);
    await page.reload();
    await page.getByText("Le prototype a été revendu.").waitFor();
    await page.goto(testPaths.mine(lang));
    await page.getByText(words.statuses.removed).first().waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-my-tests`);
    expect([...problems, ...team.problems]).toEqual([]);
    await Promise.all([close(), team.close()]);
  },
);

/** Fills the form in, forgetting something at first; what was chosen is still there after a reload. */
async function applied(page: Page, lang: "fr" | "en", { screener, notice }: Programme, width: string) {
  const { apply } = enrolmentMessages[lang];
  const [wall] = screener;
  if (wall?.kind !== "single" || !notice) throw new Error("not the programme of this journey");
  await page.getByText(notice[lang]).waitFor();
  await page.getByRole("checkbox", { name: apply.read }).check();
  await page.getByRole("button", { name: apply.send }).click();
  await page.getByRole("alert").getByRole("link").first().waitFor();
  await expectReadable(page);
  await picture(page, `${lang}-${width}-apply`);
  await page.getByRole("radio", { name: wall.options[0]?.text[lang] ?? "" }).check();
  await page.reload();
  expect(await page.getByRole("radio", { name: wall.options[0]?.text[lang] ?? "" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: apply.send }).click();
}

async function removedByTheTeam(page: Page, lang: "fr" | "en", programme: Programme, who: "ada" | "bo", width: string) {
  const words = peopleMessages[lang];
  await signIn(page, "pia", testPaths.studio(lang, { programme: programme.programmeId, room: "people" }));
  const row = page.locator("details", { hasText: cast[who].name });
  await row.locator("summary").click();
  await row.getByText(programme.screener[0]?.text[lang] ?? "").waitFor();
  await expectReadable(page);
  await picture(page, `${lang}-${width}-people`);
  await row.getByRole("button", { name: words.remove.open }).click();
  await row.getByRole("textbox", { name: words.remove.why }).fill("Le prototype a été revendu.");
  await row.getByRole("button", { name: words.remove.confirm }).click();
  await row.getByText(enrolmentMessages[lang].statuses.removed, { exact: true }).waitFor();
}
