import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { coCreatorMessages } from "../../web/i18n/cocreators.ts";
import { ideaMessages } from "../../web/i18n/idea.ts";
import { problemMessages } from "../../web/i18n/problems.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { publish, submit, writeDraft } from "./acts.ts";
import { chooseFromCast, expectAccessible, expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(theTable()).save(CircleId.parse("a-plusieurs"), smallCircle, await settled());
});
afterAll(() => browser.close());

const ideas = {
  fr: {
    title: "Une table qui pousse avec les enfants",
    pitch: "Quatre hauteurs, les mêmes pieds.",
    story:
      "Nous l’avons dessinée à deux, un dimanche de pluie. Les pieds s’allongent par crans, sans outil, jusqu’au lycée.",
  },
  en: {
    title: "A table that grows with the children",
    pitch: "Four heights, the same legs.",
    story:
      "Two of us drew it on a rainy Sunday. The legs lengthen notch by notch, without a tool, until they leave school.",
  },
} as const;

test.each([
  { lang: "en", width: "desktop" },
  { lang: "fr", width: "phone" },
] as const)("two people sign one idea ($lang, $width)", async ({ lang, width }) => {
  const words = coCreatorMessages[lang];
  const idea = { ...ideas[lang], circle: "a-plusieurs" };
  const author = await visitor(browser, { lang, width });
  await signIn(author.page, "ada", paths.home(lang));
  const ideaId = await writeDraft(author.page, lang, idea);
  await author.page.getByRole("button", { name: words.invite }).click();
  const address = await author.page.getByLabel(words.link, { exact: true }).inputValue();
  expect(new URL(address).searchParams.get("sign")).toBe(ideaId);

  const friend = await visitor(browser, { lang, width });
  await friend.page.goto(address);
  await friend.page.getByRole("link", { name: words.asked.signIn }).click();
  await chooseFromCast(friend.page, "bo");
  await friend.page.getByRole("heading", { name: idea.title }).waitFor();
  await expectAccessible(friend.page);
  await picture(friend.page, `${lang}-${width}-asked-to-sign`);
  await friend.page.getByRole("button", { name: words.asked.yes }).click();
  await friend.page.getByRole("heading", { name: words.asked.done }).waitFor();

  await author.page.reload();
  await author.page.getByRole("button", { name: words.remove(cast.bo.name) }).waitFor();
  await expectAccessible(author.page);
  await picture(author.page, `${lang}-${width}-signed-together`);
  await submit(author.page, lang);
  await friend.page.goto(address);
  await friend.page.getByText(String(problemMessages[lang]["invitation-closed"])).waitFor();

  const mo = await visitor(browser, { lang, width });
  await signIn(mo.page, "mo", paths.home(lang));
  await publish(mo.page, lang, idea.title);
  await settled();
  const reader = await visitor(browser, { lang, width, javaScript: false });
  const signed = ideaMessages[lang].signedWith(cast.bo.name);
  await reader.page.goto(paths.idea(lang, { ideaId, title: idea.title }));
  await reader.page.getByText(signed).waitFor();
  await expectReadable(reader.page);

  await friend.page.goto(paths.mine(lang));
  await friend.page.getByRole("button", { name: words.mine.leaveNamed(idea.title) }).click();
  await expectAccessible(friend.page);
  await friend.page.getByRole("button", { name: words.mine.yes }).click();
  await friend.page.getByRole("button", { name: words.mine.leaveNamed(idea.title) }).waitFor({ state: "detached" });
  await settled();
  await reader.page.reload();
  await reader.page.getByRole("heading", { name: idea.title }).waitFor();
  expect(await reader.page.getByText(signed).count()).toBe(0);
  for (const person of [author, friend, mo, reader]) {
    expect(person.problems.filter((problem) => !problem.includes("410"))).toEqual([]);
    await person.close();
  }
});
