import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Feedback } from "../../functions/feedback/contract.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { secureRandom } from "../../functions/platform/ids.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { problemMessages } from "../../web/i18n/problems.ts";
import { togetherMessages } from "../../web/i18n/together.ts";
import { triageMessages } from "../../web/i18n/triage.ts";
import type { Lang } from "../../web/paths.ts";
import { testPaths } from "../../web/test-paths.ts";
import { type CastName, cast } from "../cast.ts";
import { makeProgramme } from "../programmes.ts";
import { newFeedbackId } from "../under-test.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
const table = theTable();
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Words = Pick<Feedback, "title"> & Partial<Feedback>;

/** A programme of its own, with what its testers filed. */
async function withReports(...reports: [CastName, Words][]): Promise<{ programme: Programme; filed: Feedback[] }> {
  const now = await settled();
  const world = { table, random: secureRandom, clock: () => now };
  const programme = await makeProgramme(world, { stage: "running" });
  const filed: Feedback[] = [];
  for (const [at, [who, words]] of reports.entries()) {
    const { memberId, name, lang } = cast[who];
    const when = new Date(now.getTime() - (reports.length - at) * 3_600_000);
    const report: Feedback = {
      ...{ programmeId: programme.programmeId, feedbackId: newFeedbackId({ ...world, clock: () => when }) },
      ...{ memberId, name, lang, at: when.toISOString(), kind: "issue", featureId: "hinge", text: "", status: "new" },
      ...{ version: 1, seen: 0, notSeen: 0, couldNotTry: 0 },
      ...words,
    };
    filed.push(await feedbackStore(table).file(report));
  }
  return { programme, filed };
}

const board = (lang: Lang, { programmeId }: Programme) =>
  testPaths.studio(lang, { programme: programmeId, room: "triage" });

test("a report is triaged from board to fix by keyboard alone, and a duplicate goes along", async () => {
  const words = triageMessages.en;
  const { programme, filed } = await withReports(
    ["bo", { title: "The hinge creaks after rain", severity: "annoying", seen: 3, lang: "en", text: "Creaks." }],
    ["ada", { title: "Le siège penche à gauche", severity: "blocking", featureId: "seat", lang: "fr" }],
    ["bo", { title: "The hinge creaks when wet", severity: "minor", lang: "en", steps: ["Water it", "Fold it"] }],
    ["ada", { title: "La poignée est belle", kind: "praise", lang: "fr" }],
  );
  const { page, problems, close } = await visitor(browser, { lang: "en" });
  await signIn(page, "pia", board("en", programme));
  const link = (title: string) => page.getByRole("link", { name: title, exact: true });
  const onIt = (title: string) => link(title).evaluate((each) => each === document.activeElement);
  await link("The hinge creaks after rain").waitFor();
  await expectAccessible(page);
  await picture(page, "en-desktop-triage-board");
  const press = (key: string) => page.keyboard.press(key);

  for (let pressed = 0; pressed < 9 && !(await onIt("The hinge creaks when wet")); pressed++) await press("j");
  await press("Enter");
  await page.getByRole("heading", { name: "The hinge creaks when wet" }).waitFor();
  await page.getByText("Fold it").waitFor();
  await press("m");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("after rain");
  await press("Enter");
  await page.getByText(words.family.survivor).waitFor();
  await expectAccessible(page);

  await press("b");
  await link("The hinge creaks after rain").waitFor();
  await page.getByText(words.row.duplicates(1, formatFor("en", "Europe/Paris"))).waitFor();
  for (let pressed = 0; pressed < 9 && !(await onIt("The hinge creaks after rain")); pressed++) await press("j");
  await press("a");
  await page.getByText(cast.pia.name).last().waitFor();
  for (let pressed = 0; pressed < 9 && !(await onIt("The hinge creaks after rain")); pressed++) await press("j");
  await press("Enter");
  await page.getByRole("heading", { name: words.family.title }).waitFor();
  await press("i");
  await page.keyboard.type("On which wall?");
  await press("Control+Enter");
  await page.getByText(words.talk.did.asked).waitFor();
  await press("x");
  await page.getByRole("textbox", { name: words.form.newVersionName }).waitFor();
  await page.keyboard.type("Prototype 3");
  await press("Control+Enter");
  await page.getByText(words.talk.did.fixed("Prototype 3")).waitFor();
  await press("e");
  await page.keyboard.type("rain, hinge");
  await press("Enter");
  await page.getByText(words.talk.did.labelled("hinge, rain")).waitFor();
  await page.getByRole("textbox", { name: words.arrange.labels }).evaluate((field) => field.blur());
  await expectAccessible(page);
  await picture(page, "en-desktop-triage-report");
  await press("?");
  await page.getByRole("dialog").waitFor();
  await press("Escape");
  await press("b");
  await press("g");
  await page.getByRole("dialog").getByText(words.talk.did.asked).waitFor();
  await expectAccessible(page);
  await picture(page, "en-desktop-triage-log");
  await press("Escape");
  await press("o");
  await link("The hinge creaks when wet").waitFor();
  const fixed = await feedbackStore(table).report(filed[0] as Feedback);
  expect(fixed).toMatchObject({ status: "fixed", fixedIn: "Prototype 3", labels: ["hinge", "rain"] });
  expect(problems).toEqual([]);
  await close();
});

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("several at once ($lang, $width)", ({ lang, width }) => {
  const words = togetherMessages[lang];
  const format = formatFor(lang, "Europe/Paris");

  test("are chosen, labelled and closed together, and what another hand moved stays chosen with its reason", async () => {
    const titles = ["Report one", "Report two", "Report three"] as const;
    const { programme, filed } = await withReports(
      ...titles.map((title): [CastName, Words] => ["bo", { title, severity: "minor", lang }]),
    );
    const store = feedbackStore(table);
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "pia", board(lang, programme));
    const box = (title: string) => page.getByRole("checkbox", { name: words.choose(title) });
    await box("Report one").waitFor();
    if (width === "desktop") {
      await page.keyboard.press("j");
      await page.keyboard.press("x");
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      await page.keyboard.press("Shift+X");
    } else for (const title of titles) await box(title).check();
    await page.getByText(words.chosen(3, format)).waitFor();
    if (width === "desktop") await page.keyboard.press("e");
    else await page.getByRole("button", { name: words.acts.labelled }).click();
    await expectAccessible(page);
    await expectReadable(page);
    await page.getByRole("combobox", { name: words.labels }).fill("rain, hinge");
    await page.keyboard.press("Enter");
    await page.locator(".triage__labels").nth(2).waitFor();
    expect(await box("Report one").isChecked()).toBe(false);

    await page.getByRole("button", { name: words.all(3, format) }).click();
    const moved = await store.report(filed[1] as Feedback);
    const { memberId, name } = cast.pia;
    const line = { at: new Date().toISOString(), by: { memberId, name, staff: true }, act: "accepted" };
    await store.take({ before: moved, changes: { status: "accepted" }, line });
    await page.getByRole("button", { name: words.acts.closed }).click();
    await page.getByRole("button", { name: words.go.closed }).click();
    await page.getByText(words.needed).waitFor();
    await page.getByRole("textbox", { name: words.reason }).fill("No: all three come with the next version.");
    await picture(page, `${lang}-${width}-triage-together`);
    await page.getByRole("button", { name: words.go.closed }).click();
    await page.getByText(words.left(1, format)).waitFor();
    await page
      .getByText(words.why("Report two", problemMessages[lang]["feedback-changed-meanwhile"].toString()))
      .waitFor();
    await page.getByText(words.chosen(1, format)).waitFor();
    await page
      .locator("section", { has: page.locator("#column-accepted") })
      .getByText("Report two")
      .waitFor();
    expect(await box("Report two").isChecked()).toBe(true);
    await expectAccessible(page);
    await expectReadable(page);
    await page.getByRole("button", { name: words.go.closed }).click();
    await box("Report two").waitFor({ state: "detached" });
    for (const report of filed) {
      expect(await store.report(report)).toMatchObject({ status: "closed", labels: ["hinge", "rain"] });
      const { log, said } = await store.about(report);
      expect(log.filter(({ act }) => act === "closed" || act === "labelled")).toHaveLength(2);
      expect(said.map(({ text }) => text)).toEqual(["No: all three come with the next version."]);
    }
    await close();
    expect(problems.filter((problem) => !problem.includes("409"))).toEqual([]);
  });
});

