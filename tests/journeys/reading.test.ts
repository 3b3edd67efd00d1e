import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId } from "../../functions/platform/ids.ts";
import { otherLanguage } from "../../functions/platform/languages.ts";
import { circleMessages } from "../../web/i18n/circle.ts";
import { commonMessages } from "../../web/i18n/common.ts";
import { decisionMessages } from "../../web/i18n/decision.ts";
import { howMessages } from "../../web/i18n/how.ts";
import { ideaMessages } from "../../web/i18n/idea.ts";
import { listMessages } from "../../web/i18n/list.ts";
import { missingMessages } from "../../web/i18n/missing.ts";
import { timelineMessages } from "../../web/i18n/timeline.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { expectReadable, launch, picture, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { decide, publishedIdea, supportedBy } from "./ideas.ts";
import { fans, theTable } from "./members.ts";
import { settled } from "./time.ts";

const circleId = CircleId.parse("coin-lecture");
const title = "Une lampe qui lit par-dessus l’épaule";
const story =
  "Le soir, l’un dort et l’autre lit. Cette lampe n’éclaire que **la page**, et s’éteint quand le livre tombe.";
const reasons = { fr: "Elle va bien avec nos lampes.", en: "It goes well with our lamps." };
const aPage = 24;

let browser: Browser;
let ideaId: IdeaId;
beforeAll(async () => {
  browser = await launch();
  const table = theTable();
  const now = await settled();
  await circleStore(table).save(circleId, smallCircle, now);
  const words = { pitch: "Pour lire sans réveiller.", story, circleId, lang: "fr" } as const;
  ideaId = await publishedIdea(table, cast.ada, { ...words, title }, now);
  await supportedBy(table, ideaId, 4);
  await decide(table, ideaId, { outcome: "approved", reasons, changeOurMind: {}, reasonCodes: [], lang: "fr" });
  for (const [at, fan] of (await fans(table, aPage, now)).entries())
    await publishedIdea(table, fan, { ...words, title: `Un marque-page qui se souvient, n° ${at + 1}` }, now);
  await settled();
}, 400_000);
afterAll(() => browser.close());

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("reading, signed out and without script ($lang, $width)", ({ lang, width }) => {
  const common = commonMessages[lang];
  const reader = () => visitor(browser, { lang, width, javaScript: false });

  test("from the bare address to the end of the list", async () => {
    const { page, problems, close } = await reader();
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe(paths.home(lang));
    await expectReadable(page);
    await picture(page, `${lang}-${width}-home`);

    if (width === "phone") await page.locator("summary").first().click();
    await page.getByRole("link", { name: common.ideas, exact: true }).filter({ visible: true }).first().click();
    await page.waitForURL((url) => url.pathname === paths.ideas(lang));
    await expectReadable(page);
    const cards = page.getByRole("main").getByRole("article");
    expect(await cards.count()).toBe(aPage);

    await page.getByRole("navigation", { name: common.pages }).getByRole("link", { name: common.next }).click();
    await page.getByRole("link", { name: common.first }).waitFor();
    expect(await cards.count()).toBeGreaterThan(0);
    await expectReadable(page);
    await page.goto(paths.ideasPage(lang, { sort: "most-supported", circle: circleId }));
    await page.getByRole("heading", { level: 1, name: listMessages[lang].titleIn(smallCircle.name[lang]) }).waitFor();
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  });

  test("an idea tells its stair, its story, its answer and how it came to it; the other edition is the same page", async () => {
    const { page, problems, close } = await reader();
    await page.goto(paths.idea(lang, { ideaId, title }));
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(title);
    const stair = page.getByRole("region", { name: ideaMessages[lang].supportTitle }).getByRole("img");
    const steps =
      lang === "fr" ? "Escalier de 2 marches. Déjà montées : 2 et 4." : "Stair of 2 steps. Climbed: 2 and 4.";
    expect((await stair.getAttribute("aria-label"))?.replaceAll(/\s/gu, " ")).toContain(steps);
    await page.getByRole("main").getByText("n’éclaire que").waitFor();
    await page.getByRole("heading", { name: ideaMessages[lang].timelineTitle }).waitFor();
    await page.getByText(timelineMessages[lang].approved("Pia Fontaine")).waitFor();
    const decision = page.getByRole("region", { name: ideaMessages[lang].decisionTitle });
    await decision.getByText(decisionMessages[lang].lead.approved).waitFor();
    await decision.getByText(reasons[lang]).waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-idea`);

    const other = otherLanguage(lang);
    await page.getByRole("link", { name: common.otherLanguage }).first().click();
    await page.waitForURL((url) => url.pathname === paths.idea(other, { ideaId, title }));
    expect(await page.locator("html").getAttribute("lang")).toBe(other);
    await page.getByRole("region", { name: ideaMessages[other].decisionTitle }).getByText(reasons[other]).waitFor();
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  });

  test("a circle shows its charter and its rules, and the answers are all in one place", async () => {
    const { page, problems, close } = await reader();
    await page.goto(paths.circles(lang));
    await expectReadable(page);
    await page.goto(paths.circle(lang, circleId));
    await page.getByText(smallCircle.charter[lang]).waitFor();
    for (const rule of smallCircle.rules) await page.getByRole("listitem").getByText(rule[lang]).waitFor();
    await expectReadable(page);
    await page.getByRole("link", { name: circleMessages[lang].terms }).click();
    await page
      .getByText(smallCircle.terms[lang].split(".")[0] ?? "")
      .first()
      .waitFor();
    await expectReadable(page);
    await page.goto(paths.decisions(lang));
    await page.getByText(reasons[lang]).first().waitFor();
    await expectReadable(page);
    await page.goto(paths.howItWorks(lang));
    await page.getByRole("heading", { level: 1, name: howMessages[lang].title }).waitFor();
    await page.getByText(smallCircle.name[lang]).first().waitFor();
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  });

  test("an address that leads nowhere says so in its own language", async () => {
    const { page, problems, close } = await reader();
    for (const path of [`/${lang}/nulle-part`, `${paths.ideas(lang)}/ide_000000000000`]) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      await page.getByRole("heading", { level: 1, name: missingMessages[lang][404].title }).waitFor();
      await expectReadable(page);
    }
    expect(problems).toEqual([]);
    await close();
  });
});
