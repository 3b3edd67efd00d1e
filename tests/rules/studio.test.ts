import { describe, expect, test } from "vitest";
import { afterLeaving, neighbour, shortcutOf } from "../../web/apps/moderation/keys.ts";
import { sanctionOptions, submissionOptions } from "../../web/apps/moderation/options.ts";
import { isOffered, offered, palierReplies } from "../../web/apps/moderation/ready-replies.ts";
import { after as repliesAfter, resumed } from "../../web/apps/moderation/replies/writing.ts";
import { emptyReply, faultsOf as replyFaults } from "../../web/apps/moderation/reply.ts";
import { filled } from "../../web/apps/moderation/templates.ts";
import { curveOf } from "../../web/apps/review/curve.ts";
import { dayIn, emptyDecision, faultsOf, inputOf } from "../../web/apps/review/decision-draft.ts";
import { priceRanges } from "../../web/apps/review/prices.ts";
import { waitingSince } from "../../web/apps/waiting.ts";
import { sampled } from "../../web/components/drawing.ts";
import { paceNeeded } from "../../web/components/pace.ts";

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("the moderator's keyboard", () => {
  test("letters act outside fields only, and never over the browser's own", () => {
    expect(shortcutOf(press("j"), false)).toBe("next");
    expect(shortcutOf(press("j"), true)).toBeUndefined();
    expect(shortcutOf(press("r", { ctrlKey: true }), false)).toBeUndefined();
    expect(shortcutOf(press("Enter", { metaKey: true }), true)).toBe("send");
    expect(shortcutOf(press("Enter"), true)).toBeUndefined();
  });

  test("walks the list to its ends, and on to the next when one has left", () => {
    expect(neighbour(["a", "b"], undefined, 1)).toBe("a");
    expect(neighbour(["a", "b"], "b", 1)).toBe("b");
    expect(neighbour([], "b", 1)).toBeUndefined();
    expect(afterLeaving(["a", "b", "c"], "b")).toBe("c");
    expect(afterLeaving(["a", "b"], "b")).toBe("a");
    expect(afterLeaving(["a"], "a")).toBeUndefined();
  });
});

describe("a moderator's reply", () => {
  const options = [
    ...submissionOptions("en", "A pram"),
    ...sanctionOptions("en", "Bo", true).filter(({ outcome }) => outcome === "limited"),
  ];
  const faults = (outcome: string, message: string, more = {}) =>
    replyFaults({ messages: { [outcome]: message }, outcome, ...more }, options);
  test("publishing needs no message, returning one, declining a rule as well, a limit its days", () => {
    expect(replyFaults(emptyReply, options)).toEqual(["needsOutcome"]);
    expect(faults("published", "")).toEqual([]);
    expect(faults("returned", "  ")).toEqual(["needsMessage"]);
    expect(faults("declined", "")).toEqual(["needsReason", "needsMessage"]);
    expect(faults("declined", "No.", { reason: 2 })).toEqual([]);
    expect(faults("limited", "No.", { reason: 2 })).toEqual(["needsDays"]);
  });
  test("is offered in the languages in which it has a name and a text", () => {
    const own = { id: "size", outcome: "returned" as const, name: { fr: "Taille", en: "Size" } };
    const replies = [
      { ...own, text: { fr: "Laquelle ?", en: " " } },
      ...palierReplies().filter(({ id }) => id === "returned-1"),
    ];
    expect(offered(replies, "returned", "fr").map(({ name }) => name)).toEqual(["Taille", "On ne voit pas l’objet"]);
    expect(offered(replies, "returned", "en").map(({ name }) => name)).toEqual(["Can’t see it yet"]);
    expect(offered(replies, "published", "fr")).toEqual([]);
    const all = palierReplies();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const reply of all) for (const lang of ["fr", "en"] as const) expect(isOffered(reply, lang)).toBe(true);
  });
  test("written by two at once waits for a choice, and loses nothing of either", () => {
    const [mine, theirs] = [palierReplies().slice(0, 1), palierReplies().slice(1, 2)];
    const others = { rev: 4, version: 0, savedAt: "2026-03-02T09:00:00.000Z", byName: "Mo", replies: theirs };
    const start = resumed({ version: 0 }, undefined);
    const typing = repliesAfter(repliesAfter(start, { what: "typed", replies: mine }), { what: "pause" });
    const met = repliesAfter(typing, { what: "others", others });
    expect(met).toMatchObject({ phase: "conflict", replies: mine, others });
    expect(repliesAfter(met, { what: "chose", mine: true })).toMatchObject({ phase: "waiting", rev: 4, replies: mine });
    expect(repliesAfter(met, { what: "chose", mine: false })).toMatchObject({
      phase: "resting",
      rev: 4,
      replies: theirs,
    });
    const gone = repliesAfter(repliesAfter(typing, { what: "others", others: undefined }), {
      what: "chose",
      mine: true,
    });
    expect(gone).toMatchObject({ phase: "waiting", rev: 0, replies: mine });
    const kept = { replies: mine, rev: 3, memberId: "mem_1" };
    expect(resumed({ version: 0, draft: others }, kept)).toMatchObject({ phase: "conflict", replies: mine });
    expect(resumed({ version: 0, draft: { ...others, rev: 3 } }, kept)).toMatchObject({
      phase: "waiting",
      replies: mine,
    });
  });
  test("a template names whom it is for; what has no value stays to be mended", () => {
    expect(filled("Hello {name}, about {title}", { name: "Bo", title: "" })).toBe("Hello Bo, about {title}");
  });
});

