import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId } from "../../functions/platform/ids.ts";
import { counted } from "../../web/components/stair-sentence.ts";
import { circleMessages } from "../../web/i18n/circle.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { ideaMessages } from "../../web/i18n/idea.ts";
import { questionMessages } from "../../web/i18n/questions.ts";
import { supportMessages } from "../../web/i18n/support.ts";
import { supportPageMessages } from "../../web/i18n/support-page.ts";
import { paths } from "../../web/paths.ts";
import { chooseFromCast, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { cardOf, publishedIdea, supportedBy } from "./ideas.ts";
import { fans, theTable } from "./members.ts";
import { settled } from "./time.ts";

const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const story =
  "Un tabouret à trois hauteurs : on y lace ses chaussures, on y change une ampoule, et le chat y surveille la rue.";

/** What the member's own browser is told of their support. */
const ownSupport = async (page: Page, ideaId: IdeaId) =>
  await (await page.request.get(`/api/ideas/${ideaId}/support`)).json();

describe.each([
  { lang: "fr", width: "desktop" },
  { lang: "en", width: "phone" },
] as const)("supporting ($lang, $width)", ({ lang, width }) => {
  const format = formatFor(lang, "Europe/Paris");
  const words = supportMessages[lang];
  const questions = questionMessages[lang];
  const plain = supportPageMessages[lang];
  const circleId = CircleId.parse(`tabourets-${lang}`);
  const panelOf = (page: Page) => page.getByRole("region", { name: ideaMessages[lang].supportTitle });

  beforeAll(async () => {
    await circleStore(table).save(circleId, smallCircle, await settled());
  });
  const published = async (title: string) => {
    const now = await settled();
    const [author] = await fans(table, 1, now);
    if (!author) throw new Error("No author");
    const ideaId = await publishedIdea(table, author, { title, pitch: "Trois hauteurs.", story, circleId, lang }, now);
    await settled();
    return { ideaId, address: paths.idea(lang, { ideaId, title }) };
  };

  test("pressed signed out, it is there on return without a second press, counted, answered and withdrawn again", async () => {
    const { ideaId, address } = await published(`Un tabouret pour trois, ${lang} ${width}`);
    const { page, problems, close } = await visitor(browser, { lang, width });
    await page.goto(address);
    const panel = panelOf(page);
    await panel.getByText(words.joins(smallCircle.name[lang])).waitFor();
    await expectReadable(page);
    await panel.getByRole("button", { name: words.support }).click();
    await chooseFromCast(page, "bo");
    await panel.getByText(words.returned.given).first().waitFor();
    await panel.getByText(counted(1, format)).first().waitFor();
    expect(await ownSupport(page, ideaId)).toMatchObject({ supported: true, supporters: 1 });
    expect(new URL(page.url()).search).toBe("");

    await panel.getByLabel(questions.wouldPay("€")).fill("45");
    await panel.getByLabel(questions.howMany).fill("2");
    await panel.getByLabel(questions.why).fill("Le chat.");
    await panel.getByRole("checkbox", { name: questions.wouldTest }).check();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-questions`);
    await panel.getByRole("button", { name: questions.save }).click();
    await panel.getByText(questions.saved).waitFor();
    await page.reload();
    await panel.getByRole("button", { name: questions.change }).click();
    expect(await panel.getByLabel(questions.wouldPay("€")).inputValue()).toBe("45");
    expect(await panel.getByLabel(questions.howMany).inputValue()).toBe("2");
    expect(await panel.getByLabel(questions.why).inputValue()).toBe("Le chat.");
    expect(await panel.getByRole("checkbox", { name: questions.wouldTest }).isChecked()).toBe(true);

    await settled();
    const other = await visitor(browser, { lang, width, javaScript: false });
    await other.page.goto(paths.circle(lang, circleId));
    await other.page.getByText(circleMessages[lang].members(format.plural, 1, "1"), { exact: true }).waitFor();
    await other.close();

    await panel.getByRole("button", { name: words.withdraw }).click();
    await panel.getByRole("button", { name: words.support }).waitFor();
    await panel.getByText(counted(0, format)).first().waitFor();
    await settled();
    expect((await ownSupport(page, ideaId)).supported).toBe(false);
    expect((await cardOf(ideaId)).supporters).toBe(0);
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  });

  test("a double click gives one support", async () => {
    const { ideaId, address } = await published(`Un tabouret pressé, ${lang} ${width}`);
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", address);
    await panelOf(page).getByRole("button", { name: words.support }).dblclick();
    await panelOf(page).getByText(words.noted).first().waitFor();
    await settled();
    expect(await ownSupport(page, ideaId)).toMatchObject({ supported: true, supporters: 1 });
    await page.reload();
    await panelOf(page).getByText(counted(1, format)).first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test("without script plain forms do the same", async () => {
    const { ideaId, address } = await published(`Un tabouret tout simple, ${lang} ${width}`);
    const { page, problems, close } = await visitor(browser, { lang, width, javaScript: false });
    await page.goto(address);
    await panelOf(page).getByRole("button", { name: words.support }).click();
    await chooseFromCast(page, "bo");
    await page.getByRole("heading", { level: 1, name: plain.noted }).waitFor();
    await page.getByText(counted(1, format)).first().waitFor();
    await expectReadable(page);

    await page.getByLabel(plain.wouldPay).fill("30");
    await page.getByLabel(plain.why).fill("Trois hauteurs !");
    await page.getByRole("radio", { name: lang === "fr" ? "Oui" : "Yes" }).check();
    await page.getByRole("button", { name: plain.save }).click();
    await page.getByRole("heading", { level: 1, name: plain.noted }).waitFor();
    expect(await page.getByLabel(plain.wouldPay).inputValue()).toBe("30");
    expect(await ownSupport(page, ideaId)).toMatchObject({
      supported: true,
      answers: { wouldPay: 30, why: "Trois hauteurs !", wouldTest: true },
    });
    await picture(page, `${lang}-${width}-support-plain`);

    await page.getByRole("button", { name: plain.withdraw }).click();
    await page.getByRole("heading", { level: 1, name: plain.title }).waitFor();
    expect((await ownSupport(page, ideaId)).supported).toBe(false);
    await expectReadable(page);
    await page.getByRole("link", { name: plain.backToIdea }).click();
    await page.waitForURL((url) => url.pathname === address);
    expect(problems).toEqual([]);
    await close();
  });

  test("an idea at the top says since when support is closed, and takes none", async () => {
    const { ideaId, address } = await published(`Un tabouret arrivé, ${lang} ${width}`);
    await supportedBy(table, ideaId, 4);
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", address);
    const today = format.date((await settled()).toISOString());
    await panelOf(page).getByText(ideaMessages[lang].closedAtTopOn(today).replace(/\.$/, "")).waitFor();
    expect(await panelOf(page).getByRole("button", { name: words.support }).count()).toBe(0);
    await expectReadable(page);
    await page.goto(paths.support(lang, ideaId));
    await page.getByRole("heading", { level: 1, name: ideaMessages[lang].closed }).waitFor();
    expect(await page.getByRole("button", { name: words.support }).count()).toBe(0);
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  });
});
