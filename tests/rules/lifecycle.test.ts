import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardItem } from "../../functions/ideas/card-item.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import {
  assertTakesSupport,
  assertTransition,
  decidedStages,
  isPublic,
  type Stage,
  stages,
  supportableStages,
  takesSupport,
  transitions,
} from "../../functions/ideas/lifecycle.ts";
import { transitionParts } from "../../functions/ideas/transition.ts";
import { CircleId, IdeaId } from "../../functions/platform/ids.ts";
import { cast } from "../cast.ts";

const from = (stage: Stage) => transitions.filter((step) => step.from === stage);

describe("the table of transitions", () => {
  test("leads from submission to every stage but that of history, which comes from elsewhere", () => {
    const seen = new Set<Stage>(["submitted", "archived"]);
    for (const stage of seen) for (const step of from(stage)) seen.add(step.to);
    expect([...seen].toSorted()).toEqual([...stages].toSorted());
  });

  test("ends where an idea ends, and nowhere else", () => {
    const goesOn = ({ from: stage, to, by }: (typeof transitions)[number]) =>
      to !== "removed" && !(by === "moderator" && ["removed", "declined"].includes(stage));
    // What moderation took away an upheld appeal gives back: that is no life of its own.
    const ends = stages.filter((stage) => !from(stage).some(goesOn));
    expect(ends).toEqual(["declined", "expired", "not_approved", "launched", "archived", "withdrawn", "removed"]);
  });

  test("states no step twice", () => {
    expect(new Set(transitions.map((step) => `${step.from} ${step.to}`)).size).toBe(transitions.length);
  });

  test("asks for a reason wherever a person says no", () => {
    const refusals = transitions.filter(({ to }) =>
      ["returned", "declined", "not_approved", "parked", "removed"].includes(to),
    );
    expect(refusals.every(({ why }) => why === "required")).toBe(true);
  });

  test.each(stages.flatMap((a) => stages.map((b) => [a, b] as const)))(
    "%s to %s is taken by whom it names, and by no other",
    (a, b) => {
      const step = transitions.find((t) => t.from === a && t.to === b);
      for (const by of ["author", "moderator", "product", "clock"] as const) {
        const take = () => assertTransition(a, b, by, "a reason");
        if (step?.by === by) expect(take).not.toThrow();
        else expect(take).toThrowError(expect.objectContaining({ code: "wrong-stage", values: { from: a, to: b } }));
      }
    },
  );

  test.each(transitions.filter(({ why }) => why === "required"))(
    "$from to $to without a reason is refused",
    ({ from: a, to, by }) => {
      for (const why of [undefined, "", " \n"])
        expect(() => assertTransition(a, to, by, why)).toThrowError(
          expect.objectContaining({ code: "reasons-missing" }),
        );
    },
  );
});

describe("stages by name", () => {
  test("whatever takes support or was decided is public", () => {
    for (const stage of [...supportableStages, ...decidedStages]) expect(isPublic({ stage })).toBe(true);
  });

  test("a clock that waits for members keeps support open", () => {
    expect(takesSupport({ stage: "gathering" }, new Date())).toBe(true);
  });

  test.each(stages.filter((stage) => stage !== "gathering"))("%s takes no support, and says since when", (stage) => {
    const closed = { stage, endsAt: "2026-03-03T17:00:00.000Z" };
    expect(() => assertTakesSupport(closed, new Date("2026-03-01T00:00:00.000Z"))).toThrowError(
      expect.objectContaining({ code: "support-closed", values: { stage, closedAt: closed.endsAt } }),
    );
  });
});

describe("any walk through the table", () => {
  const submitted: IdeaCard = {
    ideaId: IdeaId.parse("ide_000000000000"),
    title: "La jardinière pliante",
    pitch: "Elle se plie.",
    circleId: CircleId.parse("balcony"),
    lang: "fr",
    kind: "new",
    tags: [],
    authorId: cast.ada.memberId,
    authorName: cast.ada.name,
    stage: "submitted",
    version: 1,
    submittedAt: "2026-01-01T00:00:00.000Z",
    reached: 0,
    shards: 16,
    supporters: 0,
  };
  const walks = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

  /** Takes the choices as far as the table leads; answers each step with the card before it. */
  function walked(choices: number[]) {
    let card = submitted;
    const steps = [];
    for (const [n, choice] of choices.entries()) {
      const open = from(card.stage);
      const step = open[choice % open.length];
      if (!step) break;
      const now = new Date(Date.UTC(2026, 0, 2 + n));
      const publishedAt = step.to === "gathering" ? { publishedAt: now.toISOString() } : {};
      const record = { kind: "stage", by: { kind: step.by }, from: card.stage } as const;
      const { after, parts } = transitionParts("table", card, { stage: step.to, ...publishedAt }, record, now);
      steps.push({ before: card, after, parts });
      card = after;
    }
    return steps;
  }

  test("leaves a record of every step in the same transaction, numbered without a gap", () => {
    fc.assert(
      fc.property(walks, (choices) => {
        for (const [n, { before, after, parts }] of walked(choices).entries()) {
          const record = parts.find(({ Put }) => String(Put?.Item?.sk).startsWith("RECORD#"))?.Put;
          expect(record?.Item).toMatchObject({ number: n + 2, from: before.stage, to: after.stage });
          expect(record?.ConditionExpression).toBe("attribute_not_exists(pk)");
          expect(parts.find(({ Update }) => Update)?.Update?.ConditionExpression).toBe("#version = :readVersion");
        }
      }),
    );
  });

  test("shows an idea in public lists exactly while it is public", () => {
    fc.assert(
      fc.property(walks, (choices) => {
        for (const { after } of walked(choices)) {
          const item = cardItem(after);
          expect(["yearPk" in item, "circlePk" in item]).toEqual([isPublic(after), isPublic(after)]);
        }
      }),
    );
  });

  test("never makes public what no moderator published", () => {
    fc.assert(
      fc.property(walks, (choices) => {
        for (const { before, after } of walked(choices))
          if (!isPublic(before) && isPublic(after) && before.stage !== "removed")
            expect(["submitted gathering", "merged gathering"]).toContain(`${before.stage} ${after.stage}`);
      }),
    );
  });
});
