import { describe, expect, test } from "vitest";
import { type Said, themesOf } from "../../functions/review/themes.ts";

const say = (memberId: string, text: string, lang: Said["lang"] = "fr"): Said => ({
  memberId,
  name: memberId,
  lang,
  text,
});

describe("what people talk about", () => {
  test("is told by stem: singular and plural, with and without accents, are one theme", () => {
    const [first] = themesOf(
      [
        say("a", "Les charnières vont lâcher."),
        say("b", "Une charnière en laiton ?"),
        say("c", "charniere solide, svp"),
        say("d", "Et le prix ?"),
      ],
      "Un bureau pliant",
    );
    expect(first).toMatchObject({ lang: "fr", comments: 3, writers: 3 });
    expect(["charnière", "charnières", "charniere"]).toContain(first?.words[0]);
    expect(first?.examples).toHaveLength(2);
  });

  test("needs two people: one who says it ten times makes no theme", () => {
    expect(
      themesOf(
        Array.from({ length: 10 }, () => say("a", "La charnière.")),
        "Un bureau",
      ),
    ).toEqual([]);
  });

  test("leaves out the idea’s own title and words that say nothing", () => {
    const said = [say("a", "Ce bureau est pour vous, avec des pieds"), say("b", "Un bureau pour vous, avec le pied")];
    expect(themesOf(said, "Un bureau pliant").map(({ words }) => words.length)).toEqual([1]);
    const passing = [say("a", "I would really want both of them", "en"), say("b", "Really, both? Great!", "en")];
    expect(themesOf(passing, "A desk")).toEqual([]);
  });

  test("joins words that come together, and keeps the languages apart", () => {
    const said = [
      say("a", "Le vent emporte la toile"),
      say("b", "Toile et vent, mauvais mariage"),
      say("c", "The hinge will break", "en"),
      say("d", "Brass hinges, please", "en"),
    ];
    const themes = themesOf(said, "Parasol");
    expect(themes.map(({ lang, comments }) => [lang, comments])).toEqual([
      ["en", 2],
      ["fr", 2],
    ]);
    expect(themes.find(({ lang }) => lang === "fr")?.words.toSorted()).toEqual(["toile", "vent"]);
  });

  test("is at most eight themes, the widest first, each example short enough to read", () => {
    const nouns = "charnière vent toile roue pied corde tissu lampe porte vis".split(" ");
    const said = nouns.flatMap((noun, n) =>
      Array.from({ length: 2 + n }, (_, m) => say(`m${m}`, `${"mot ".repeat(60)}${noun} ${"fin ".repeat(60)}`)),
    );
    const themes = themesOf(said, "Parasol");
    expect(themes.length).toBeLessThanOrEqual(8);
    const counts = themes.map(({ comments }) => comments);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { examples } of themes) for (const { text } of examples) expect(text.length).toBeLessThan(180);
  });
});
