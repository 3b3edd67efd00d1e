import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf, nameIn, votesIn, withoutMail } from "../../functions/imports/cells.ts";
import { IdeaRow } from "../../functions/imports/contract.ts";
import { judgedIdea } from "../../functions/imports/judge-row.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { decoded, encodingOf } from "../../web/apps/import/encoding.ts";
import { guessedKind, guessedMapping, guessedSource } from "../../web/apps/import/fields.ts";
import { batchFrom, guessedFate, type Plan, rowsToSend, type Sending } from "../../web/apps/import/plan.ts";
import { readCsv } from "../../web/apps/import/read-csv.ts";

const now = new Date("2026-03-02T09:00:00.000Z");
const folder = join(import.meta.dirname, "../fixtures/imports");

async function opened(name: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const csv = await readCsv(decoded(bytes, encodingOf(bytes)));
  if ("refused" in csv) throw new Error(csv.refused);
  const kind = guessedKind(csv.header);
  const plan: Plan = {
    kind,
    source: guessedSource(csv.header),
    tool: "x",
    circleId: CircleId.parse("balcony"),
    lang: "fr",
    mapping: guessedMapping(csv.header, kind),
    fates: {},
    others: "gathering",
    names: true,
  };
  return { csv, plan, rows: rowsToSend(csv.rows, plan) };
}

describe("the export of a known tool", () => {
  test.each([
    [
      "fider.csv",
      "fider",
      { title: "A rail that folds away", votes: "312", author: "Jane Doe", status: "open", ref: "12" },
    ],
    ["uservoice-analysis.csv", "uservoice", { title: "A rail that folds away", status: "planned", ref: "4411" }],
    ["uservoice-voters.csv", "uservoice", { votes: "2", author: "Jane Doe", status: "under review", ref: "77" }],
    ["canny.csv", "canny", { votes: "1,312", author: "Jane Doe", status: "planned", ref: "5f1a" }],
    [
      "autre-windows-1252.csv",
      "other",
      { title: "Une étagère pliée", votes: "1 312", author: "Zoé Léger", status: "livrée" },
    ],
  ])("%s is known, and its columns are found", async (name, source, cells) => {
    const { plan, rows } = await opened(name);
    expect(plan.source).toBe(source);
    expect(rows[0]?.cells).toMatchObject(cells);
  });

  test("sends no column of addresses", async () => {
    for (const name of ["uservoice-analysis.csv", "uservoice-voters.csv", "canny.csv", "uservoice-comments.csv"])
      expect(JSON.stringify((await opened(name)).rows)).not.toContain("@example");
  });

  test("of comments is told from one of ideas", async () => {
    const { plan, rows } = await opened("uservoice-comments.csv");
    expect(plan.kind).toBe("comments");
    expect(rows[0]?.cells).toMatchObject({ idea: "77", text: "I would use it, too", author: "Sam" });
  });

  test("of one row a voter says the same idea in each", async () => {
    const { rows } = await opened("uservoice-voters.csv");
    expect(rows[0]?.cells).toEqual(rows[1]?.cells);
  });

  test.each([
    ["open", "gathering"],
    ["under review", "gathering"],
    ["planned", "gathering"],
    ["completed", "archived"],
    ["livrée", "archived"],
    ["declined", "archived"],
    ["duplicate", "skip"],
  ])("whose status is %s: %s", (status, fate) => {
    expect(guessedFate(status)).toBe(fate);
  });
});

describe("a cell", () => {
  test.each([
    ["312", 312],
    ["1,312", 1_312],
    ["1\u202F312", 1_312],
    ["312 votes", 312],
    ["many", undefined],
    ["-4", undefined],
    ["", undefined],
  ])("of votes, %s, is %s", (cell, votes) => {
    expect(votesIn(cell)).toBe(votes);
  });

  test.each([
    ["2021-03-04T10:00:00Z", "en", "2021-03-04T10:00:00.000Z"],
    ["2021-03-04 10:00:00", "en", "2021-03-04T10:00:00.000Z"],
    ["2021-03-04T10:00:00+02:00", "en", "2021-03-04T08:00:00.000Z"],
    ["04/03/2021", "fr", "2021-03-04T00:00:00.000Z"],
    ["04/03/2021", "en", "2021-04-03T00:00:00.000Z"],
    ["31/12/2020", "en", "2020-12-31T00:00:00.000Z"],
    ["Mar 4, 2021", "en", "2021-03-04T00:00:00.000Z"],
    ["31/31/2020", "en", undefined],
    ["2199-01-01", "en", undefined],
    ["soon", "en", undefined],
  ] as const)("of a date, %s (%s), is %s", (cell, lang, at) => {
    expect(instantOf(cell, lang, now)).toBe(at);
  });

  test("with an address of a person keeps the words and not the address, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), fc.string(), (mail, before, after) => {
        const domain = mail.slice(mail.lastIndexOf("@"));
        expect(withoutMail(`${before} ${mail} ${after.replaceAll("@", "")}`)).not.toContain(domain);
      }),
    );
    expect(nameIn("jane@example.com", 60)).toBeUndefined();
  });

  test("of 20,000 characters is searched for addresses in no time", () => {
    const begun = performance.now();
    withoutMail("a".repeat(20_000));
    withoutMail(`${"a@".repeat(10_000)}`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe("a row", () => {
  const judged = (more: object) =>
    judgedIdea(IdeaRow.parse({ title: "A rail", stage: "gathering", ...more }), { lang: "en", now });

  test("whose title is too long keeps it whole in the story", () => {
    const title = `A rail ${"that folds ".repeat(12)}away`;
    const { title: shown, story, remarks } = judged({ title, text: "Yes." });
    expect(shown.length).toBeLessThanOrEqual(90);
    expect(shown.endsWith("…")).toBe(true);
    expect(story).toBe(`${title}\n\nYes.`);
    expect(remarks).toContain("title-shortened");
  });

  test("has the first words of its text as a pitch, without the signs of Markdown", () => {
    expect(judged({ text: "\n## **Hello** [there](https://a.example)\nmore" }).pitch).toBe("Hello there");
    expect(judged({}).pitch).toBe("A rail");
  });

  test("keeps the tags that can be tags here, six at the most", () => {
    const { tags, remarks } = judged({ tags: "Balcony, x, a-b, <b>, Drying;seeds|pots, shade, wind, rain" });
    expect(tags).toEqual(["balcony", "a b", "drying", "seeds", "pots", "shade"]);
    expect(remarks).toEqual(["tags-left-out"]);
  });
});

test("a batch holds no more than one request takes, and always something", () => {
  const row = (length: number): Sending => ({ number: 1, cells: { title: "x".repeat(length) } });
  expect(batchFrom([row(10), row(10), row(10)], 1, 40)).toHaveLength(2);
  expect(batchFrom([row(59_000), row(59_000)], 0, 40)).toHaveLength(1);
  expect(batchFrom([row(90_000)], 0, 40)).toHaveLength(1);
  expect(
    batchFrom(
      Array.from({ length: 90 }, () => row(10)),
      0,
      40,
    ),
  ).toHaveLength(40);
});
