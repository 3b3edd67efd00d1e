import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CircleInput } from "../../functions/circles/contract.ts";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { duplicatesMessages } from "../../web/i18n/duplicates.ts";
import { memberMessages } from "../../web/i18n/member.ts";
import { mergedMessages } from "../../web/i18n/merged.ts";
import { newsMessages } from "../../web/i18n/news.ts";
import { supportMessages } from "../../web/i18n/support.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { cast } from "../cast.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { publishedIdea, supportedBy } from "./ideas.ts";
import { memberOfTheApi, theTable } from "./members.ts";
import { pass, settled } from "./time.ts";

const circleId = CircleId.parse("jumelles");
const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(table).save(circleId, { ...smallCircle, policy: patient }, await settled());
});
afterAll(() => browser.close());

const patient: CircleInput["policy"] = {
  kind: "fixed",
  firstWindowDays: 90,
  milestones: [
    { supporters: 3, extraDays: 30 },
    { supporters: 50, extraDays: 0 },
  ],
};
const words = {
  fr: {
    double: "Un séchoir à linge suspendu au plafond",
    first: "Un séchoir à linge qui descend du plafond",
    pitch: "Le linge sèche en l’air.",
    story: "Chez nous le séchoir prend la moitié du couloir. Au plafond il ne gêne personne, et la chaleur y monte.",
    why: "Les deux idées décrivent le même séchoir au plafond.",
    sorry: "Finalement, l’une se tire à la corde et l’autre non.",
  },
  en: {
    double: "A laundry rack hung from the ceiling",
    first: "A laundry rack that comes down from the ceiling",
    pitch: "Laundry dries up there.",
    story:
      "The rack takes half our hallway. Below the ceiling it is in nobody's way, and that is where the warmth goes.",
    why: "Both ideas describe the same rack below the ceiling.",
    sorry: "One is pulled by a cord after all, and the other is not.",
  },
} as const;

test.each([
  { lang: "fr", width: "desktop" },
  { lang: "en", width: "phone" },
] as const)("a moderator makes one idea of two, and two again ($lang, $width)", async ({ lang, width }) => {
  const { double, first, pitch, story, why, sorry } = words[lang];
  const desk = duplicatesMessages[lang];
  const idea = async (title: string) =>
    publishedIdea(table, cast.ada, { title, pitch, story, circleId, lang }, await settled());
  const [duplicate, survivor] = [await idea(double), await idea(first)];
  const bo = await memberOfTheApi(table, cast.bo, await settled());
  await bo("PUT", `/api/ideas/${duplicate}/support`);
  await supportedBy(table, survivor, 2);

  const mo = await visitor(browser, { lang, width });
  await signIn(mo.page, "mo", studioPaths.duplicates(lang, duplicate));
  await mo.page.getByRole("heading", { name: double }).waitFor();
  await mo.page.getByRole("button", { name: desk.compareWith(first) }).click();
  await mo.page.getByRole("row", { name: new RegExp(`${desk.effects.total}\\s*3`) }).waitFor();
  await mo.page.getByText(desk.effects.crosses("3")).waitFor();
  await mo.page.getByRole("button", { name: desk.merge, exact: true }).click();
  await mo.page.getByText(desk.needsMessage).waitFor();
  await mo.page.locator("#message").fill(why);
  await expectAccessible(mo.page);
  await picture(mo.page, `${lang}-${width}-duplicates`);
  await mo.page.getByRole("button", { name: desk.merge, exact: true }).click();
  await mo.page.getByText(desk.done(double, first)).first().waitFor();
  await mo.page.getByRole("button", { name: desk.undo, exact: true }).waitFor();
  await settled();

  const fan = await visitor(browser, { lang, width });
  await signIn(fan.page, "bo", paths.idea(lang, { ideaId: duplicate, title: double }));
  await fan.page.getByRole("heading", { name: mergedMessages[lang].gone.title }).waitFor();
  await fan.page.getByText(why).waitFor();
  await expectReadable(fan.page);
  await picture(fan.page, `${lang}-${width}-merged`);
  await fan.page.getByRole("link", { name: first }).click();
  await fan.page.getByText(supportMessages[lang].carried).waitFor();
  await fan.page.getByRole("heading", { name: mergedMessages[lang].heading }).waitFor();
  await expectAccessible(fan.page);

  await fan.page.goto(paths.mine(lang));
  const supports = fan.page.getByRole("region", { name: memberMessages[lang].sections.supports });
  const row = supports.getByRole("listitem").filter({ has: fan.page.getByRole("link", { name: first }) });
  await row.getByText(`${memberMessages[lang].support.through} ${double}`).waitFor();
  expect(await row.count()).toBe(1);
  expect(await supports.getByRole("link", { name: double }).count()).toBe(0);
  await expectAccessible(fan.page);
  await picture(fan.page, `${lang}-${width}-merged-supports`);

  await pass({ minutes: 2 });
  await fan.page.goto(paths.notifications(lang));
  const told = { title: double, other: first, by: "", when: "" };
  await fan.page.getByText(newsMessages[lang].mergedSupporter(told)).waitFor();

  await mo.page.goto(studioPaths.duplicates(lang, survivor));
  await mo.page.getByRole("heading", { name: desk.takenIn }).waitFor();
  await mo.page.getByRole("article").getByRole("link", { name: double }).click();
  await mo.page.locator("#message").fill(sorry);
  await expectAccessible(mo.page);
  await mo.page.getByRole("button", { name: desk.split.send, exact: true }).click();
  await mo.page.getByText(desk.split.done(double)).first().waitFor();
  await pass({ minutes: 2 });

  await fan.page.goto(paths.notifications(lang));
  await fan.page.getByText(newsMessages[lang].splitSupporter(told)).waitFor();
  await fan.page.goto(paths.idea(lang, { ideaId: duplicate, title: double }));
  await fan.page.getByText(supportMessages[lang].noted).first().waitFor();
  await fan.page.goto(paths.idea(lang, { ideaId: survivor, title: first }));
  await fan.page.getByRole("button", { name: supportMessages[lang].support }).waitFor();
  expect(await fan.page.getByRole("heading", { name: mergedMessages[lang].heading }).count()).toBe(0);
  for (const person of [mo, fan]) {
    expect(person.problems).toEqual([]);
    await person.close();
  }
});
