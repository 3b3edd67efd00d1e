import { marshall } from "@aws-sdk/util-dynamodb";
import { describe, expect, test } from "vitest";
import { eventsOf } from "../../functions/events/from-stream.ts";
import { queuesFor } from "../../functions/events/routing.ts";
import { authorsOf, isOwn } from "../../functions/ideas/authors.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { assertImportStep } from "../../functions/ideas/lifecycle.ts";
import { factsTouchedBy } from "../../functions/insights/touched.ts";
import { ImportId, nobody } from "../../functions/platform/ids.ts";
import { pagesTouchedBy } from "../../functions/publishing/pages-touched.ts";
import { balconyCard } from "../cards.ts";
import { cast } from "../cast.ts";

const imported = { importId: ImportId.parse("imp_000000000001"), from: "Canny", votes: 312 };
const card: IdeaCard = { ...balconyCard, authorId: nobody, stage: "gathering", version: 1, imported };
const { ideaId } = card;
const change = (pk: string, sk: string, before: object | undefined, after: object | undefined) => ({
  dynamodb: {
    Keys: marshall({ pk, sk }),
    ...(before && { OldImage: marshall(before, { removeUndefinedValues: true }) }),
    ...(after && { NewImage: marshall(after, { removeUndefinedValues: true }) }),
  },
});
const comment = { ideaId, circleId: "balcony", commentId: "com_0kq3v8x2ma7d0c1e", memberId: nobody, at: "2021-01-01" };

describe("an idea that comes from another tool", () => {
  const events = eventsOf(change(`IDEA#${ideaId}`, "CARD", undefined, card));

  test("is brought to pages and search, and to nobody's notifications", () => {
    expect(events).toMatchObject([{ type: "idea.imported", ideaId }]);
    expect(events.flatMap(queuesFor)).toEqual(["search"]);
    expect(events.flatMap(pagesTouchedBy)).toContainEqual({ ref: { page: "idea", ideaId }, delaySeconds: 0 });
  });

  test("is no member's own, so that anybody may support it", () => {
    expect(authorsOf(card)).toEqual([]);
    expect(isOwn(card, nobody)).toBe(false);
    expect(isOwn(card, cast.ada.memberId)).toBe(false);
  });

  test("leaves no figure behind when its import is undone", () => {
    expect(factsTouchedBy(change(`IDEA#${ideaId}`, "CARD", card, undefined))).toEqual([{ idea: ideaId }]);
  });

  test("alone may be taken back and returned", () => {
    expect(() => assertImportStep(card, "withdrawn")).not.toThrow();
    expect(() => assertImportStep({ ...card, stage: "withdrawn" }, "archived")).not.toThrow();
    expect(() => assertImportStep({ ...card, stage: "in_review" }, "withdrawn")).toThrow();
    const { imported: _, ...own } = card;
    expect(() => assertImportStep(own, "withdrawn")).toThrow();
  });
});

test("a comment from another tool is on the page, and is news, an act and a voice of nobody", () => {
  const said = change(`IDEA#${ideaId}#TALK`, `COMMENT#${comment.commentId}`, undefined, { ...comment, imported });
  const events = eventsOf(said);
  expect(events).toMatchObject([{ type: "comment.changed", gone: false }]);
  expect(events.flatMap(queuesFor)).toEqual([]);
  expect(factsTouchedBy(said)).toEqual([]);
});