describe("on a phone, in French", () => {
  test("a report is closed with a reason, which survives a reload, and opened again", async () => {
    const words = triageMessages.fr;
    const { programme } = await withReports(["bo", { title: "Le banc est trop haut", severity: "minor", lang: "fr" }]);
    const { page, problems, close } = await visitor(browser, { lang: "fr", width: "phone" });
    await signIn(page, "pia", board("fr", programme));
    await page.getByRole("link", { name: "Le banc est trop haut" }).click();
    await page.getByRole("button", { name: words.acts.closed, exact: true }).click();
    await page.getByRole("button", { name: words.form.send.closed }).click();
    await page.getByText(words.form.needsWords).waitFor();
    const reason = "Non : la hauteur suit la norme. Elle évite le mal de dos.";
    await page.getByRole("textbox", { name: words.form.words.closed }).fill(reason);
    await page.reload();
    await page.getByRole("button", { name: words.acts.closed, exact: true }).click();
    expect(await page.getByRole("textbox", { name: words.form.words.closed }).inputValue()).toBe(reason);
    await expectReadable(page);
    await picture(page, "fr-phone-triage-report");
    await page.getByRole("button", { name: words.form.send.closed }).click();
    await page.getByText(words.talk.did.closed).waitFor();
    await page.getByRole("button", { name: words.acts.reopened, exact: true }).click();
    await page.getByRole("button", { name: words.form.send.reopened, exact: true }).last().click();
    await page.getByText(words.talk.did.reopened).waitFor();
    await page.getByRole("button", { name: words.sheet.back }).click();
    await page.getByRole("link", { name: "Le banc est trop haut" }).waitFor();
    await expectReadable(page);
    await picture(page, "fr-phone-triage-board");
    expect(problems).toEqual([]);
    await close();
  });
});
