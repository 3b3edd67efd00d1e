import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CircleInput } from "../../functions/circles/contract.ts";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId, type IdeaId } from "../../functions/platform/ids.ts";
import { dayIn } from "../../functions/platform/zoned-time.ts";
import { counted } from "../../web/components/stair-sentence.ts";
import { commonMessages } from "../../web/i18n/common.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { ideaMessages } from "../../web/i18n/idea.ts";
import { lineageMessages } from "../../web/i18n/lineage.ts";
import { memberMessages } from "../../web/i18n/member.ts";
import { newsMessages } from "../../web/i18n/news.ts";
import { timelineMessages } from "../../web/i18n/timeline.ts";
import { type Lang, paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { cardOf, decide, publishedIdea, supportedBy } from "./ideas.ts";
import { memberOfTheApi, theTable } from "./members.ts";
import { pass, settled } from "./time.ts";

const editions = [
  { lang: "fr", width: "desktop" },
  { lang: "en", width: "phone" },
] as const;
const circleId = CircleId.parse("horlogers");
const shortWindow = {
  ...smallCircle,
  policy: {
    kind: "fixed",
    firstWindowDays: 15,
    milestones: [
      { supporters: 2, extraDays: 30 },
      { supporters: 4, extraDays: 0 },
    ],
  },
} as const satisfies CircleInput;

const table = theTable();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await circleStore(table).save(circleId, shortWindow, await settled());
});
afterAll(() => browser.close());

const story =
  "Une horloge qui ne montre que le matin, le midi et le soir, pour les jours où personne n’attend personne.";
const published = async (title: string): Promise<IdeaId> =>
  publishedIdea(
    table,
    cast.ada,
    { title, pitch: "Trois heures suffisent.", story, circleId, lang: "fr" },
    await settled(),
  );
const formatOf = (lang: Lang) => formatFor(lang, "Europe/Paris");

test("a milestone reached moves the deadline, and the page says so in both languages", async () => {
  const title = "Une horloge à trois heures";
  const ideaId = await published(title);
  const before = await cardOf(ideaId);
  await supportedBy(table, ideaId, 2);
  const { endsAt } = await cardOf(ideaId);
  expect(Date.parse(endsAt) - Date.parse(before.endsAt)).toBe(30 * 86_400_000);
  for (const { lang, width } of editions) {
    const format = formatOf(lang);
    const { page, problems, close } = await visitor(browser, { lang, width, javaScript: false });
    await page.goto(paths.idea(lang, { ideaId, title }));
    const words = timelineMessages[lang];
    const gained = words.milestone(counted(2, format), `30 ${format.plural(30, words.days)}`);
    const line = page.getByRole("listitem").filter({ hasText: gained });
    await line.getByText(words.newDeadline).waitFor();
    expect(await line.textContent()).toContain(format.dateTime(endsAt));
    const sentence = page.getByRole("region", { name: ideaMessages[lang].supportTitle });
    expect(await sentence.textContent()).toContain(format.date(endsAt));
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  }
});

