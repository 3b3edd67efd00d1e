import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "../../functions/platform/clock.ts";
import { secureRandom } from "../../functions/platform/ids.ts";
import { dayIn } from "../../functions/platform/zoned-time.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { programmeStore } from "../../functions/programmes/store.ts";
import { testingStore } from "../../functions/testing/store.ts";
import { testClosureMessages } from "../../web/i18n/test-closure.ts";
import { testFigureMessages } from "../../web/i18n/test-figures.ts";
import { testingMessages } from "../../web/i18n/testing.ts";
import { testPaths } from "../../web/test-paths.ts";
import { cast } from "../cast.ts";
import { makeProgramme, programmeInput } from "../programmes.ts";
import { enrolled, madeUp, reported } from "../testers.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
const table = theTable();
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A test in the last days of its main phase, with a dozen testers besides Bo, who did and said something. */
async function livelyTest(seed: number, changes: Partial<Programme> = {}): Promise<Programme> {
  const now = await settled();
  const day = (from: number) => dayIn("Europe/Paris", addDays(now, from));
  const spans = [
    [-20, -12],
    [-11, 1],
    [2, 6],
  ] as const;
  const phases = programmeInput.phases.map((phase, at) => ({
    ...phase,
    from: day(spans[at]?.[0] ?? 0),
    to: day(spans[at]?.[1] ?? 0),
    tasks: phase.tasks.map((task) => (task.dueOn ? { ...task, dueOn: day(at === 0 ? -13 : 1) } : task)),
  }));
  const world = { table, random: secureRandom, clock: () => addDays(now, -15) };
  const programme = await makeProgramme(world, { stage: "running", kind: "software", phases, ...changes });
  await enrolled(world, programme, cast.bo);
  const others = madeUp(12, seed);
  const testing = testingStore(table);
  for (const [n, who] of others.entries()) {
    const { programmeId } = programme;
    await enrolled(world, programme, who);
    await testing.markDone(programmeId, who.memberId, "unpack", addDays(now, -14).toISOString());
    if (n % 2 === 0) await testing.markDone(programmeId, who.memberId, "mount", addDays(now, -5).toISOString());
    const at = addDays(now, -(n % 9)).toISOString();
    const answeredAt = n < 8 ? addDays(new Date(at), (n + 1) / 10).toISOString() : undefined;
    const status = n < 3 ? "confirmed" : n < 5 ? "fixed" : "new";
    const severity = (["blocking", "annoying", "minor"] as const)[n % 3] ?? "minor";
    const featureId = n % 4 === 0 ? "seat" : "hinge";
    const kind = n === 11 ? "praise" : n === 10 ? "suggestion" : "issue";
    const report = { at, status, severity, featureId, kind, ...(answeredAt && { answeredAt }) } as const;
    await reported({ table, clock: () => now }, programme, who, seed * 100 + n, report);
    await testing.saveSurvey({
      ...{ programmeId, phaseId: "first", memberId: who.memberId, lang: who.lang, at: now.toISOString() },
      recommend: [10, 9, 9, 8, 10, 6, 9, 7, 10, 3, 9, 10][n] ?? 9,
      why: n % 2 === 0 ? `Raison ${n}` : "",
      grades: { hinge: (n % 5) + 1, seat: n < 3 ? 4 : 5 },
    });
  }
  return programme;
}