describe("a decision before it is published", () => {
  const today = "2026-03-02";
  test("needs reasons in the author's language; the other may be missing", () => {
    const draft = { ...emptyDecision, outcome: "approved" as const, reasons: { fr: "", en: "Because." } };
    expect(faultsOf(draft, "fr", today)).toEqual([{ of: "reasons", field: "reasons-fr" }]);
    expect(faultsOf(draft, "en", today)).toEqual([]);
    expect(inputOf(draft, { version: 7, lang: "en" })).toEqual({
      version: 7,
      outcome: "approved",
      reasons: { en: "Because." },
      changeOurMind: {},
      reasonCodes: [],
      lang: "en",
    });
  });

  test.each([
    ["", "secondLook"],
    ["2026-03-02", "later"],
    ["2026-03-03", undefined],
  ])("parked until %j", (secondLookOn, fault) => {
    const draft = { ...emptyDecision, outcome: "parked" as const, reasons: { fr: "x", en: "" }, secondLookOn };
    expect(faultsOf(draft, "fr", today)[0]?.of).toBe(fault);
  });

  test("a date left over from another outcome is not sent", () => {
    const draft = { ...emptyDecision, outcome: "approved" as const, secondLookOn: "2020-01-01" };
    expect(inputOf(draft, { version: 1, lang: "fr" })).not.toHaveProperty("secondLookOn");
  });

  test("today is the brand's day", () => {
    expect(dayIn("Europe/Paris", new Date("2026-03-02T23:30:00Z"))).toBe("2026-03-03");
  });
});

describe("evidence", () => {
  const frame = { width: 100, height: 50, left: 10, right: 0, top: 0, bottom: 10 };
  test("the curve spans the frame and ends at the last count", () => {
    const curve = curveOf(
      [
        { day: "2026-01-01", supporters: 0 },
        { day: "2026-01-02", supporters: 100 },
      ],
      [50, 500],
      frame,
    );
    expect(curve?.end).toEqual({ x: 100, y: 0 });
    expect(curve?.goals).toEqual([{ value: 50, y: 20, crossedEarly: false }]);
    expect(curveOf([], [], frame)).toBeUndefined();
  });

  test("a goal crossed in the first half is named where the curve has left its line", () => {
    const days = [2, 60, 70, 80].map((supporters, at) => ({ day: `2026-01-0${at + 1}`, supporters }));
    expect(curveOf(days, [50, 80], frame)?.goals.map((goal) => goal.crossedEarly)).toEqual([true, false]);
  });

  test("a long table keeps its first and last day", () => {
    const days = Array.from({ length: 100 }, (_, at) => at);
    expect(sampled(days, 15)).toHaveLength(15);
    expect([sampled(days, 15)[0], sampled(days, 15).at(-1)]).toEqual([0, 99]);
    expect(sampled([1, 2], 15)).toEqual([1, 2]);
  });

  test("every price is in exactly one of at most eight ranges", () => {
    const values = [0, 5, 20, 20, 35, 60, 100_000];
    const ranges = priceRanges(values);
    expect(ranges.length).toBeLessThanOrEqual(8);
    expect(ranges.reduce((sum, range) => sum + range.count, 0)).toBe(values.length);
    expect(priceRanges([])).toEqual([]);
  });
});

test.each([
  [20, "moments", 0],
  [90, "minute", 1],
  [3_600, "hour", 1],
  [47 * 3_600, "day", 1],
])("%i seconds of waiting", (seconds, unit, count) => {
  const since = new Date(Date.parse("2026-03-02T09:00:00Z") - seconds * 1_000).toISOString();
  expect(waitingSince(since, new Date("2026-03-02T09:00:00Z"))).toEqual({ unit, count });
});

test("the pace an idea needs, rounded up; none without a next step", () => {
  const stair = {
    steps: [{ supporters: 100, extraDays: 365 }],
    reached: 0,
    supporters: 79,
    stage: "gathering",
  } as const;
  const now = new Date("2026-03-02T09:00:00Z");
  expect(paceNeeded({ ...stair, steps: [...stair.steps], endsAt: "2026-03-12T09:00:00Z" }, now)).toBe(3);
  expect(paceNeeded({ ...stair, steps: [...stair.steps], endsAt: "2026-03-02T10:00:00Z" }, now)).toBe(21);
  expect(paceNeeded({ ...stair, steps: [] }, now)).toBeUndefined();
});