test("the author is warned three times; then the page says that time ran out, not the idea", async () => {
  const title = "Une horloge sans aiguilles";
  const ideaId = await published(title);
  await supportedBy(table, ideaId, 1);
  const { endsAt } = await cardOf(ideaId);
  const waits = [
    ["deadline-14", { days: 1, minutes: 5 }],
    ["deadline-3", { days: 11 }],
    ["deadline-1", { days: 2 }],
  ] as const;
  for (const [kind, time] of waits) {
    await pass(time);
    for (const { lang, width } of editions) {
      const { page, problems, close } = await visitor(browser, { lang, width });
      await signIn(page, "ada", paths.mine(lang));
      const { sections } = memberMessages[lang];
      const news = page.getByRole("complementary", { name: sections.notices });
      await news
        .getByText(newsMessages[lang].said[kind]({ title, when: formatOf(lang).dateTime(endsAt), by: "" }))
        .waitFor();
      await expectReadable(page);
      expect(problems).toEqual([]);
      await close();
    }
  }

  await pass({ days: 1 });
  for (const { lang, width } of editions) {
    const words = ideaMessages[lang];
    const { page, problems, close } = await visitor(browser, { lang, width, javaScript: false });
    await page.goto(paths.idea(lang, { ideaId, title }));
    const panel = page.getByRole("region", { name: words.supportTitle });
    await panel.getByText(words.stair.expired("1", "2"), { exact: true }).waitFor();
    await panel.getByText(words.closedOn(formatOf(lang).dateTime(endsAt))).waitFor();
    expect(await panel.getByRole("button").count()).toBe(0);
    await page.getByText(timelineMessages[lang].expired, { exact: true }).waitFor();
    await expectReadable(page);
    await page.getByText(lineageMessages[lang].yours).waitFor();
    await picture(page, `${lang}-${width}-expired`);
    expect(problems).toEqual([]);
    await close();
  }

  const again = "Une horloge sans aiguilles, qui sonne";
  const successor = await startedAgain(ideaId, again);
  for (const { lang, width } of editions) {
    const { page, problems, close } = await visitor(browser, { lang, width, javaScript: false });
    await page.goto(paths.idea(lang, { ideaId, title }));
    const kin = page.getByRole("region", { name: lineageMessages[lang].label });
    await kin.getByRole("link", { name: again }).click();
    await page.waitForURL(paths.idea(lang, { ideaId: successor, title: again }));
    await kin.getByRole("link", { name: title, exact: true }).waitFor();
    await expectReadable(page);
    await picture(page, `${lang}-${width}-taken-up`);
    expect(problems).toEqual([]);
    await close();
  }
}, 600_000);

/** Ada takes it up again under another title, and Mo publishes it. */
async function startedAgain(ideaId: IdeaId, title: string): Promise<IdeaId> {
  const now = await settled();
  const [ada, mo] = [await memberOfTheApi(table, cast.ada, now), await memberOfTheApi(table, cast.mo, now)];
  const { ideaId: id } = await (await ada("PUT", `/api/my/ideas/${ideaId}/new-start`)).json();
  const { draft } = await (await ada("GET", `/api/my/drafts/${id}`)).json();
  const { pitch, story: told, lang, kind, tags, rev } = draft;
  await ada("PUT", `/api/my/drafts/${id}`, { title, pitch, story: told, circleId, lang, kind, tags, rev });
  await ada("POST", `/api/my/drafts/${id}/submission`, { rev: rev + 1, termsVersion: 1 });
  await mo("PUT", `/api/studio/moderation/${id}`, { outcome: "published", version: 1 });
  await settled();
  return id;
}

test("a parked idea is in review again by itself on the day it was promised", async () => {
  const title = "Une horloge pour plus tard";
  const ideaId = await published(title);
  await supportedBy(table, ideaId, 4);
  const now = await settled();
  await decide(table, ideaId, {
    outcome: "parked",
    reasons: { fr: "Pas cette saison.", en: "Not this season." },
    changeOurMind: {},
    reasonCodes: ["needs-research"],
    secondLookOn: dayIn("Europe/Paris", new Date(now.getTime() + 2 * 86_400_000)),
    lang: "fr",
  });
  const seen = async (lang: Lang, width: "desktop" | "phone", words: string) => {
    const { page, problems, close } = await visitor(browser, { lang, width, javaScript: false });
    await page.goto(paths.idea(lang, { ideaId, title }));
    await page.getByRole("main").getByText(words).first().waitFor();
    await expectReadable(page);
    expect(problems).toEqual([]);
    await close();
  };
  for (const { lang, width } of editions)
    await seen(
      lang,
      width,
      ideaMessages[lang].stair.answered(counted(4, formatOf(lang)), commonMessages[lang].stages.parked),
    );
  await pass({ days: 3 });
  for (const { lang, width } of editions) {
    await seen(lang, width, timelineMessages[lang].secondLook);
    await seen(lang, width, ideaMessages[lang].stair.inReview(counted(4, formatOf(lang))));
  }
});
