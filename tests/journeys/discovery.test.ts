import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId } from "../../functions/platform/ids.ts";
import { calendarMessages } from "../../web/i18n/calendar.ts";
import { embedMessages } from "../../web/i18n/embed.ts";
import { feedMessages } from "../../web/i18n/feed.ts";
import { listMessages } from "../../web/i18n/list.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { publishedIdea, supportedBy } from "./ideas.ts";
import { memberOfTheApi, theTable } from "./members.ts";
import { pass, settled } from "./time.ts";

const circleId = CircleId.parse("coin-vitrine");
const title = "Une vitrine qui se range dans l’angle";
const tag = "rangement d’angle";
const story =
  "L’angle du salon ne sert à rien. Cette vitrine s’y glisse, s’ouvre des deux côtés, et se démonte sans outil.";

let browser: Browser;
let ideaId: IdeaId;
beforeAll(async () => {
  browser = await launch();
  const table = theTable();
  const now = await settled();
  await circleStore(table).save(circleId, smallCircle, now);
  ideaId = await publishedIdea(
    table,
    cast.ada,
    { title, pitch: "Un angle qui sert.", story, circleId, lang: "fr", tags: [tag] },
    now,
  );
  await supportedBy(table, ideaId, 1);
  const bo = await memberOfTheApi(table, cast.bo, await settled());
  await bo("PUT", `/api/ideas/${ideaId}/support`);
  // Lists of tags follow a count in five minutes; what climbs is ranked as often.
  await pass({ minutes: 10 });
}, 400_000);
afterAll(() => browser.close());

const cards = (page: Page) => page.getByRole("main").getByRole("article");

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("finding and taking along ($lang, $width)", ({ lang, width }) => {
  const words = listMessages[lang];

  test("without script: what climbs, what has a tag, and the feed of it", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width, javaScript: false });
    await page.goto(paths.ideas(lang));
    await page
      .getByRole("navigation", { name: words.sortLabel })
      .getByRole("link", { name: words.sorts.trending })
      .click();
    await cards(page).filter({ hasText: title }).waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-trending`);
    await page.goto(paths.idea(lang, { ideaId, title }));
    await page.getByRole("link", { name: tag }).click();
    await page.getByRole("heading", { level: 1, name: words.titleOfTag(tag) }).waitFor();
    await cards(page).filter({ hasText: title }).waitFor();
    await expectReadable(page);
    const feed = await page.request.get(
      (await page.getByRole("link", { name: feedMessages[lang].follow }).getAttribute("href")) ?? "",
    );
    expect([feed.status(), feed.headers()["content-type"]]).toEqual([200, "application/atom+xml; charset=utf-8"]);
    expect(await feed.text()).toContain(title);
    expect(problems).toEqual([]);
    await close();
  });

  test("signed in: one's own support is marked on its card, in words", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", paths.circle(lang, circleId));
    await cards(page).filter({ hasText: title }).getByText(words.youSupport).waitFor();
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  });

  test("the deadline, the share picture and the card for other sites come along with the idea", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await page.goto(paths.idea(lang, { ideaId, title }));
    const deadline = page.getByRole("link", { name: calendarMessages[lang].add });
    const calendar = await page.request.get((await deadline.getAttribute("href")) ?? "");
    expect(calendar.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(await calendar.text()).toContain("BEGIN:VEVENT");
    const share = await page.request.get(
      (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "",
    );
    expect([share.status(), share.headers()["content-type"]]).toEqual([200, "image/png"]);

    await page.getByRole("link", { name: embedMessages[lang].link }).click();
    const dialog = page.getByRole("dialog", { name: embedMessages[lang].title });
    expect(await dialog.getByLabel(embedMessages[lang].script).inputValue()).toContain(`data-idea="${ideaId}"`);
    await dialog.frameLocator("iframe").getByRole("link", { name: title }).waitFor();
    await expectAccessible(page);
    await picture(page, `${lang}-${width}-embed`);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(problems).toEqual([]);
    await close();
  });
});
