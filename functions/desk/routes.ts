import { Hono } from "hono";
import type { Circle } from "../circles/contract.ts";
import type { CardStore } from "../ideas/card-store.ts";
import { IdeaRef } from "../ideas/contract.ts";
import type { Listings } from "../ideas/listings.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { assertAhead, cutOffAt } from "./batches.ts";
import { boardOf } from "./board.ts";
import { AssigneeRef, BatchInput, BatchRef, type Board, NoteInput, NoteRef, PlacementInput } from "./contract.ts";
import type { DeskStore } from "./store.ts";

export type DeskDeps = {
  desk: DeskStore;
  ideas: Pick<CardStore, "card"> & Pick<Listings, "queue">;
  allCircles: () => Promise<Circle[]>;
  /** IANA zone in which the brand tells its days. */
  timeZone: string;
};
const product = requireRole("product");
const idea = valid("param", IdeaRef);

/** What the product team arranges among itself; none of it is public, but an announced cut-off. */
export function deskRoutes({ desk, ideas, allCircles, timeZone }: DeskDeps) {
  return new Hono<Env>()
    .get("/studio/review", product, async (c) => {
      const { memberId, name } = c.var.member;
      const [cards, found, circles] = await Promise.all([ideas.queue("review"), desk.desk(), allCircles()]);
      const known = found.reviewers.some((other) => other.memberId === memberId && other.name === name);
      if (!known) await desk.enrol({ memberId, name });
      const others = found.reviewers.filter((other) => other.memberId !== memberId);
      const board: Board = {
        ideas: boardOf(cards, { ...found, circles }, memberId, c.var.now),
        batches: found.batches,
        reviewers: [{ memberId, name }, ...others],
      };
      return c.json(board);
    })
    .put(
      "/studio/review/batches/:cutOffOn",
      product,
      valid("param", BatchRef),
      valid("json", BatchInput),
      async (c) => {
        const { cutOffOn } = c.req.valid("param");
        const { now, member } = c.var;
        // A batch whose cut-off has passed may still be renamed; a new one would draw ideas that were elsewhere.
        if (!(await desk.batch(cutOffOn))) assertAhead(cutOffOn, timeZone, now);
        const by = { memberId: member.memberId, name: member.name };
        const batch = {
          ...c.req.valid("json"),
          cutOffOn,
          cutOffAt: cutOffAt(cutOffOn, timeZone).toISOString(),
          by,
          at: now.toISOString(),
        };
        await desk.saveBatch(batch);
        return c.json(batch);
      },
    )
    .delete("/studio/review/batches/:cutOffOn", product, valid("param", BatchRef), async (c) => {
      const { cutOffOn } = c.req.valid("param");
      assertAhead(cutOffOn, timeZone, c.var.now);
      await desk.dropBatch(cutOffOn);
      return c.body(null, 204);
    })
    .put("/studio/review/:ideaId/batch", product, idea, valid("json", PlacementInput), async (c) => {
      const { ideaId } = await ideas.card(c.req.valid("param").ideaId);
      const { cutOffOn } = c.req.valid("json");
      if (cutOffOn !== null && !(await desk.batch(cutOffOn))) throw new Problem("not-found");
      await (cutOffOn === null ? desk.placeByDate(ideaId) : desk.place(ideaId, cutOffOn));
      return c.body(null, 204);
    })
    .put("/studio/review/:ideaId/assignees/:memberId", product, valid("param", AssigneeRef), async (c) => {
      const { ideaId, memberId } = c.req.valid("param");
      const [card, { reviewers }] = await Promise.all([ideas.card(ideaId), desk.desk()]);
      const { member, now } = c.var;
      const reviewer = [member, ...reviewers].find((other) => other.memberId === memberId);
      if (!reviewer || card.stage !== "in_review") throw new Problem("not-found");
      const who = { memberId, name: reviewer.name };
      await desk.assign({ ideaId, mark: "ASSIGNED", ...who, at: now.toISOString(), byName: member.name });
      return c.body(null, 204);
    })
    .delete("/studio/review/:ideaId/assignees/:memberId", product, valid("param", AssigneeRef), async (c) => {
      const { ideaId, memberId } = c.req.valid("param");
      await desk.unassign(ideaId, memberId);
      return c.body(null, 204);
    })
    .get("/studio/review/:ideaId/notes", product, idea, async (c) =>
      c.json({ notes: await desk.notes(c.req.valid("param").ideaId) }),
    )
    .put(
      "/studio/review/:ideaId/notes/:noteId",
      product,
      valid("param", NoteRef),
      valid("json", NoteInput),
      async (c) => {
        const { ideaId, noteId } = c.req.valid("param");
        await ideas.card(ideaId);
        const by = { memberId: c.var.member.memberId, name: c.var.member.name };
        const note = { ...c.req.valid("json"), ideaId, noteId, by, at: c.var.now.toISOString() };
        await desk.addNote(note);
        return c.json({ notes: await desk.notes(ideaId) });
      },
    )
    .delete("/studio/review/:ideaId/notes/:noteId", product, valid("param", NoteRef), async (c) => {
      const { ideaId, noteId } = c.req.valid("param");
      const note = await desk.note(ideaId, noteId);
      if (note && note.by.memberId !== c.var.member.memberId) throw new Problem("not-allowed");
      await desk.dropNote(ideaId, noteId);
      return c.json({ notes: await desk.notes(ideaId) });
    });
}
