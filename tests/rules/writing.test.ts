import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptUnder, type Shelf } from "../../web/apps/kept.ts";
import { compareTexts } from "../../web/apps/write/compare.ts";
import { type MarkdownAct, markdownEdit } from "../../web/apps/write/markdown.ts";
import { checklist, isReady } from "../../web/apps/write/missing.ts";
import { addTags } from "../../web/apps/write/tags.ts";
import { emptyText } from "../../web/apps/write/text.ts";

describe("comparing two versions", () => {
  const own = (runs: { text: string; own: boolean }[]) => runs.filter((run) => run.own).map((run) => run.text.trim());

  test("marks the words that only one version has", () => {
    const both = compareTexts("A bench for two cats", "A bench for three calm cats");
    expect([own(both.mine), own(both.theirs)]).toEqual([["two"], ["three calm"]]);
  });

  test("gives both texts back whole, whatever they are", () => {
    const joined = (runs: { text: string }[]) => runs.map((run) => run.text).join("");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (mine, theirs) => {
        const both = compareTexts(mine, theirs);
        expect([joined(both.mine), joined(both.theirs)]).toEqual([mine, theirs]);
      }),
    );
  });

  test("finds nothing of its own in equal texts", () => {
    expect(own(compareTexts("Same words\n\nhere", "Same words\n\nhere").mine)).toEqual([]);
  });
});

describe("tags as they are typed", () => {
  test.each([
    ["Cat", ["cat"], "", undefined],
    ["#Chat,  petit   espace ; bois\n", ["chat", "petit espace", "bois"], "", undefined],
    ["l’été, Œuf", ["l’été", "œuf"], "", undefined],
    ["x", [], "x", "too-short"],
    ["a".repeat(31), [], "a".repeat(31), "too-long"],
    ["cat<b>", [], "cat<b>", "characters"],
    ["ok, cat<b>, dog", ["ok"], "cat<b>, dog", "characters"],
    [" , ;", [], "", undefined],
  ])("%j", (typed, tags, rest, refused) => {
    expect(addTags([], typed)).toEqual({ tags, rest, ...(refused && { refused }) });
  });

  test("the same twice is told once and pasted lists skip it; the seventh is refused", () => {
    expect(addTags(["cat"], "CAT").refused).toBe("twice");
    expect(addTags(["cat"], "cat, dog")).toEqual({ tags: ["cat", "dog"], rest: "" });
    expect(addTags(["ab", "cd", "ef", "gh", "ij", "kl"], "mn")).toMatchObject({ rest: "mn", refused: "too-many" });
  });
});

describe("the toolbar", () => {
  const press = (act: MarkdownAct, marked: string) => {
    const from = marked.indexOf("[");
    const to = marked.indexOf("]") - 1;
    const text = marked.replace("[", "").replace("]", "");
    const edit = markdownEdit(act, { text, from, to }, "words");
    const done = text.slice(0, edit.from) + edit.put + text.slice(edit.to);
    return `${done.slice(0, edit.selectFrom)}[${done.slice(edit.selectFrom, edit.selectTo)}]${done.slice(edit.selectTo)}`;
  };
  test.each<[MarkdownAct, string, string]>([
    ["bold", "a [bench] here", "a **[bench]** here"],
    ["bold", "a **[bench]** here", "a [bench] here"],
    ["bold", "a [] here", "a **[words]** here"],
    ["italic", "a[ bench ]here", "a _[bench]_ here"],
    ["heading", "one\ntw[]o", "one\n## two[]"],
    ["heading", "one\n## tw[]o", "one\ntwo[]"],
    ["list", "[one\ntwo]", "[- one\n- two]"],
    ["list", "[- one\n- two]", "[one\ntwo]"],
    ["list", "## on[]e", "- one[]"],
  ])("%s on %j", (act, before, after) => {
    expect(press(act, before)).toBe(after);
  });

  test("a link selects what is still to be typed", () => {
    const link = (text: string) => markdownEdit("link", { text, from: 0, to: text.length }, "words");
    expect(link("a bench")).toMatchObject({ put: "[a bench](https://)", selectFrom: 10, selectTo: 18 });
    expect(link("https://palier.dev")).toMatchObject({
      put: "[words](https://palier.dev)",
      selectFrom: 1,
      selectTo: 6,
    });
  });
});

describe("what is missing before sending", () => {
  const whole = { ...emptyText("fr"), title: "Une banquette", pitch: "Pour deux.", story: "x".repeat(80) };
  test("spaces do not count, rules and terms do", () => {
    const checks = checklist({ ...whole, title: "        x" }, { rules: true, terms: false });
    expect(checks.filter((check) => !check.met).map((check) => check.of)).toEqual(["title", "circleId", "terms"]);
    expect(isReady(checks)).toBe(false);
  });
});

describe("keeping what is typed in the browser", () => {
  const isText = (value: unknown): value is string => typeof value === "string";
  const shelf = (items = new Map<string, string>()): Shelf => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  });

  test("gives back what was kept, and nothing that it does not know", () => {
    const one = shelf();
    keptUnder(one, "a", isText).write("words");
    expect(keptUnder(one, "a", isText).read()).toBe("words");
    one.setItem("a", "{broken");
    expect(keptUnder(one, "a", isText).read()).toBeUndefined();
    one.setItem("a", "7");
    expect(keptUnder(one, "a", isText).read()).toBeUndefined();
  });

  test("says so when a browser keeps nothing, and never fails", () => {
    const full: Shelf = {
      ...shelf(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(keptUnder(full, "a", isText).write("words")).toBe(false);
    expect(keptUnder(undefined, "a", isText).write("words")).toBe(false);
    expect(keptUnder(undefined, "a", isText).read()).toBeUndefined();
  });
});
