import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doorStore } from "../../functions/circles/door-store.ts";
import { tokenOf } from "../../functions/circles/invitations.ts";
import { circleStore } from "../../functions/circles/store.ts";
import { addDays } from "../../functions/platform/clock.ts";
import { CircleId, type IdeaId, secureRandom } from "../../functions/platform/ids.ts";
import { hashed, newReference } from "../../functions/platform/reference.ts";
import { belongingMessages } from "../../web/i18n/belonging.ts";
import { doorMessages } from "../../web/i18n/doors.ts";
import { missingMessages } from "../../web/i18n/missing.ts";
import { ownThingsMessages } from "../../web/i18n/own-things.ts";
import { problemMessages } from "../../web/i18n/problems.ts";
import { profileMessages } from "../../web/i18n/profile.ts";
import { type Lang, paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { type CastName, cast } from "../cast.ts";
import { chooseFromCast, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { publishedIdea } from "./ideas.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

const open = CircleId.parse("balcons-ouverts");
const title = "Une rambarde qui porte des pots";
const story = "La rambarde ne porte rien. Deux crochets et une planche, et les herbes sont à hauteur de main.";
const hidden = { title: "Un banc encore secret", pitch: "On en parle entre nous.", story, lang: "fr" as const };
const secretOf = (lang: Lang) => CircleId.parse(`coulisses-${lang}`);
const nameOf = (lang: Lang) => (lang === "fr" ? "Les coulisses" : "Backstage");

const table = theTable();
const circles = circleStore(table);
let browser: Browser;
let ideaId: IdeaId;
const hiddenIdeas = new Map<Lang, IdeaId>();
beforeAll(async () => {
  browser = await launch();
  const now = await settled();
  await circles.save(open, smallCircle, now);
  for (const lang of ["fr", "en"] as const) {
    const circleId = secretOf(lang);
    const name = { fr: nameOf("fr"), en: nameOf("en") };
    await circles.save(circleId, { ...smallCircle, name, visibility: "private" }, now);
    await circles.join(circleId, cast.ada.memberId, now);
    hiddenIdeas.set(lang, await publishedIdea(table, cast.ada, { ...hidden, circleId }, now));
  }
  await circles.join(open, cast.ada.memberId, now);
  ideaId = await publishedIdea(
    table,
    cast.ada,
    { title, pitch: "Deux crochets, une planche.", story, circleId: open, lang: "fr" },
    now,
  );
  await settled();
}, 240_000);
afterAll(() => browser.close());

describe.each([
  { lang: "en", width: "desktop", shows: true },
  { lang: "fr", width: "phone", shows: false },
] as const)("belonging ($lang, $width)", ({ lang, width, shows }) => {
  const words = belongingMessages[lang];
  const door = doorMessages[lang];
  const mine = ownThingsMessages[lang];
  const secret = secretOf(lang);
  const joined = words.page.joined(nameOf(lang));

  /** Somebody whose browser runs no script. */
  const plain = () => visitor(browser, { lang, width, javaScript: false });
  const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name }).click();
  /** A button whose script knows how things stand; before that the plain form answers. */
  const live = (page: Page, name: string) => page.locator("form[data-on]").getByRole("button", { name });
  const privateIdea = () => paths.idea(lang, { ...hidden, ideaId: hiddenIdeas.get(lang) ?? "", private: true });
  /** The studio's desk of the circle, as somebody who keeps its door. */
  async function atTheDoor(who: CastName) {
    const visit = await visitor(browser, { lang, width });
    await signIn(visit.page, who, studioPaths.circles(lang));
    const desk = visit.page.locator("section.door").filter({ has: visit.page.locator(`#door-${secret}`) });
    await desk.waitFor();
    return { ...visit, desk };
  }

  test("an invitation lets one person in, without script, and tells the next that it has been used", async () => {
    const cleo = await atTheDoor("cleo");
    await cleo.desk.getByLabel(door.studio.uses).fill("1");
    await cleo.desk.getByRole("button", { name: door.studio.make }).click();
    const link = (await cleo.desk.locator("code").textContent()) ?? "";
    await expectReadable(cleo.page);
    await picture(cleo.page, `${lang}-${width}-door`);
    expect(cleo.problems).toEqual([]);
    await cleo.close();

    const bo = await plain();
    await bo.page.goto(link);
    await heading(bo.page, door.invited(nameOf(lang)));
    await expectReadable(bo.page);
    await picture(bo.page, `${lang}-${width}-invited`);
    await press(bo.page, door.accept);
    await chooseFromCast(bo.page, "bo");
    await press(bo.page, door.accept);
    await heading(bo.page, joined);
    await bo.page
      .getByRole("main")
      .getByRole("link", { name: nameOf(lang) })
      .click();
    await bo.page.getByRole("link", { name: hidden.title }).click();
    await heading(bo.page, hidden.title);
    await expectReadable(bo.page);
    await bo.close();

    const pia = await plain();
    await pia.page.goto(link);
    await pia.page.getByText(problemMessages[lang]["invitation-used"]).waitFor();
    expect(await pia.page.getByText(nameOf(lang)).count()).toBe(0);
    await expectReadable(pia.page);
    await picture(pia.page, `${lang}-${width}-invitation-used`);
    const late = newReference(secureRandom);
    const now = await settled();
    await doorStore(table).invite({
      circleId: secret,
      invitationId: hashed(late),
      uses: 0,
      maxUses: 5,
      createdAt: addDays(now, -8).toISOString(),
      expiresAt: addDays(now, -1).toISOString(),
      byName: cast.cleo.name,
    });
    await pia.page.goto(paths.invitation(lang, tokenOf(secret, late)));
    await pia.page.getByText(problemMessages[lang]["invitation-over"]).waitFor();
    await pia.close();
  });

  test("a stranger finds nothing, asks without script, and is let in or not; whoever leaves is out", async () => {
    const pia = await plain();
    await signIn(pia.page, "pia", paths.circle(lang, secret, true));
    await heading(pia.page, missingMessages[lang][404].title);
    await pia.page.goto(paths.joinRequest(lang, secret));
    await pia.page.getByLabel(door.message).fill("J’ai monté le premier banc.");
    await expectReadable(pia.page);
    await picture(pia.page, `${lang}-${width}-request`);
    await press(pia.page, door.send);
    await heading(pia.page, door.asked);

    const bo = await plain();
    await signIn(bo.page, "bo", paths.membership(lang, secret));
    await press(bo.page, words.membership.off);
    await bo.page.waitForURL(`**${paths.mine(lang)}`);
    expect((await bo.page.goto(privateIdea()))?.status()).toBe(404);
    await bo.page.goto(paths.joinRequest(lang, secret));
    await press(bo.page, door.send);
    await heading(bo.page, door.asked);
    await bo.close();

    const mo = await atTheDoor("mo");
    await mo.desk.getByText("J’ai monté le premier banc.").waitFor();
    await expectReadable(mo.page);
    await picture(mo.page, `${lang}-${width}-requests`);
    await mo.desk.getByRole("button", { name: door.studio.accept(cast.pia.name) }).click();
    await mo.page.getByText(door.studio.accepted(cast.pia.name)).waitFor({ state: "attached" });
    await mo.desk.getByRole("button", { name: door.studio.decline(cast.bo.name) }).click();
    await mo.desk.getByText(door.studio.noRequests).waitFor();
    expect(mo.problems).toEqual([]);
    await mo.close();
    expect(await circles.belongs(secret, cast.bo.memberId)).toBe(false);

    await pia.page.goto(paths.circle(lang, secret, true));
    await heading(pia.page, nameOf(lang));
    await expectReadable(pia.page);
    await picture(pia.page, `${lang}-${width}-private-circle`);
    await pia.close();
  });

  test("a circle is joined and left without script", async () => {
    const { page, close } = await plain();
    const name = smallCircle.name[lang];
    await page.goto(paths.circle(lang, open));
    await press(page, words.membership.on);
    await chooseFromCast(page, "pia");
    await press(page, words.membership.on);
    await heading(page, words.page.joined(name));
    await expectReadable(page);
    await press(page, words.membership.off);
    await heading(page, words.page.join(name));
    await close();
  });

  test("a profile shows what its owner chose, and nothing private", async () => {
    const ada = await visitor(browser, { lang, width });
    await signIn(ada.page, "ada", paths.mine(lang));
    const profile = ada.page.getByRole("region", { name: mine.profile.title });
    await profile.getByLabel(mine.profile.choices.circles).setChecked(shows);
    await profile.getByRole("button", { name: mine.profile.save }).click();
    await profile.getByText(mine.profile.saved).waitFor();
    await ada.page.getByRole("region", { name: mine.circles.title }).getByText(nameOf(lang)).first().waitFor();
    await expectReadable(ada.page);
    await picture(ada.page, `${lang}-${width}-my-space`);
    expect(ada.problems).toEqual([]);
    await ada.close();

    const { page, problems, close } = await visitor(browser, { lang, width });
    await page.goto(paths.idea(lang, { ideaId, title }));
    await page.getByRole("main").getByRole("link", { name: cast.ada.name }).first().click();
    await heading(page, cast.ada.name);
    await page.getByRole("article").filter({ hasText: title }).waitFor();
    expect(await page.getByRole("heading", { name: profileMessages[lang].circles }).count()).toBe(shows ? 1 : 0);
    for (const secretWord of [hidden.title, nameOf(lang), secret])
      expect(await page.content()).not.toContain(secretWord);
    await expectReadable(page);
    await picture(page, `${lang}-${width}-profile`);
    expect(problems).toEqual([]);
    await close();
  });

  test("an idea and a person are followed, and gathered in one's own space", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "bo", paths.mine(lang));
    const follows = page.getByRole("region", { name: mine.follows.title });
    const stops = follows.getByRole("button", { name: mine.follows.stop });
    // What this member followed in other journeys goes first.
    await follows.getByText(mine.follows.none).or(stops.first()).waitFor();
    for (let left = await stops.count(); left > 0; left--) {
      await stops.first().click();
      await expect.poll(() => stops.count()).toBe(left - 1);
    }
    await page.goto(paths.idea(lang, { ideaId, title }));
    await live(page, words.followIdea.on).click();
    await page.getByText(words.followIdea.saidOn).waitFor();
    await page.goto(paths.member(lang, cast.ada.memberId));
    await live(page, words.followMember.on).click();
    await page.getByText(words.followMember.saidOn).waitFor();

    await page.goto(paths.mine(lang));
    const row = (name: string) => follows.getByRole("listitem").filter({ hasText: name });
    await row(cast.ada.name).waitFor();
    await row(title).getByRole("link", { name: title }).click();
    await page.waitForURL(`**${paths.idea(lang, { ideaId, title })}`);
    await page.goto(paths.mine(lang));
    for (const name of [title, cast.ada.name]) {
      await row(name).getByRole("button", { name: mine.follows.stop }).click();
      await row(name).waitFor({ state: "detached" });
    }
    await follows.getByText(mine.follows.none).waitFor();
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  });
});
