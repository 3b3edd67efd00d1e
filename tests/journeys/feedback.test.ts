import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Feedback } from "../../functions/feedback/contract.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { secureRandom } from "../../functions/platform/ids.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { feedbackMessages } from "../../web/i18n/feedback.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { formerMessages } from "../../web/i18n/former-words.ts";
import { pictureMessages } from "../../web/i18n/pictures.ts";
import { problemMessages } from "../../web/i18n/problems.ts";
import { triageMessages } from "../../web/i18n/triage.ts";
import { testPaths } from "../../web/test-paths.ts";
import { type CastName, cast } from "../cast.ts";
import { enrolled } from "../testers.ts";
import { issueInput, newFeedbackId, programmeUnderTest } from "../under-test.ts";
import { expectAccessible, expectReadable, launch, signIn, visitor } from "./browser.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

const folder = mkdtempSync(join(tmpdir(), "palier-feedback-"));
const photo = join(folder, "hinge.jpg");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  const plain = { width: 800, height: 600, channels: 3, background: "#c98659" } as const;
  await sharp({ create: plain }).jpeg().toFile(photo);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A programme of its own that Ada and Bo test. */
async function underTest() {
  const now = await settled();
  const world = { table: theTable(), clock: () => now, random: secureRandom };
  const programme = await programmeUnderTest(world);
  for (const who of ["ada", "bo"] as const) await enrolled(world, programme, cast[who]);
  const store = feedbackStore(world.table);
  const file = (who: CastName, more: Partial<Feedback>): Promise<Feedback> => {
    const { memberId, name, lang } = cast[who];
    const ref = { programmeId: programme.programmeId, feedbackId: newFeedbackId(world) };
    const counts = { seen: 0, notSeen: 0, couldNotTry: 0 };
    const { steps, ...words } = issueInput;
    const at = now.toISOString();
    return store.file({ ...ref, memberId, name, ...words, lang, at, status: "new", version: 1, ...counts, ...more });
  };
  /** As the team would mark it. */
  const fix = async (report: Feedback) => {
    const { memberId, name, title } = cast.pia;
    const line = { at: now.toISOString(), by: { memberId, name, title, staff: true }, act: "fixed" };
    const changes = { status: "fixed", fixedIn: "prototype 3" } as const;
    await store.take({ before: report, changes, line: { ...line, detail: { fixedIn: "prototype 3" } } });
  };
  return { world, programme, file, fix };
}
const roomOf = ({ programmeId }: Programme, lang: "fr" | "en", report?: string) =>
  testPaths.mine(lang, { programme: programmeId, room: "feedback", report });