test("a tester does a task and says what they think; the team reads it in figures and takes it away", async () => {
  const programme = await livelyTest(31);
  const { programmeId } = programme;
  const words = testingMessages.en;
  const bo = await visitor(browser, { lang: "en" });
  await signIn(bo.page, "bo", testPaths.mine("en", { programme: programmeId, room: "tasks" }));
  await bo.page.getByText(words.progress("0", "3")).waitFor();
  await expectReadable(bo.page);
  await bo.page.getByRole("checkbox", { name: "Mount the bench" }).press("Space");
  await bo.page.getByText(words.progress("1", "3")).waitFor();
  await answered(bo.page, "en");
  await picture(bo.page, "en-desktop-tasks");
  await bo.page.goto(testPaths.mine("en", { programme: programmeId, room: "figures" }));
  await bo.page.getByRole("heading", { name: testFigureMessages.en.recommend.title }).waitFor();
  await expectReadable(bo.page);
  expect(bo.problems).toEqual([]);
  await bo.close();

  const pia = await visitor(browser, { lang: "en" });
  const figures = testFigureMessages.en;
  await signIn(pia.page, "pia", testPaths.studio("en", { programme: programmeId, room: "figures" }));
  await pia.page.getByRole("heading", { name: figures.recommend.title }).waitFor();
  await pia.page.getByText("n = 13").first().waitFor();
  await pia.page.getByText(figures.table).first().click();
  await pia.page.getByRole("cell", { name: "13" }).first().waitFor();
  await expectReadable(pia.page);
  await picture(pia.page, "en-desktop-test-figures");
  await pia.page.getByLabel(figures.export.table).selectOption("reports");
  const coming = pia.page.waitForEvent("download");
  await pia.page.getByRole("button", { name: figures.export.start }).click();
  const file = await coming;
  await pia.page.getByRole("status").getByText("12 lines").waitFor();
  expect(file.suggestedFilename()).toMatch(/^palier-reports-.*\.csv$/);
  expect((await readFile(await file.path(), "utf8")).trim().split("\r\n")).toHaveLength(13);
  expect(pia.problems).toEqual([]);
  await pia.close();
});

test("après la fin, l’équipe publie le bilan et remet ce qui était promis ; la personne qui a testé le lit", async () => {
  const now = await settled();
  const programme = await livelyTest(32);
  const { programmeId } = programme;
  const closed = { ...programme, stage: "closed" as const, closedAt: now.toISOString(), version: 2 };
  await programmeStore(table).save(closed, 1);
  const words = testClosureMessages.fr;
  const pia = await visitor(browser, { lang: "fr", width: "phone" });
  await signIn(pia.page, "pia", testPaths.studio("fr", { programme: programmeId, room: "closure" }));
  await pia.page.getByLabel(words.studio.fr).fill("La charnière tient ; l’assise sera plus large.");
  await pia.page.getByRole("button", { name: words.studio.publish }).click();
  await pia.page.getByText(words.studio.bothNeeded).waitFor();
  await pia.page.getByLabel(words.studio.en).fill("The hinge holds; the seat will be wider.");
  await pia.page.getByRole("button", { name: words.studio.publish }).click();
  await pia.page.getByRole("button", { name: words.studio.publishAgain }).waitFor();
  await pia.page.getByRole("checkbox", { name: words.studio.given(cast.bo.name) }).click();
  await pia.page
    .getByText(words.studio.givenBy(cast.pia.name, "").replace(/, le $/, ""))
    .first()
    .waitFor();
  await expectReadable(pia.page);
  await picture(pia.page, "fr-phone-test-closure");
  expect(pia.problems).toEqual([]);
  await pia.close();
  await settled();

  const bo = await visitor(browser, { lang: "fr", width: "phone" });
  await signIn(bo.page, "bo", testPaths.mine("fr", { programme: programmeId, room: "results" }));
  await bo.page.getByText("La charnière tient").waitFor();
  await bo.page.getByRole("checkbox", { name: words.further.label }).click();
  await bo.page.reload();
  expect(await bo.page.getByRole("checkbox", { name: words.further.label }).isChecked()).toBe(true);
  await bo.page.getByRole("checkbox", { name: words.further.label }).click();
  await expectReadable(bo.page);
  await picture(bo.page, "fr-phone-test-results");
  await bo.page.goto(testPaths.mine("fr", { programme: programmeId, room: "tasks" }));
  await answered(bo.page, "fr");
  await picture(bo.page, "fr-phone-test-survey");
  expect(bo.problems).toEqual([]);
  await bo.close();
});

/** Answers the open questions by keyboard: a score, why, and a grade. */
async function answered(page: Page, lang: "fr" | "en") {
  const words = testingMessages[lang].survey;
  await page.getByRole("button", { name: words.send }).first().click();
  await page.getByText(words.missing).waitFor();
  await expectAccessible(page);
  const scores = page.getByRole("group", { name: words.recommend });
  await scores.getByRole("radio", { name: "8" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  expect(await scores.getByRole("radio", { name: "9" }).isChecked()).toBe(true);
  await page.getByLabel(words.why).fill("Solide");
  await page
    .getByRole("radio", { name: words.grades[3] ?? "" })
    .first()
    .focus();
  await page.keyboard.press("Space");
  await picture(page, `${lang}-survey-open`);
  await page.getByRole("button", { name: words.send }).first().click();
  await page.getByText(words.answered).waitFor();
}
