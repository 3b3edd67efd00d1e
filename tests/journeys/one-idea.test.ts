import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { otherLanguage } from "../../functions/platform/languages.ts";
import { decisionMessages } from "../../web/i18n/decision.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { approve, publish, submit, support, writeDraft } from "./acts.ts";
import { expectAccessible, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { fans, memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

const ideas = {
  en: {
    title: "A bench that waters its own herbs",
    pitch: "For balconies where there is room for a seat or for a garden, not both.",
    story: "Our balcony holds one bench. Under its seat there is **nothing**, so put a trough there, with a wick.",
    circle: "petits-balcons",
  },
  fr: {
    title: "Une banquette qui arrose ses herbes",
    pitch: "Pour les balcons où il faut choisir entre s’asseoir et jardiner.",
    story: "Notre balcon n’a qu’une banquette. Sous l’assise, il n’y a **rien** : mettons-y un bac, avec une mèche.",
    circle: "petits-balcons",
  },
} as const;
const reasons = {
  fr: "Elle tient dans notre atelier et quatre personnes l’attendent déjà.",
  en: "It fits our workshop, and four people are waiting for it already.",
};

let browser: Browser;
const table = theTable();
beforeAll(async () => {
  browser = await launch();
  const now = await settled();
  await circleStore(table).save(CircleId.parse("petits-balcons"), smallCircle, now);
  await settled();
});
afterAll(() => browser.close());

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("one idea, all the way ($lang, $width)", ({ lang, width }) => {
  const idea = ideas[lang];

  test("from a draft to a public decision in both editions", async () => {
    const ada = await visitor(browser, { lang, width });
    await signIn(ada.page, "ada", paths.home(lang));
    const ideaId = await writeDraft(ada.page, lang, idea);
    await expectAccessible(ada.page);
    await picture(ada.page, `${lang}-${width}-draft`);
    await submit(ada.page, lang);

    const mo = await visitor(browser, { lang, width });
    await signIn(mo.page, "mo", studioPaths.moderation(lang));
    await expectAccessible(mo.page);
    await publish(mo.page, lang, idea.title);
    await settled();

    const bo = await visitor(browser, { lang, width });
    const address = paths.idea(lang, { ideaId, title: idea.title });
    await signIn(bo.page, "bo", address);
    expect(await bo.page.getByRole("heading", { level: 1 }).textContent()).toContain(idea.title);
    await expectAccessible(bo.page);
    await support(bo.page, lang);
    await picture(bo.page, `${lang}-${width}-supported`);

    const now = await settled();
    for (const fan of await fans(table, 3, now)) {
      const api = await memberOfTheApi(table, fan, now);
      await api("PUT", `/api/ideas/${ideaId}/support`);
    }
    await settled();

    const pia = await visitor(browser, { lang, width });
    await signIn(pia.page, "pia", studioPaths.review(lang));
    await approve(pia.page, lang, idea.title, reasons);
    await settled();

    for (const edition of [lang, otherLanguage(lang)]) {
      const reader = await visitor(browser, { lang: edition, width, javaScript: false });
      await reader.page.goto(paths.idea(edition, { ideaId, title: idea.title }));
      const decision = reader.page.locator(".decision").first();
      expect(await decision.textContent()).toContain(reasons[edition]);
      expect(await decision.textContent()).toContain(decisionMessages[edition].lead.approved);
      expect(await decision.textContent()).toContain("Pia Fontaine");
      await picture(reader.page, `${lang}-${width}-decided-${edition}`);
      await reader.close();
    }
    for (const person of [ada, mo, bo, pia]) {
      expect(person.problems).toEqual([]);
      await person.close();
    }
  });
});
