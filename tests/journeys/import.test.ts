import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { circleStore } from "../../functions/circles/store.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { importMessages } from "../../web/i18n/import.ts";
import { importedMessages } from "../../web/i18n/imported.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { expectReadable, launch, picture, signIn, visitor } from "./browser.ts";
import { smallCircle } from "./circle.ts";
import { theTable } from "./members.ts";
import { settled } from "./time.ts";

const circleId = CircleId.parse("venues-ailleurs");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  const now = await settled();
  await circleStore(theTable()).save(
    circleId,
    { ...smallCircle, name: { fr: "Venues d’ailleurs", en: "From elsewhere" } },
    now,
  );
});
afterAll(() => browser.close());

const fider = [
  "number,title,description,created_at,created_by,votes_count,comments_count,status,responded_by,responded_at,response,original_number,original_title,tags",
  '7,A rail that folds away,"It folds, and mail jane@example.com for the plan.",2021-03-04T10:00:00Z,Jane Doe,312,0,open,,,,,,"balcony"',
  "8,A bench with a lid,Done already.,2020-01-02T10:00:00Z,jane@example.com,40,1,completed,Pat,2020-02-02T10:00:00Z,We built it.,,,",
  "9,,No title at all,2020-01-02T10:00:00Z,Sam,1,0,open,,,,,,",
  "10,=HYPERLINK(1),A formula for a title,2020-01-02T10:00:00Z,Sam,1,0,duplicate,,,,,,",
].join("\n");
const other = [
  "Titre;Texte;Voix;Auteur;Statut",
  "Une étagère pliée à l’été;Elle se plie contre le mur.;312;Zoé Léger;ouverte",
  "Un banc à couvercle;Déjà bâti.;40;Élie;livrée",
].join("\r\n");

const cases = [
  {
    lang: "en",
    width: "desktop",
    file: { name: "fider.csv", bytes: Buffer.from(fider, "utf-8") },
    title: "A rail that folds away",
    author: "Jane Doe (Fider)",
    tool: "Fider",
    encoding: "utf-8",
    new: 2,
  },
  {
    lang: "fr",
    width: "phone",
    file: { name: "idées.csv", bytes: Buffer.from(other.replaceAll("’", "'"), "latin1") },
    title: "Une étagère pliée à l'été",
    author: "Zoé Léger (Boîte à idées)",
    tool: "Boîte à idées",
    encoding: "windows-1252",
    new: 2,
  },
] as const;

describe.each(cases)("importing ($lang, $width)", ({ lang, width, file, title, author, tool, encoding, ...counts }) => {
  const words = importMessages[lang];
  const format = formatFor(lang, "Europe/Paris");

  test("a CSV is read, tried, imported with its history, and taken away again", async () => {
    const { page, problems, close } = await visitor(browser, { lang, width });
    await signIn(page, "cleo", studioPaths.import(lang));
    await expectReadable(page);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: file.name, mimeType: "text/csv", buffer: file.bytes });
    await page.getByRole("heading", { name: file.name }).waitFor();
    expect(await page.getByLabel(words.plan.encoding).inputValue()).toBe(encoding);
    if (tool !== "Fider") await page.getByLabel(words.plan.tool).fill(tool);
    await page.getByLabel(words.plan.circle).selectOption(circleId);
    await page.getByLabel(words.plan.lang).selectOption(lang);
    await expectReadable(page);
    await picture(page, `import-plan-${lang}`);

    await page.getByRole("button", { name: words.plan.toTrial }).click();
    await page.getByRole("heading", { name: words.trial.title }).waitFor();
    await expectReadable(page);
    await picture(page, `import-trial-${lang}`);
    await page.getByRole("button", { name: words.trial.run.ideas(format.number(counts.new)) }).click();
    await page.getByText(words.result.done(counts.new, format)).first().waitFor();
    await expectReadable(page);
    await picture(page, `import-result-${lang}`);

    await settled();
    const address = await page.getByRole("link", { name: title }).getAttribute("href");
    const reader = await visitor(browser, { lang, width });
    await reader.page.goto(String(address));
    await reader.page.getByRole("heading", { level: 1, name: title }).waitFor();
    const ideaAt = reader.page.url();
    const votes = importedMessages[lang].votes(format.plural, 312, format.number(312), tool);
    await reader.page.getByText(votes).first().waitFor();
    await reader.page.getByText(author).first().waitFor();
    expect(await reader.page.content()).not.toContain("@example.com");
    await expectReadable(reader.page);
    await picture(reader.page, `import-idea-${lang}`);

    await page.getByRole("button", { name: words.result.undo }).click();
    await page.getByRole("button", { name: words.result.undoYes }).click();
    await page.getByText(words.result.undone).first().waitFor({ timeout: 40_000 });
    await settled();
    expect((await reader.page.goto(ideaAt))?.status()).toBeGreaterThanOrEqual(404);
    expect(reader.problems.filter((problem) => !/40[14]|410/.test(problem))).toEqual([]);
    expect(problems).toEqual([]);
    await reader.close();
    await close();
  }, 120_000);
});