/** The least that can be sent: three taps and a sentence. */
async function fill(page: Page, lang: "fr" | "en", title: string) {
  const words = feedbackMessages[lang];
  await page.getByRole("radio", { name: words.kinds.issue }).check();
  await page.locator('input[name="report-feature"]').first().check();
  await page.getByLabel(words.form.heading).fill(title);
  await page.getByRole("radio", { name: words.severities.annoying }).check();
}

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("what testers report ($lang, $width)", ({ lang, width }) => {
  const words = feedbackMessages[lang];

  test("is filed with a picture in under a minute, and comes back to be confirmed", async () => {
    const { programme, file, fix } = await underTest();
    const bo = await visitor(browser, { lang, width });
    const { page } = bo;
    await signIn(page, "bo", roomOf(programme, lang));
    await page.getByText(words.none.title).waitFor();
    const begun = performance.now();
    await page.getByRole("button", { name: words.write }).click();
    await page.getByRole("button", { name: words.form.send }).click();
    await page.getByRole("link", { name: words.form.missing.title }).waitFor();
    await expectAccessible(page);
    await fill(page, lang, "The hinge creaks");
    await page.getByLabel(pictureMessages[lang].choose).setInputFiles(photo);
    await page.locator('.pix__view img[src*="/feedback/"]').waitFor();
    await page.getByRole("button", { name: words.form.send }).click();
    await page.getByText(words.sent).first().waitFor();
    expect(performance.now() - begun).toBeLessThan(60_000);
    await page.locator(".report__pictures img").waitFor();
    await page.getByText(words.page.nothingYet).waitFor();
    await expectAccessible(page);
    await expectReadable(page);

    const fixed = await file("bo", { title: "The wall mount slips", lang });
    await fix(fixed);
    await page.goto(roomOf(programme, lang));
    await page.getByText(words.yours, { exact: true }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: fixed.title }).click();
    await page.getByRole("heading", { name: words.verdict.title("prototype 3") }).waitFor();
    await page.getByRole("button", { name: words.verdict.confirm, exact: true }).click();
    await page.locator(".tag").getByText(words.statuses.confirmed).waitFor();
    expect(await page.getByRole("button", { name: words.verdict.confirm, exact: true }).count()).toBe(0);
    expect(bo.problems).toEqual([]);
    await bo.close();
  });

  test("what somebody said already is found before it is sent, seen too, and talked about", async () => {
    const { programme, file } = await underTest();
    const title = lang === "fr" ? "La charnière grince après la pluie" : "The hinge creaks after rain";
    const known = await file("ada", { title, lang });
    const bo = await visitor(browser, { lang, width });
    const { page } = bo;
    await signIn(page, "bo", roomOf(programme, lang, "new"));
    await fill(page, lang, lang === "fr" ? "Charnière qui grince" : "Creaking hinge");
    await page.getByRole("heading", { name: words.similar.title }).waitFor();
    await page.getByRole("button", { name: words.voices.seen }).click();
    await page.getByRole("button", { name: words.similar.drop }).click();
    await page.getByRole("link", { name: title }).click();
    await page.getByText(words.counted(1, 0, 0, formatFor(lang, "Europe/Paris"))).waitFor();
    await page.getByRole("button", { name: words.voices.not_seen, pressed: false }).click();
    await page.getByText(words.counted(0, 1, 0, formatFor(lang, "Europe/Paris"))).waitFor();
    await page.getByLabel(words.page.say).fill("Only below ten degrees.");
    await page.getByRole("button", { name: words.page.send, exact: true }).click();
    await page.locator(".report__word").getByText("Only below ten degrees.").waitFor();
    await expectAccessible(page);
    expect(page.url()).toContain(known.feedbackId);
    expect(bo.problems).toEqual([]);
    await bo.close();
  });

  test("is mended by its reporter, also against another device, and the former words stay readable", async () => {
    const { world, programme, file } = await underTest();
    const report = await file("bo", { title: "The hinge creaks", lang });
    const bo = await visitor(browser, { lang, width });
    const { page } = bo;
    await signIn(page, "bo", roomOf(programme, lang, report.feedbackId));
    await page.getByRole("button", { name: words.mend.open }).click();
    await page.getByLabel(words.form.heading).fill("The hinge creaks in the cold");
    await page.reload();
    await page.getByRole("heading", { name: words.mend.title }).waitFor();
    expect(await page.getByLabel(words.form.heading).inputValue()).toBe("The hinge creaks in the cold");
    await expectAccessible(page);
    await expectReadable(page);

    const store = feedbackStore(world.table);
    const before = await store.report(report);
    const by = { memberId: cast.bo.memberId, name: cast.bo.name, staff: false };
    const line = { at: new Date().toISOString(), by, act: "edited", detail: { changed: "title" } };
    const changes = { title: "Said on the phone", rev: 2, editedAt: line.at };
    await store.take({ before, changes, line, also: [store.wordingPart(before)] });
    await page.getByRole("button", { name: words.mend.save }).click();
    await page.getByText(words.mend.overtaken).waitFor();
    await page.getByText("Said on the phone").waitFor();
    await expectAccessible(page);
    await page.getByRole("radio", { name: words.severities.blocking }).check();
    await page.getByRole("button", { name: words.mend.save }).click();
    await page.getByRole("heading", { name: "The hinge creaks in the cold" }).waitFor();
    await page.getByText(formerMessages[lang].title).click();
    for (const former of ["Said on the phone", "The hinge creaks"])
      await page.locator(".former__list").getByText(former, { exact: true }).waitFor();
    await expectAccessible(page);
    expect(await store.report(report)).toMatchObject({ severity: "blocking", rev: 3 });

    await page.getByRole("button", { name: words.mend.open }).click();
    await page.getByLabel(words.form.heading).fill("Too late");
    await store.take({
      before: await store.report(report),
      changes: { status: "closed" },
      line: { ...line, act: "closed" },
    });
    await page.getByRole("button", { name: words.mend.save }).click();
    await page.getByRole("heading", { name: words.mend.left }).waitFor();
    await page.locator(".report__text--stranded").getByText("Too late").waitFor();
    await page.getByRole("button", { name: words.form.discard }).click();
    expect(await page.getByRole("button", { name: words.mend.open }).count()).toBe(0);
    await bo.close();
  });

  test("a listed word waits for the team, which shows it with one press", async () => {
    const { programme, file } = await underTest();
    const report = await file("ada", { title: "The hinge creaks", lang });
    const said = "Shit, mine creaks too.";
    const bo = await visitor(browser, { lang, width });
    await signIn(bo.page, "bo", roomOf(programme, lang, report.feedbackId));
    await bo.page.getByLabel(words.page.say).fill(said);
    await bo.page.getByRole("button", { name: words.page.send, exact: true }).click();
    await bo.page.getByText(words.held.words).waitFor();
    await expectAccessible(bo.page);
    await bo.page.goto(roomOf(programme, lang, "new"));
    await fill(bo.page, lang, "What a shit hinge");
    await bo.page.getByRole("button", { name: words.form.send }).click();
    await bo.page.getByText(words.held.own).waitFor();
    expect(bo.problems).toEqual([]);
    await bo.close();

    const triage = triageMessages[lang];
    const pia = await visitor(browser, { lang, width });
    const room = { programme: programme.programmeId, room: "triage", report: report.feedbackId };
    await signIn(pia.page, "pia", testPaths.studio(lang, room));
    await pia.page.getByText(said).waitFor();
    await expectAccessible(pia.page);
    await expectReadable(pia.page);
    await pia.page.getByRole("button", { name: triage.held.show }).click();
    await pia.page.getByText(triage.talk.did.shown).waitFor();
    expect(await pia.page.getByRole("button", { name: triage.held.show }).count()).toBe(0);
    expect(pia.problems).toEqual([]);
    await pia.close();

    const ada = await visitor(browser, { lang, width });
    await signIn(ada.page, "ada", roomOf(programme, lang, report.feedbackId));
    await ada.page.getByText(said).waitFor();
    await ada.page.goto(roomOf(programme, lang));
    await ada.page.getByRole("link", { name: report.title }).waitFor();
    expect(await ada.page.getByText("What a shit hinge").count()).toBe(0);
    await ada.close();
  });

  test("a draft outlives a reload, a session that ended and a place that was lost", async () => {
    const { world, programme } = await underTest();
    const bo = await visitor(browser, { lang, width });
    const { page } = bo;
    await signIn(page, "bo", roomOf(programme, lang, "new"));
    await fill(page, lang, "Half a sentence");
    await page.reload();
    expect(await page.getByLabel(words.form.heading).inputValue()).toBe("Half a sentence");
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole("button", { name: words.form.send }).click();
    await page.getByText(problemMessages[lang]["sign-in-needed"].toString()).waitFor();
    await page.context().addCookies(cookies);
    await enrolled(world, programme, cast.bo, { status: "removed" });
    await page.getByRole("button", { name: words.form.send }).click();
    await page.getByText(problemMessages[lang]["tester-no-more"].toString()).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: words.left.title }).waitFor();
    await page.getByText("Half a sentence").waitFor();
    await page.getByRole("button", { name: words.form.discard }).click();
    await page.getByText(words.none.title).waitFor();
    await expectAccessible(page);
    await bo.close();
  });
});
