import { describe, expect, test } from "vitest";
import { decoded, type Encoding, encodingOf } from "../../web/apps/import/encoding.ts";
import { readCsv, writeCsv } from "../../web/apps/import/read-csv.ts";

const sentence = "titre;texte\nÉté à Sète;où l’œil s’arrête";
const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le"));
const swapped = (bytes: Uint8Array) => Uint8Array.from(bytes, (_, i) => bytes[i ^ 1] ?? 0);
const read = async (text: string) => {
  const csv = await readCsv(text);
  if ("refused" in csv) throw new Error(csv.refused);
  return csv;
};

describe("the encoding of a file", () => {
  test.each([
    ["UTF-8", new Uint8Array(Buffer.from(sentence)), "utf-8"],
    ["UTF-8 with its mark", new Uint8Array(Buffer.from(`\uFEFF${sentence}`)), "utf-8"],
    ["UTF-16 with its mark", utf16(sentence, true), "utf-16le"],
    ["UTF-16 without a mark", utf16(sentence, false), "utf-16le"],
    ["UTF-16, the other way round", swapped(utf16(sentence, true)), "utf-16be"],
  ] as const)("%s is found, and every letter read", async (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decoded(bytes, encodingOf(bytes))).toBe(sentence);
  });

  test("one byte a letter is taken for Windows-1252, whose œ and ’ Latin-1 lacks", () => {
    const bytes = Uint8Array.from(Buffer.from("Été \x9cuvre d\x92art", "latin1"));
    const encoding: Encoding = encodingOf(bytes);
    expect(encoding).toBe("windows-1252");
    expect(decoded(bytes, encoding)).toBe("Été œuvre d’art");
  });

  test("a letter of two bytes that is cut in two does not make a file of UTF-8 another one", () => {
    const bytes = new Uint8Array(Buffer.from(`${"é".repeat(200_000)},x`));
    expect(encodingOf(bytes)).toBe("utf-8");
  });
});

describe("a CSV", () => {
  test.each([
    ["commas", "a,b\n1,2"],
    ["semicolons", "a;b\n1;2"],
    ["tabs", "a\tb\n1\t2"],
  ])("is read with %s, which are guessed", async (_, text) => {
    const csv = await read(text);
    expect(csv.header).toEqual(["a", "b"]);
    expect(csv.rows).toEqual([{ number: 2, cells: ["1", "2"] }]);
  });

  test("keeps line breaks, quotes and formulas as text, and counts rows as a spreadsheet does", async () => {
    const { rows } = await read('t,d\n"a ""b""","x\ny"\n\n=1+1,@me\n');
    expect(rows).toEqual([
      { number: 2, cells: ['a "b"', "x\ny"] },
      { number: 4, cells: ["=1+1", "@me"] },
    ]);
  });

  test.each([
    ["nothing", ""],
    ["only blank lines", "\n\n  \n"],
  ])("with %s in it is empty", async (_, text) => {
    expect(await readCsv(text)).toEqual({ refused: "empty" });
  });

  test("with a header and nothing else has no rows", async () => {
    expect(await readCsv("title,details\n")).toEqual({ refused: "no-rows" });
  });

  test("tells in which row a quote is broken, also far down", async () => {
    const good = Array.from({ length: 40_000 }, (_, n) => `title ${n},"some ""text"" ${n}"`).join("\n");
    const stray = await read(`t,d\n${good}\nx,"a"b"\ny,z`);
    expect(stray.faults[0]).toEqual({ number: 40_002, code: "stray-quote" });
    const open = await read(`t,d\n${good}\nx,"never closed\ny,z`);
    expect(open.faults.at(-1)).toEqual({ number: 40_002, code: "open-quote" });
  });

  test("of a hundred thousand rows is read in pieces between which the page breathes; one row more is refused", async () => {
    const row = (n: number) =>
      `${n},"Title number ${n}","Some words, and a ""quote"".",2021-03-04T10:00:00Z,Jane,${n % 900},open`;
    const lines = Array.from({ length: 100_000 }, (_, n) => row(n));
    const text = ["number,title,description,created_at,created_by,votes_count,status", ...lines].join("\n");
    let pieces = 0;
    const breathe = async () => {
      pieces++;
    };
    const csv = await readCsv(text, { breathe });
    expect("rows" in csv && csv.rows.length).toBe(100_000);
    expect("rows" in csv && csv.rows.at(-1)).toMatchObject({ number: 100_001 });
    expect(pieces).toBeGreaterThanOrEqual(Math.floor(text.length / (256 * 1024)));
    expect(await readCsv(`${text}\n${row(100_000)}`)).toEqual({ refused: "too-many-rows" });
  });

  test("that is handed out has no formula in it", () => {
    const csv = writeCsv(["title"], [["=1+1"], ["+1"], ["-1"], ["@me"], ["plain"]]);
    for (const line of csv.slice(1).split("\r\n").slice(1)) expect(line).not.toMatch(/^"?[=+\-@]/);
  });
});
