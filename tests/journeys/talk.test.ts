import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId } from "../../functions/platform/ids.ts";
import { belongingMessages } from "../../web/i18n/belonging.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { queueMessages } from "../../web/i18n/queue.ts";
import { reportMessages } from "../../web/i18n/report.ts";
import { talkMessages } from "../../web/i18n/talk.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { cast } from "../cast.ts";
import { chooseFromCast, expectReadable, launch, picture, signIn, type Visitor, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { publishedIdea } from "./ideas.ts";
import { fans, memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const story = "Une horloge sans aiguilles : une bille roule, une heure passe, et la maison entière l’entend tomber.";

describe.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("talk ($lang, $width)", ({ lang, width }) => {
  const words = talkMessages[lang];
  const report = reportMessages[lang];
  const desk = queueMessages[lang];
  const belonging = belongingMessages[lang];
  const format = formatFor(lang, "Europe/Paris");
  const circleId = CircleId.parse(`horloges-${lang}`);
  const people: Visitor[] = [];

  beforeAll(async () => {
    await circleStore(table).save(circleId, smallCircle, await settled());
  });

  const ideaOfAda = async (title: string) => {
    const text = { title, pitch: "Une bille par heure.", story, circleId, lang };
    const ideaId = await publishedIdea(table, cast.ada, text, await settled());
    await settled();
    return { ideaId, address: paths.idea(lang, { ideaId, title }) };
  };
  const comes = async (visit: { javaScript?: boolean } = {}) => {
    const person = await visitor(browser, { lang, width, ...visit });
    people.push(person);
    return person.page;
  };
  /** At the talk, once it is alive. */
  const atTalk = async (who: "ada" | "bo" | "pia", address: string, ideaId: IdeaId) => {
    const page = await comes();
    await signIn(page, who, address);
    await page.locator("#talk").scrollIntoViewIfNeeded();
    await page.locator(`#say-${ideaId}`).waitFor();
    return page;
  };
  const says = async (page: Page, ideaId: IdeaId, text: string) => {
    await page.locator(`#say-${ideaId}`).fill(text);
    await page.getByRole("button", { name: words.send, exact: true }).click();
    await page.getByText(words.posted, { exact: true }).waitFor();
  };
  const answers = async (page: Page, name: string, text: string) => {
    await page
      .getByRole("button", { name: words.answerTo(name) })
      .first()
      .click();
    await page.getByRole("textbox", { name: words.answerTo(name) }).fill(text);
    await page.getByRole("button", { name: words.sendAnswer }).click();
    await page.getByText(words.postedAnswer).waitFor();
  };
  const said = (page: Page, text: string) => page.locator("article.comment", { hasText: text });
  const allWell = async () => {
    for (const { problems, close } of people.splice(0)) {
      expect(problems).toEqual([]);
      await close();
    }
  };

  test("is said, mended, answered, thanked, and read by everybody as it stands", async () => {
    const { ideaId, address } = await ideaOfAda(`L’horloge à billes, ${lang}`);
    const bo = await atTalk("bo", address, ideaId);
    await says(bo, ideaId, "What if the marbles were **wood**?");
    await said(bo, "marbles were").getByRole("button", { name: words.edit, exact: true }).click();
    await bo.getByRole("textbox", { name: words.editOf }).fill("What if the marbles were **cork**?");
    await bo.getByRole("button", { name: words.save, exact: true }).click();
    await bo.getByText(words.savedNews).waitFor();

    const ada = await atTalk("ada", address, ideaId);
    await said(ada, "cork").getByRole("button", { name: words.credit }).click();
    await ada.getByText(words.creditedNews).waitFor();
    await ada.getByText(words.thanks(cast.bo.name)).waitFor();
    await answers(ada, cast.bo.name, "Du liège : plus un bruit la nuit.");
    await ada.locator("summary", { hasText: words.sayUpdate }).click();
    await ada.locator(`#update-${ideaId}`).fill("Les billes sont maintenant en liège.");
    await ada.getByRole("button", { name: words.sendUpdate }).click();
    await said(ada, "Les billes sont maintenant").waitFor();
    await expectReadable(ada);

    const pia = await atTalk("pia", address, ideaId);
    await said(pia, "cork").first().getByRole("button", { name: words.react.thanked }).click();
    await pia.getByText(words.reactions.thanked(cast.pia.name)).waitFor();
    await answers(pia, cast.bo.name, "Notre atelier essaie le liège cette semaine.");
    const official = said(pia, "Notre atelier essaie");
    await official.getByText(`${words.official} · ${cast.pia.title[lang]}`).waitFor();
    await expectReadable(pia);

    await says(bo, ideaId, "Forget this one.");
    const slip = said(bo, "Forget this one.");
    await slip.getByRole("button", { name: words.delete, exact: true }).click();
    await slip.getByRole("button", { name: words.deleteSure }).click();
    await slip.waitFor({ state: "detached" });
    await expectReadable(bo);

    const [fan] = await fans(table, 1, await settled());
    if (!fan) throw new Error("No fan");
    const api = await memberOfTheApi(table, fan, await settled());
    await api("POST", `/api/ideas/${ideaId}/comments`, { text: "Et une cloche ?", lang: lang === "en" ? "fr" : "en" });
    await settled();

    const reader = await comes();
    await reader.goto(address);
    await reader.getByText(words.thanks(cast.bo.name)).waitFor();
    await said(reader, "Notre atelier essaie").getByText(words.official).waitFor();
    await said(reader, "Les billes sont maintenant").getByText(words.update).waitFor();
    expect(await reader.getByText("Forget this one.").count()).toBe(0);
    await expectReadable(reader);
    await picture(reader, `${lang}-${width}-talk`);
    await said(reader, "cork")
      .first()
      .getByRole("link", { name: words.edited(format.date((await settled()).toISOString())) })
      .click();
    await reader.getByRole("heading", { name: words.wordings }).waitFor();
    await reader.getByText("What if the marbles were **wood**?").waitFor();
    await expectReadable(reader);

    const order = () => ada.locator(".talk__list").last().locator("> li > div > article, > li > article");
    await ada.reload();
    await ada.locator("#talk").scrollIntoViewIfNeeded();
    await ada.getByRole("button", { name: words.myLanguageFirst }).click();
    await ada.getByRole("button", { name: words.myLanguageFirst, pressed: true }).waitFor();
    const texts = await order().allInnerTexts();
    const at = (word: string) => texts.findIndex((text) => text.includes(word));
    expect([at("cork") >= 0, at("cork") < at("cloche")]).toEqual([true, true]);
    await allWell();
  });

  test("without script words follow through sign-in, and one joins, follows and mends by plain forms", async () => {
    const { ideaId, address } = await ideaOfAda(`L’horloge sans bruit, ${lang}`);
    const bo = await comes({ javaScript: false });
    await bo.goto(address);
    await bo.getByRole("textbox", { name: words.say }).fill("A bell, but a shy one.");
    await bo.getByRole("button", { name: words.send, exact: true }).click();
    await chooseFromCast(bo, "bo");
    await bo.getByText(words.kept).waitFor();
    await expectReadable(bo);
    await picture(bo, `${lang}-${width}-talk-plain`);
    expect(await bo.getByRole("textbox", { name: words.say }).inputValue()).toBe("A bell, but a shy one.");
    await bo.getByRole("button", { name: words.send, exact: true }).click();
    await said(bo, "A bell, but a shy one.").locator(".comment__when a").first().click();
    await bo.getByRole("textbox", { name: words.editOf }).fill("A bell, and a shy one.");
    await bo.getByRole("button", { name: words.save, exact: true }).click();
    await said(bo, "A bell, and a shy one.").waitFor();
    await bo.getByRole("heading", { name: words.wordings }).waitFor();
    await expectReadable(bo);

    await bo.goto(address);
    await bo.getByRole("button", { name: belonging.followIdea.on }).click();
    await bo.getByRole("heading", { level: 1, name: belonging.page.following }).waitFor();
    await expectReadable(bo);
    await bo.goto(paths.circle(lang, circleId));
    await bo.getByRole("button", { name: belonging.membership.on }).click();
    await bo.getByRole("heading", { level: 1, name: belonging.page.joined(smallCircle.name[lang]) }).waitFor();
    await expectReadable(bo);
    const told = await bo.request.get(`/api/my/follows/ideas/${ideaId}`);
    expect(await told.json()).toEqual({ following: true });
    await allWell();
  });

  test("what breaks a rule is reported, read by a moderator, and its reporter hears what came of it", async () => {
    const { ideaId, address } = await ideaOfAda(`L’horloge de Mo, ${lang}`);
    const bo = await memberOfTheApi(table, cast.bo, await settled());
    await bo("POST", `/api/ideas/${ideaId}/comments`, { text: "Buy clocks at clocks.example!", lang: "en" });
    await settled();

    const ada = await atTalk("ada", address, ideaId);
    await ada.getByRole("link", { name: words.reportOf(cast.bo.name) }).click();
    await ada.getByRole("heading", { level: 1, name: report.titleComment(cast.bo.name) }).waitFor();
    await ada.getByRole("radio", { name: report.rule("2", smallCircle.rules[1][lang]) }).check();
    await ada.getByRole("textbox", { name: report.word }).fill("C’est une réclame.");
    await expectReadable(ada);
    await picture(ada, `${lang}-${width}-report`);
    await ada.getByRole("button", { name: report.send, exact: true }).click();
    await ada.getByText(report.filed).waitFor();
    await ada.getByText(report.waiting).waitFor();
    await expectReadable(ada);
    await settled();

    const mo = await comes();
    await signIn(mo, "mo", studioPaths.moderation(lang));
    await mo
      .getByRole("navigation", { name: desk.list })
      .getByRole("link", { name: `L’horloge de Mo, ${lang}` })
      .click();
    await mo.getByText("Buy clocks at clocks.example!").waitFor();
    await mo.getByText("C’est une réclame.").waitFor();
    await expectReadable(mo);
    await mo.getByRole("radio", { name: new RegExp(`^${desk.report.removed}`) }).check();
    await mo.getByRole("button", { name: desk.report.send.removed }).click();
    await mo.getByText(desk.needsMessage).waitFor();
    await mo.getByRole("textbox", { name: desk.message }).fill("La règle n° 2 exclut la publicité.");
    await picture(mo, `${lang}-${width}-reports`);
    await mo.getByRole("button", { name: desk.report.send.removed }).click();
    await mo.getByText(desk.report.done.removed).first().waitFor();
    await settled();

    await ada.goto(paths.myReports(lang));
    await ada.getByText(report.removed).first().waitFor();
    await expectReadable(ada);
    const reader = await comes();
    await reader.goto(address);
    expect(await reader.getByText("clocks.example").count()).toBe(0);
    await allWell();
  });
});
