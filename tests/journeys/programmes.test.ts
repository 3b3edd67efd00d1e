import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId, secureRandom } from "../../functions/platform/ids.ts";
import { commonMessages } from "../../web/i18n/common.ts";
import { editorMessages } from "../../web/i18n/programme-editor.ts";
import { programmePageMessages } from "../../web/i18n/programme-pages.ts";
import { programmeMessages } from "../../web/i18n/programmes.ts";
import { testMessages } from "../../web/i18n/tests.ts";
import { paths } from "../../web/paths.ts";
import { testPaths } from "../../web/test-paths.ts";
import { cast } from "../cast.ts";
import { makeProgramme } from "../programmes.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { decide, publishedIdea, supportedBy } from "./ideas.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

const circleId = CircleId.parse("atelier-des-tests");
const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(table).save(circleId, { ...smallCircle, name: circleName }, await settled());
});
afterAll(() => browser.close());

const circleName = { fr: "Atelier des tests", en: "Test workshop" };
const written = {
  pitch: { fr: "Trois semaines avec la lampe, le soir.", en: "Three weeks with the lamp, in the evening." },
  terms: { fr: "Vous gardez le prototype pour vous.", en: "You keep the prototype to yourself." },
};
const ideaTitle = (lang: "fr" | "en") => (lang === "fr" ? "Une lampe à manivelle" : "A lamp with a crank");
const aWord = { fr: "Douze lampes attendent vos soirées.", en: "Twelve lamps wait for your evenings." };
const title = (lang: "fr" | "en", edition: "fr" | "en") =>
  edition === "fr" ? `La lampe à manivelle (${lang})` : `The crank lamp (${lang})`;

test.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)(
  "the team writes a programme, looks at it as testers do and opens it ($lang, $width)",
  async ({ lang, width }) => {
    const words = programmeMessages[lang];
    const pia = await visitor(browser, { lang, width });
    const { page } = pia;
    const ideaId = await approvedIdea(lang);
    const room = (name: string) => page.getByRole("navigation", { name: words.roomsLabel }).getByRole("link", { name });
    await signIn(page, "pia", testPaths.studio(lang));
    await page.getByRole("button", { name: words.begin.open }).click();
    await page.locator("#from-idea").selectOption(ideaId);
    await page.locator("#title-fr").fill(title(lang, "fr"));
    await page.locator("#title-en").fill(title(lang, "en"));
    await expectAccessible(page);
    await page.getByRole("button", { name: words.begin.make }).click();
    await page.getByRole("heading", { name: title(lang, lang) }).waitFor();

    await page.getByRole("button", { name: words.overview.step.recruiting }).click();
    await page.getByRole("button", { name: words.overview.yes.recruiting }).click();
    await page.getByText(words.overview.lacks).waitFor();
    await page.getByRole("link", { name: words.overview.write }).click();
    await fill(page, "pitch", written.pitch);
    await fill(page, "terms", written.terms);
    await expectReadable(page);
    await picture(page, `${lang}-${width}-programme-editor`);
    await page.reload();
    await page.getByText(editorMessages[lang].restored).waitFor();
    await page.getByRole("button", { name: editorMessages[lang].save, exact: true }).click();
    await page.getByText(editorMessages[lang].state.resting).waitFor();

    await room(words.rooms.preview).click();
    await page.getByText(written.pitch[lang]).waitFor();
    await page.getByRole("button", { name: words.preview.languages[lang === "fr" ? "en" : "fr"] }).click();
    await page.getByText(written.pitch[lang === "fr" ? "en" : "fr"]).waitFor();
    await expectAccessible(page);
    await picture(page, `${lang}-${width}-programme-preview`);

    await room(words.rooms.overview).click();
    await page.getByRole("button", { name: words.overview.step.recruiting }).click();
    await page.getByLabel(words.overview.idea.along(ideaTitle(lang))).waitFor();
    await page.getByLabel(words.overview.idea.message).fill(aWord[lang]);
    await expectReadable(page);
    await picture(page, `${lang}-${width}-programme-opening`);
    await page.getByRole("button", { name: words.overview.yes.recruiting }).click();
    const link = page.getByRole("link", { name: words.overview.page });
    await link.waitFor();
    const address = (await link.getAttribute("href")) ?? "";
    await settled();

    const fan = await visitor(browser, { lang, width });
    await fan.page.goto(paths.idea(lang, { ideaId, title: ideaTitle(lang) }));
    await fan.page.locator(".timeline").getByText(aWord[lang]).waitFor();
    await fan.page.locator(".timeline").getByText(commonMessages[lang].stages.in_beta).first().waitFor();
    await picture(fan.page, `${lang}-${width}-idea-in-its-test`);
    await fan.page.goto(testPaths.programmes(lang));
    await fan.page.getByRole("link", { name: title(lang, lang) }).waitFor();
    await expectReadable(fan.page);
    await picture(fan.page, `${lang}-${width}-programmes`);
    await fan.page.goto(address);
    await fan.page.getByText(written.pitch[lang]).waitFor();
    await expectReadable(fan.page);
    await picture(fan.page, `${lang}-${width}-programme`);
    await fan.page.getByRole("link", { name: programmePageMessages[lang].apply }).click();
    await fan.page.getByRole("heading", { name: title(lang, lang) }).waitFor();
    for (const person of [pia, fan]) {
      expect(person.problems).toEqual([]);
      await person.close();
    }
  },
);

