import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { queueMessages } from "../../web/i18n/queue.ts";
import { statementMessages } from "../../web/i18n/statements.ts";
import { talkMessages } from "../../web/i18n/talk.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { cast } from "../cast.ts";
import { expectAccessible, launch, picture, signIn, type Visitor, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { publishedIdea } from "./ideas.ts";
import { memberOfTheApi, theTable } from "./members.ts";
import { settled } from "./time.ts";

const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const story = "Une lampe qui s’allume quand on rentre, s’éteint quand on dort, et se tait le reste du temps.";

describe.each([
  { lang: "en", width: "desktop", bad: "What a bastard of a lamp." },
  { lang: "fr", width: "phone", bad: "Quelle connasse de lampe." },
] as const)("the desk ($lang, $width)", ({ lang, width, bad }) => {
  const words = queueMessages[lang];
  const talk = talkMessages[lang];
  const told = statementMessages[lang];
  const circleId = CircleId.parse(`lampes-${lang}`);
  const people: Visitor[] = [];
  const comes = async () => {
    const person = await visitor(browser, { lang, width });
    people.push(person);
    return person.page;
  };
  const allWell = async () => {
    for (const { problems, close } of people.splice(0)) {
      expect(problems).toEqual([]);
      await close();
    }
  };
  const ideaCalled = async (title: string) => {
    const text = { title, pitch: "Elle se tait.", story, circleId, lang };
    const ideaId = await publishedIdea(table, cast.ada, text, await settled());
    await settled();
    return { ideaId, address: paths.idea(lang, { ideaId, title }) };
  };
  /** Walks the queue by keyboard until the row is on the desk. */
  const walkTo = async (page: Page, title: string, kind: string) => {
    const row = page.locator(".queue__row", { hasText: title }).filter({ hasText: kind });
    await row.waitFor({ state: "attached" });
    for (let pressed = 0; pressed < 30; pressed++) {
      if ((await row.getAttribute("aria-current")) === "true") break;
      await page.keyboard.press("j");
    }
    await page.locator(".sheet h2", { hasText: title }).waitFor();
  };
  const answer = async (page: Page, key: "p" | "d", text?: string) => {
    await page.keyboard.press(key);
    if (text) {
      await page.locator("#message-item:focus").waitFor();
      await page.keyboard.type(text);
    }
    await page.keyboard.press("Control+Enter");
  };

  beforeAll(async () => {
    await circleStore(table).save(circleId, smallCircle, await settled());
  });

  test("a held comment waits for a person, and comes out in its place", async () => {
    const title = `The quiet lamp, ${lang}`;
    const { ideaId, address } = await ideaCalled(title);
    const bo = await comes();
    await signIn(bo, "bo", address);
    await bo.locator("#talk").scrollIntoViewIfNeeded();
    await bo.locator(`#say-${ideaId}`).fill(bad);
    await bo.getByRole("button", { name: talk.send, exact: true }).click();
    await bo.getByText(talk.waits).waitFor();
    await bo.getByRole("heading", { name: talk.waiting }).waitFor();
    await expectAccessible(bo);
    await picture(bo, `${lang}-${width}-waiting`);
    await settled();
    const reader = await comes();
    await reader.goto(address);
    expect(await reader.getByText(bad).count()).toBe(0);

    const mo = await comes();
    await signIn(mo, "mo", studioPaths.moderation(lang));
    await walkTo(mo, title, words.kind.held);
    await mo.getByText(words.held.why).waitFor();
    await mo.keyboard.press("t");
    await mo.getByRole("button", { name: words.putBack }).waitFor();
    await expectAccessible(mo);
    await picture(mo, `${lang}-${width}-desk`);
    await answer(mo, "p");
    await mo.getByText(words.held.done.released).first().waitFor();
    await mo.keyboard.press("z");
    await mo.locator(".undo").waitFor({ state: "detached" });
    await walkTo(mo, title, words.kind.held);
    await mo.getByRole("button", { name: words.putBack }).waitFor();
    await answer(mo, "p");
    await mo.getByText(words.held.done.released).first().waitFor();
    await settled();
    await reader.reload();
    await reader.getByText(bad).waitFor();
    await allWell();
  });

  test("what was taken away comes back when somebody else upholds the appeal", async () => {
    const title = `The loud lamp, ${lang}`;
    const { ideaId, address } = await ideaCalled(title);
    const bo = await memberOfTheApi(table, cast.bo, await settled());
    const text = `Lamps at lamps-${lang}.example`;
    const posted = await bo("POST", `/api/ideas/${ideaId}/comments`, { text, lang });
    const { commentId } = await posted.json();
    const ada = await memberOfTheApi(table, cast.ada, await settled());
    await ada("PUT", `/api/reports/${ideaId}.${commentId}`, { reason: 2 });

    const mo = await comes();
    await signIn(mo, "mo", studioPaths.moderation(lang));
    await walkTo(mo, title, words.kind.report);
    await answer(mo, "d", "This is advertising.");
    await mo.getByText(words.report.done.removed).first().waitFor();
    await settled();

    const writer = await comes();
    await signIn(writer, "bo", paths.statements(lang));
    const statement = writer.locator(".statement", { hasText: text });
    await statement.getByText(told.contest, { exact: true }).click();
    await statement.getByRole("textbox", { name: told.text }).fill("It answers the question that was asked.");
    await expectAccessible(writer);
    await picture(writer, `${lang}-${width}-statement`);
    await statement.getByRole("button", { name: told.send }).click();
    await statement.getByText("It answers the question that was asked.").waitFor();

    const noa = await comes();
    await signIn(noa, "noa", studioPaths.moderation(lang));
    await walkTo(noa, title, words.kind.appeal);
    await noa.getByText(text).waitFor();
    await answer(noa, "p", "You are right.");
    await noa.getByText(words.appeal.done.upheld).first().waitFor();
    await settled();
    const reader = await comes();
    await reader.goto(address);
    await reader.getByText(text).waitFor();
    await allWell();
  });

  test("somebody limited is told when they post, and why", async () => {
    const { ideaId, address } = await ideaCalled(`The shy lamp, ${lang}`);
    const [mo, item] = [await memberOfTheApi(table, cast.mo, await settled()), `member:${cast.bo.memberId}`];
    const limit = { outcome: "limited", circleId, reason: 1, message: "A pause, please.", days: 1 };
    await mo("PUT", `/api/studio/desk/${item}/answer`, { kind: "member", input: limit });
    await settled();
    const bo = await comes();
    await signIn(bo, "bo", address);
    await bo.locator("#talk").scrollIntoViewIfNeeded();
    await bo.locator(`#say-${ideaId}`).fill("One more thing.");
    await bo.getByRole("button", { name: talk.send, exact: true }).click();
    await bo
      .getByText(lang === "fr" ? /retiré la parole/ : /right to post/)
      .first()
      .waitFor();
    await bo.goto(paths.statements(lang));
    await bo.getByText("A pause, please.").first().waitFor();
    const lifted = { kind: "member", input: { outcome: "lifted", message: "Welcome back." } };
    await mo("PUT", `/api/studio/desk/${item}/answer`, lifted);
    await settled();
    for (const { close } of people.splice(0)) await close();
  });
});
