import type { Page } from "playwright-core";
import { decisionMessages } from "../../web/i18n/decision.ts";
import { studioMessages } from "../../web/i18n/studio.ts";
import { supportMessages } from "../../web/i18n/support.ts";
import { writeMessages } from "../../web/i18n/write.ts";
import { type Lang, paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { settled } from "./time.ts";

/** `circle` is the id: several may have the same name. */
export type IdeaWords = { title: string; pitch: string; story: string; circle: string };

/** Writes an idea from the blank page until it is saved; answers its id. */
export async function writeDraft(page: Page, lang: Lang, idea: IdeaWords): Promise<string> {
  const words = writeMessages[lang];
  await page.goto(paths.write(lang));
  await page.getByLabel(words.title.label, { exact: true }).fill(idea.title);
  await page.getByLabel(words.pitch.label).fill(idea.pitch);
  await page.getByRole("textbox", { name: words.story.label }).fill(idea.story);
  await page.locator(`input[name="circle"][value="${idea.circle}"]`).check();
  await page.getByText(savedIn(lang)).first().waitFor();
  await page.waitForURL(/idea=ide_/);
  return new URL(page.url()).searchParams.get("idea") ?? "";
}

const savedIn = (lang: Lang) => new RegExp(writeMessages[lang].state.saved("").trim());

/** Accepts rules and terms, and sends it to moderation. */
export async function submit(page: Page, lang: Lang): Promise<void> {
  const { send, sent } = writeMessages[lang];
  await tickRules(page);
  await page.getByRole("checkbox", { name: send.termsAccept("1") }).check();
  await page.getByRole("button", { name: send.submit }).click();
  await page.getByRole("heading", { name: sent.title }).waitFor();
}

/** Ticks each of the circle's rules. */
export async function tickRules(page: Page): Promise<void> {
  for (const rule of await page.locator("#rules").getByRole("checkbox").all()) await rule.check();
}

/** As a moderator: opens the idea from the queue and publishes it. */
export async function publish(page: Page, lang: Lang, title: string): Promise<void> {
  const words = studioMessages[lang].moderation;
  await page.goto(studioPaths.moderation(lang));
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("radio", { name: new RegExp(`^${words.outcomes.published}`) }).check();
  await page.getByRole("button", { name: words.send.published }).click();
  await page.getByText(words.done.published(title)).first().waitFor();
  // The ten seconds in which it could be undone.
  await settled();
}

/** Presses the button on the idea's page and sees that it holds. */
export async function support(page: Page, lang: Lang): Promise<void> {
  await page.getByRole("button", { name: supportMessages[lang].support }).click();
  await page.getByText(supportMessages[lang].noted).first().waitFor();
}

/** As the product team: approves with reasons in both languages, reads the preview, publishes. */
export async function approve(page: Page, lang: Lang, title: string, reasons: Record<Lang, string>): Promise<void> {
  const { review } = studioMessages[lang];
  await page.goto(studioPaths.review(lang));
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("radio", { name: new RegExp(`^${review.form.outcomes.approved}`) }).check();
  for (const of of ["fr", "en"] as const) await page.locator(`#reasons-${of}`).fill(reasons[of]);
  await page.getByRole("button", { name: review.form.preview }).click();
  await page.getByRole("heading", { name: decisionMessages[lang].lead.approved }).first().waitFor();
  await page.getByRole("button", { name: review.form.publish }).click();
  await page.getByRole("button", { name: review.form.yes }).click();
  await page.getByText(review.form.done(title)).first().waitFor();
}