test.each([
  { lang: "en", width: "phone" },
  { lang: "fr", width: "desktop" },
] as const)("a link lets somebody into a private programme ($lang, $width)", async ({ lang, width }) => {
  const words = programmeMessages[lang];
  const now = await settled();
  const hidden = await makeProgramme(
    { table, clock: () => now, random: secureRandom },
    { circleId, visibility: "private", title: { fr: `Le banc secret (${lang})`, en: `The secret bench (${lang})` } },
  );
  const pia = await visitor(browser, { lang, width });
  await signIn(pia.page, "pia", testPaths.studio(lang, { programme: hidden.programmeId, room: "invitations" }));
  await pia.page.getByRole("button", { name: words.invitations.make }).click();
  const link = (await pia.page.getByText(/invitation=prg_/).textContent()) ?? "";
  await expectReadable(pia.page);
  await picture(pia.page, `${lang}-${width}-programme-invitations`);

  const ada = await visitor(browser, { lang, width });
  const { pathname, search } = new URL(link);
  await ada.page.goto(testPaths.mine(lang, { programme: hidden.programmeId }));
  await ada.page.getByRole("alert").waitFor();
  expect(await ada.page.getByText(hidden.title[lang]).count()).toBe(0);
  await signIn(ada.page, "ada", pathname + search);
  await ada.page.getByText(hidden.title[lang]).waitFor();
  await expectReadable(ada.page);
  await ada.page.getByRole("button", { name: testMessages[lang].invited.take }).click();
  await ada.page.getByRole("heading", { level: 1, name: hidden.title[lang] }).waitFor();
  await expectReadable(ada.page);
  await picture(ada.page, `${lang}-${width}-private-programme`);
  for (const person of [pia, ada]) {
    expect(person.problems).toEqual([]);
    await person.close();
  }
});

/** An idea with its answer: yes. */
async function approvedIdea(lang: "fr" | "en"): Promise<IdeaId> {
  const story = "Une lampe qui se remonte à la main, pour les coupures et les cabanes. ".repeat(2);
  const words = { title: ideaTitle(lang), pitch: "Trois tours, une heure de lumière.", story, circleId, lang };
  const ideaId = await publishedIdea(table, cast.ada, words, await settled());
  await supportedBy(table, ideaId, 4);
  const reasons = { fr: "Nous savons la faire.", en: "We know how to make it." };
  await decide(table, ideaId, { outcome: "approved", reasons, changeOurMind: {}, reasonCodes: [], lang });
  return ideaId;
}

async function fill(page: Page, field: "pitch" | "terms", texts: { fr: string; en: string }): Promise<void> {
  await page.locator(`#p-${field}-fr`).fill(texts.fr);
  await page.locator(`#p-${field}-en`).fill(texts.en);
}
