import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { secureRandom } from "../../functions/platform/ids.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { parcelStore } from "../../functions/shipping/store.ts";
import { deliveryMessages } from "../../web/i18n/delivery.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { shippingMessages } from "../../web/i18n/shipping.ts";
import type { Lang } from "../../web/paths.ts";
import { testPaths } from "../../web/test-paths.ts";
import { type CastName, cast } from "../cast.ts";
import { makeProgramme } from "../programmes.ts";
import { addressInput, addressMarks } from "../shipping.ts";
import { enrolledAs } from "../under-test.ts";
import { expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
const table = theTable();
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A prototype under test, with its testers. */
async function prototypeFor(...testers: CastName[]): Promise<Programme> {
  const now = await settled();
  const world = { table, random: secureRandom, clock: () => now };
  const programme = await makeProgramme(world, { stage: "running" });
  for (const who of testers) await enrolledAs(world, programme.programmeId, who);
  return programme;
}
const delivery = (lang: Lang, { programmeId }: Programme) =>
  testPaths.mine(lang, { programme: programmeId, room: "delivery" });
const list = (lang: Lang, { programmeId }: Programme) =>
  testPaths.studio(lang, { programme: programmeId, room: "shipping" });

async function fillIn(page: Page, lang: Lang): Promise<void> {
  const words = deliveryMessages[lang];
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field(words.name).fill(addressInput.name);
  for (const [n, line] of addressInput.lines.entries()) await page.locator(`#to-line${n + 1}`).fill(line);
  await field(words.postcode).fill(addressInput.postcode ?? "");
  await field(words.city).fill(addressInput.city);
}

test("a tester says where it goes, shipping staff alone read it, and it arrives", async () => {
  const words = { ...deliveryMessages.en, list: shippingMessages.en };
  const programme = await prototypeFor("bo");
  const tester = await visitor(browser, { lang: "en" });
  await signIn(tester.page, "bo", delivery("en", programme));
  await fillIn(tester.page, "en");
  await tester.page.reload();
  await tester.page.getByText(words.draft).waitFor();
  expect(await tester.page.locator("#to-city").inputValue()).toBe(addressInput.city);
  await tester.page.getByLabel(words.country, { exact: true }).selectOption("FR");
  await expectAccessible(tester.page);
  await picture(tester.page, "en-desktop-delivery-form");
  await tester.page.getByRole("button", { name: words.save }).click();
  await tester.page.getByRole("heading", { name: words.yours }).waitFor();
  await tester.page.getByText("France").waitFor();

  const team = await visitor(browser, { lang: "en" });
  await signIn(team.page, "pia", list("en", programme));
  await team.page.getByRole("button", { name: new RegExp(words.list.details) }).click();
  await team.page.getByText(words.list.acts.addressed).waitFor();
  const seen = await team.page.content();
  expect(addressMarks.filter((mark) => seen.includes(mark))).toEqual([]);
  expect(await team.page.getByRole("button", { name: words.list.address.show }).count()).toBe(0);
  await team.close();

  const sender = await visitor(browser, { lang: "en" });
  const { page } = sender;
  await signIn(page, "sol", list("en", programme));
  await page.getByRole("button", { name: new RegExp(words.list.details) }).click();
  await page.getByRole("button", { name: words.list.address.show }).click();
  await page.getByText(addressInput.city).waitFor();
  await page.getByRole("heading", { name: words.list.looks }).waitFor();
  await page.locator(".parcel__log").first().getByText(cast.sol.name).waitFor();
  await expectAccessible(page);
  await picture(page, "en-desktop-shipping-list");
  const format = formatFor("en", "Europe/Paris");
  await page.getByRole("checkbox", { name: words.list.selectAll(1, format) }).check();
  await page.getByRole("button", { name: words.list.send.open(1, format) }).click();
  await page.getByLabel(words.list.send.carrier).fill("Colis & Cie");
  await page.getByLabel(words.list.send.tracking(cast.bo.name)).fill("http://track.example/1");
  await page.getByRole("button", { name: words.list.send.confirm }).click();
  await page.locator(".field__error").waitFor();
  await page.getByLabel(words.list.send.tracking(cast.bo.name)).fill("https://track.example/1");
  await expectAccessible(page);
  await page.getByRole("button", { name: words.list.send.confirm }).click();
  await page.getByText(words.list.state.sent, { exact: true }).waitFor();
  expect(sender.problems).toEqual([]);
  await sender.close();

  await tester.page.reload();
  await tester.page.getByRole("link", { name: words.track }).waitFor();
  await expectAccessible(tester.page);
  await picture(tester.page, "en-desktop-delivery-sent");
  await tester.page.getByRole("button", { name: words.arrived }).click();
  await tester.page
    .getByText(words.steps.received, { exact: true })
    .and(tester.page.locator("[aria-current]"))
    .waitFor();
  const parcel = await parcelStore(table).find({ programmeId: programme.programmeId, memberId: cast.bo.memberId });
  expect(parcel).toMatchObject({ status: "received", tracking: "https://track.example/1" });
  expect(tester.problems).toEqual([]);
  await tester.close();
});

test("on a phone, in French: an address is mended, changed, and a broken parcel is told and sent anew", async () => {
  const words = { ...deliveryMessages.fr, list: shippingMessages.fr };
  const programme = await prototypeFor("ada");
  const tester = await visitor(browser, { lang: "fr", width: "phone" });
  const { page } = tester;
  await signIn(page, "ada", delivery("fr", programme));
  await page.getByRole("button", { name: words.save }).click();
  await page.getByText(words.faults).waitFor();
  await expectReadable(page);
  await picture(page, "fr-phone-delivery-faults");
  await fillIn(page, "fr");
  await page.getByLabel(words.country, { exact: true }).selectOption("BE");
  await page.getByRole("button", { name: words.save }).click();
  await page.getByText("Belgique").waitFor();
  await page.getByRole("button", { name: words.change }).click();
  await page.getByLabel(words.city, { exact: true }).fill("Bruges");
  await page.getByRole("button", { name: words.save }).click();
  await page.getByText("Bruges").waitFor();
  await expectReadable(page);
  await picture(page, "fr-phone-delivery-address");

  const { programmeId } = programme;
  const sender = await visitor(browser, { lang: "fr", width: "phone" });
  await signIn(sender.page, "sol", list("fr", programme));
  const format = formatFor("fr", "Europe/Paris");
  await sender.page.getByRole("checkbox", { name: words.list.select(cast.ada.name) }).check();
  await sender.page.getByRole("button", { name: words.list.send.open(1, format) }).click();
  await sender.page.getByLabel(words.list.send.carrier).fill("Colis & Cie");
  await sender.page.getByRole("button", { name: words.list.send.confirm }).click();
  await sender.page.getByText(words.list.state.sent, { exact: true }).waitFor();
  await expectReadable(sender.page);
  await picture(sender.page, "fr-phone-shipping-list");

  await page.reload();
  await page.getByText(words.wrong).click();
  await page.getByLabel(words.word).fill("Un pied fendu.");
  await page.getByRole("button", { name: words.tell }).click();
  await page.getByText(words.state.damaged).waitFor();
  await expectReadable(page);

  await sender.page.reload();
  await sender.page.getByRole("button", { name: new RegExp(words.list.details) }).click();
  await sender.page.getByText("Un pied fendu.").first().waitFor();
  await expectReadable(sender.page);
  await picture(sender.page, "fr-phone-shipping-parcel");
  await sender.page.getByRole("button", { name: words.list.moveTo.to_send.damaged }).click();
  await sender.page.getByText(words.list.state.to_send, { exact: true }).waitFor();
  expect((await parcelStore(table).find({ programmeId, memberId: cast.ada.memberId }))?.status).toBe("to_send");
  expect([...tester.problems, ...sender.problems]).toEqual([]);
  await sender.close();
  await tester.close();
});
