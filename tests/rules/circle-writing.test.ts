import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DraftContent } from "../../functions/circles/draft.ts";
import { draftOf, publishable } from "../../functions/circles/draft-content.ts";
import { classic } from "../../functions/ideas/presets.ts";
import { addressWord, isCircleId } from "../../web/apps/brand/address-word.ts";
import { type Drafting, after as next } from "../../web/apps/brand/drafting.ts";
import { emptyContent, isContent } from "../../web/apps/brand/empty-content.ts";
import { merged, withParts } from "../../web/apps/brand/merge.ts";
import { changedParts, isSame, parts, sameContent } from "../../web/apps/brand/parts.ts";
import { explained, presetOf, refusalOf } from "../../web/apps/brand/policy-explained.ts";
import { smallCircle } from "../journeys/circle.ts";

const base = draftOf(smallCircle);
const named = (fr: string): DraftContent => ({ ...base, name: { ...base.name, fr } });

describe("two people at one circle", () => {
  test("who change different parts both have their way, and nobody is asked", () => {
    const mine = named("Le mien");
    const theirs = { ...base, name: { ...base.name, en: "Theirs" }, policy: classic };
    const { content, clashes, taken } = merged(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(taken.map(({ name }) => name)).toEqual(["name.en", "policy"]);
    expect(content).toMatchObject({ name: { fr: "Le mien", en: "Theirs" }, policy: classic });
  });

  test("who change one sentence keep both until somebody chooses", () => {
    const { content, clashes } = merged(base, named("Le mien"), named("Le leur"));
    expect(clashes.map(({ name }) => name)).toEqual(["name.fr"]);
    expect(content.name.fr).toBe("Le mien");
    expect(withParts(content, named("Le leur"), clashes).name.fr).toBe("Le leur");
  });

  test("who write the same are of one mind", () => {
    expect(merged(base, named("Pareil"), named("Pareil"))).toMatchObject({ clashes: [], taken: [] });
  });

  test("never lose a part that only one of them changed", () => {
    const some = fc.subarray([...parts]);
    const other: DraftContent = {
      ...emptyContent(),
      palette: "sun",
      languages: ["en"],
      visibility: "private",
      countersign: true,
      questions: [],
      rules: [],
      criteria: [{ id: "a", name: { fr: "a", en: "a" }, weight: 1 }],
      tags: { fr: ["a"], en: ["b"] },
      holding: { newAccountDays: 1, links: 1, words: { fr: [], en: [] } },
      objective: { text: { fr: "o", en: "o" }, figure: { fr: "1", en: "1" } },
      policy: classic,
      why: { fr: "p", en: "p" },
      data: { fr: "d", en: "d" },
    };
    fc.assert(
      fc.property(some, some, (own, their) => {
        const mine = withParts(base, other, own);
        const theirs = withParts(base, other, their);
        const { content, clashes } = merged(base, mine, theirs);
        expect(clashes).toEqual([]);
        const wanted = withParts(base, other, [...own, ...their]);
        expect(changedParts(wanted, content)).toEqual([]);
      }),
    );
  });
});

describe("a draft that saves itself", () => {
  const start: Drafting = { phase: "resting", rev: 1, version: 1, content: base, saved: base };
  const typed = next(start, { what: "typed", content: named("Un") });

  test("sends one request at a time and keeps what is typed meanwhile", () => {
    const saving = next(next(typed, { what: "pause" }), { what: "typed", content: named("Deux") });
    expect(saving.phase).toBe("saving");
    expect(next(saving, { what: "saved", rev: 2, at: "2026-03-02T09:00:00.000Z" })).toMatchObject({
      phase: "waiting",
      rev: 2,
      content: { name: { fr: "Deux" } },
      saved: { name: { fr: "Un" } },
    });
  });

  test("is no conflict when its own lost answer comes back as another's draft", () => {
    const saving = next(typed, { what: "pause" });
    const others = { rev: 2, version: 1, content: named("Un") };
    expect(next(saving, { what: "others", others })).toMatchObject({ phase: "resting", rev: 2 });
  });

  test("waits for a choice, and goes on from what the other left", () => {
    const others = { rev: 5, version: 1, content: named("Autre") };
    const clash = next(typed, { what: "others", others });
    expect(clash).toMatchObject({ phase: "conflict", content: { name: { fr: "Un" } }, clashes: [{ name: "name.fr" }] });
    expect(next(clash, { what: "chose", content: named("Un") })).toMatchObject({ phase: "waiting", rev: 5 });
    expect(next(clash, { what: "chose", content: named("Autre") })).toMatchObject({ phase: "resting", rev: 5 });
  });

  test("that began from an older publication is sent again over the new one, even unchanged", () => {
    const others = { rev: 1, version: 2, content: base };
    expect(next(start, { what: "others", others })).toMatchObject({ phase: "waiting", version: 2 });
  });
});

test("a published circle and its draft are one another's, and an empty one lacks everything", () => {
  expect(publishable(draftOf(smallCircle))).toEqual(smallCircle);
  expect(sameContent(draftOf(publishable(base)), base)).toBe(true);
  expect(() => publishable(emptyContent())).toThrowError(expect.objectContaining({ code: "invalid-input" }));
  expect(isContent(JSON.parse(JSON.stringify(base)))).toBe(true);
  expect(isContent({ ...base, terms: "none" })).toBe(false);
  expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
});

test("a policy is told in the numbers and dates of the membership, or refused with its reason", () => {
  const today = new Date("2026-03-02T09:00:00.000Z");
  const { circle } = { circle: emptyContent().policy };
  expect(explained(circle, 400, today).dates).toEqual({
    firstAt: "2026-04-01T09:00:00.000Z",
    goal: 8,
    lastAt: "2026-08-29T09:00:00.000Z",
  });
  expect(explained(circle, 12, today).dates).toBeUndefined();
  expect([presetOf(circle), presetOf(classic), presetOf({ ...classic, firstWindowDays: 9 })]).toEqual([
    "circle",
    "classic",
    "own",
  ]);
  const tooHigh = {
    ...circle,
    kind: "share" as const,
    waitBelowMembers: 1,
    milestones: [{ percent: 1, atLeast: 90, extraDays: 0 }],
  };
  expect(refusalOf(tooHigh, 40)).toEqual({
    code: "milestone-above-membership",
    values: { supporters: 90, members: 40 },
  });
});

test.each([
  ["Atelier des œuvres", "atelier-des-oeuvres"],
  ["  Été & hiver !  ", "ete-hiver"],
])("%s gets the address %s", (name, word) => {
  expect(addressWord(name)).toBe(word);
  expect(isCircleId(word)).toBe(true);
});
