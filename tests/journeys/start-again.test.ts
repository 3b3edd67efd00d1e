import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId } from "../../functions/platform/ids.ts";
import { lineageMessages } from "../../web/i18n/lineage.ts";
import { memberMessages } from "../../web/i18n/member.ts";
import { missingMessages } from "../../web/i18n/missing.ts";
import { writeMessages } from "../../web/i18n/write.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { submit } from "./acts.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { cardOf, publishedIdea } from "./ideas.ts";
import { memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

const circleId = CircleId.parse("rebonds");
const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(table).save(circleId, smallCircle, await settled());
});
afterAll(() => browser.close());

const words = {
  fr: {
    title: "Un tabouret qui se range dans un autre",
    next: "Un tabouret qui se range à plat",
    pitch: "Deux tabourets, la place d’un seul.",
    story: "Nous avons une table pour deux et parfois quatre personnes. Les tabourets s’emboîtent, et l’on respire.",
  },
  en: {
    title: "A stool that stows inside another",
    next: "A stool that stows flat",
    pitch: "Two stools in the room of one.",
    story:
      "We have a table for two and sometimes four people. The stools nest into each other and there is room again.",
  },
} as const;

test.each([
  { lang: "fr", width: "desktop" },
  { lang: "en", width: "phone" },
] as const)("its author withdraws an idea and starts again from it ($lang, $width)", async ({ lang, width }) => {
  const { title, next, pitch, story } = words[lang];
  const own = memberMessages[lang].idea;
  const again = lineageMessages[lang];
  const ideaId = await publishedIdea(table, cast.ada, { title, pitch, story, circleId, lang }, await settled());
  const author = await visitor(browser, { lang, width });
  const { page } = author;
  await signIn(page, "ada", paths.mine(lang));
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
  await row.getByRole("button", { name: own.withdraw }).click();
  await row.getByRole("button", { name: own.withdrawYes }).click();
  const start = row.getByRole("button", { name: again.againNamed(title) });
  await start.waitFor();
  await expectAccessible(page);
  await start.click();
  await page.waitForURL(/idea=ide_/);
  await page.getByText(again.editor.title).waitFor();
  const field = page.getByLabel(writeMessages[lang].title.label, { exact: true });
  expect(await field.inputValue()).toBe(title);
  await expectAccessible(page);
  await picture(page, `${lang}-${width}-started-again`);
  await field.fill(next);
  await submit(page, lang);
  const successor = await published(new URL(page.url()).searchParams.get("idea") ?? "");

  await page.goto(paths.mine(lang));
  await row.getByRole("link", { name: next }).waitFor();
  expect(author.problems).toEqual([]);
  await author.close();

  const reader = await visitor(browser, { lang, width, javaScript: false });
  const gone = await reader.page.goto(paths.idea(lang, { ideaId, title }));
  expect(gone?.status()).toBe(410);
  await reader.page.getByText(missingMessages[lang].goneBy.author).waitFor();
  await expectReadable(reader.page);
  await picture(reader.page, `${lang}-${width}-goes-on`);
  await reader.page.getByRole("link", { name: next }).click();
  await reader.page.waitForURL(paths.idea(lang, { ideaId: successor, title: next }));
  await reader.close();
});

/** By Mo, whatever its author wrote. */
async function published(id: string): Promise<IdeaId> {
  const mo = await memberOfTheApi(table, cast.mo, await settled());
  const { card } = await (await mo("GET", `/api/studio/moderation/${id}`)).json();
  await mo("PUT", `/api/studio/moderation/${id}`, { outcome: "published", version: card.version });
  await settled();
  await cardOf(card.ideaId);
  return card.ideaId;
}
