import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import type { Figures } from "../../functions/insights/contract.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { commonMessages } from "../../web/i18n/common.ts";
import { insightMessages } from "../../web/i18n/insights.ts";
import { transparencyMessages } from "../../web/i18n/transparency.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { publish, submit, writeDraft } from "./acts.ts";
import { expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { fans, memberOfTheApi, theTable } from "./members.ts";
import { pass, settled } from "./time.ts";

let browser: Browser;
const table = theTable();
const circleId = CircleId.parse("petits-chiffres");
beforeAll(async () => {
  browser = await launch();
  const named = { ...smallCircle, name: { fr: "Petits chiffres", en: "Small figures" } };
  await circleStore(table).save(circleId, named, await settled());
});
afterAll(() => browser.close());

const twin = async (): Promise<Figures> => {
  const answer = await fetch(inject("platform").origin + paths.transparencyTwin());
  expect(answer.status).toBe(200);
  return answer.json();
};
const ofCircle = (figures: Figures) => figures.circles.find(({ circle }) => circle.circleId === circleId);

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("figures ($lang, $width)", ({ lang, width }) => {
  const words = transparencyMessages[lang];
  const studio = insightMessages[lang];
  const title = lang === "fr" ? "Une lampe qui compte les pas" : "A lamp that counts steps";

  test("what happened is in the public figures within the hour, and in the studio with who still waits", async () => {
    await pass({ minutes: 1 });
    const before = ofCircle(await twin());
    const author = await visitor(browser, { lang, width });
    await signIn(author.page, "ada", paths.home(lang));
    const idea = { title, pitch: "It lights each step once.", story: "x ".repeat(60), circle: circleId };
    const ideaId = await writeDraft(author.page, lang, idea);
    await submit(author.page, lang);
    await author.close();
    const mo = await visitor(browser, { lang });
    await signIn(mo.page, "mo", paths.home(lang));
    await publish(mo.page, lang, title);
    await mo.close();
    const now = await settled();
    const [fan] = await fans(table, 1, now);
    if (!fan) throw new Error("nobody");
    const api = await memberOfTheApi(table, fan, now);
    await api("POST", `/api/ideas/${ideaId}/comments`, { text: "Does it count down too?", lang: "en" });
    await api("PUT", `/api/ideas/${ideaId}/support`);
    await pass({ minutes: 1 });
    const after = ofCircle(await twin());
    expect(after?.ideas).toBe((before?.ideas ?? 0) + 1);
    expect(after?.year.toModeration.n).toBe((before?.year.toModeration.n ?? 0) + 1);
    expect(after?.year.voice.n).toBe((before?.year.voice.n ?? 0) + 1);

    const reader = await visitor(browser, { lang, width });
    await reader.page.goto(paths.home(lang));
    await reader.page.locator(".footer").getByRole("link", { name: commonMessages[lang].transparency }).click();
    await reader.page.getByRole("heading", { level: 1, name: words.title }).waitFor();
    await reader.page.getByText(words.waits.toModeration).first().waitFor();
    await reader.page.locator(".formula > summary").nth(1).click();
    await reader.page.getByText(words.waits.formulas.toModeration).waitFor();
    await expectReadable(reader.page);
    await picture(reader.page, `${lang}-${width}-transparency`);
    expect(reader.problems).toEqual([]);
    await reader.close();

    const pia = await visitor(browser, { lang, width });
    await signIn(pia.page, "pia", studioPaths.insights(lang));
    await pia.page.getByRole("heading", { level: 1, name: studio.heading }).waitFor();
    const question = pia.page.getByRole("link", { name: title }).last();
    await question.waitFor();
    await pia.page.getByRole("heading", { name: studio.cohorts.title }).waitFor();
    await expectReadable(pia.page);
    await picture(pia.page, `${lang}-${width}-studio-figures`);
    const download = pia.page.waitForEvent("download");
    await pia.page.getByRole("link", { name: `${studio.tables.waits} · ${studio.csv}` }).click();
    expect((await download).suggestedFilename()).toMatch(/^palier-waits-\d{4}-\d\d-\d\d\.csv$/);
    expect(await question.getAttribute("href")).toContain(ideaId);
    expect(pia.problems).toEqual([]);
    await pia.close();
  });
});
