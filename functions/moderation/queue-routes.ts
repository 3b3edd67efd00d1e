import { Hono } from "hono";
import { type Act, ActId, newActId } from "../acts/contract.ts";
import type { AppealStore } from "../appeals/store.ts";
import type { Circle } from "../circles/contract.ts";
import type { TakenWords } from "../comments/contract.ts";
import { HeldId } from "../comments/held-id.ts";
import type { HeldStore } from "../comments/held-store.ts";
import type { IdeaStore } from "../ideas/store.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { CircleId, RandomBytes } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import type { SessionMember } from "../platform/session.ts";
import type { ReportStore } from "../reports/store.ts";
import { type AnswerableDeps, assertAnswerable } from "./answerable.ts";
import type { Moderator } from "./contract.ts";
import { AnswerInput } from "./contract.ts";
import { DeskRef, itemRef } from "./desk-item.ts";
import type { HandStore } from "./hand-store.ts";
import { deskLimits } from "./limits.ts";
import { MemberRef, memberRecord, type RecordDeps } from "./member-record.ts";
import { queueOf } from "./queue.ts";

export type QueueDeps = RecordDeps &
  AnswerableDeps & {
    hands: HandStore;
    ideas: Pick<IdeaStore, "queue" | "card">;
    reports: Pick<ReportStore, "openCases" | "case">;
    held: Pick<HeldStore, "queue" | "find">;
    appeals: Pick<AppealStore, "queue" | "find">;
    takenWords: (actId: Act["actId"]) => Promise<TakenWords | undefined>;
    circles: { circles: () => Promise<Circle[]>; findCircle: (circleId: CircleId) => Promise<Circle | undefined> };
    sendAnswers: SendAll;
    random: RandomBytes;
  };
const moderator = requireRole("moderator");

/** The one queue of moderation; who has what in hand; and answers, which wait ten seconds before they take effect. */
export function queueRoutes(deps: QueueDeps) {
  const { hands, ideas, reports, held, appeals, circles } = deps;
  return new Hono<Env>()
    .get("/studio/desk", moderator, async (c) => {
      const [submissions, cases, words, asked, states, all] = await Promise.all([
        ideas.queue("moderation"),
        reports.openCases(),
        held.queue(),
        appeals.queue(),
        hands.all(),
        circles.circles(),
      ]);
      const items = queueOf({ submissions, cases, held: words, appeals: asked }, states, c.var.now);
      return c.json({
        items,
        circles: all.map(({ circleId, name, rules }) => ({ circleId, name, rules })),
        now: c.var.now,
      });
    })
    .get("/studio/desk/held/:id", moderator, async (c) => {
      const found = await held.find(HeldId.parse(c.req.param("id")));
      if (!found) throw new Problem("not-found");
      const card = await ideas.card(found.words.ideaId);
      return c.json({ held: found, card, circle: await rulesOf(deps, card.circleId) });
    })
    .get("/studio/desk/appeals/:id", moderator, async (c) => {
      const actId = ActId.parse(c.req.param("id"));
      const appeal = await appeals.find(actId);
      if (!appeal) throw new Problem("not-found");
      const { circleId } = appeal.act;
      const [words, circle] = await Promise.all([
        deps.takenWords(actId),
        circleId ? rulesOf(deps, circleId) : undefined,
      ]);
      return c.json({ appeal, ...(words && { words }), ...(circle && { circle }) });
    })
    .get("/studio/records/:memberId", moderator, valid("param", MemberRef), async (c) =>
      c.json(await memberRecord(deps, c.req.valid("param").memberId, c.var.now)),
    )
    .put("/studio/desk/:item/claim", moderator, valid("param", DeskRef), async (c) =>
      c.json(await hands.claim(c.req.valid("param").item, moderatorIn(c.var.member), c.var.now)),
    )
    .delete("/studio/desk/:item/claim", moderator, valid("param", DeskRef), async (c) => {
      await hands.putBack(c.req.valid("param").item, moderatorIn(c.var.member));
      return c.body(null, 204);
    })
    .put("/studio/desk/:item/answer", moderator, valid("param", DeskRef), valid("json", AnswerInput), async (c) => {
      const { item } = c.req.valid("param");
      const answer = c.req.valid("json");
      const { now, member } = c.var;
      const ref = itemRef(item);
      if (ref.kind !== answer.kind)
        throw new Problem("invalid-input", { issues: [{ path: "kind", code: "not-accepted" }] });
      await assertAnswerable(deps, ref, answer, member, now);
      const answerId = newActId(now, deps.random);
      // The message first: without it nothing is stored, and what was never stored is found by no message.
      const seconds = deskLimits.undoMs / 1_000;
      await sendEvery(deps.sendAnswers, [{ item, answerId }], () => seconds);
      const takesEffectAt = new Date(now.getTime() + deskLimits.undoMs).toISOString();
      const pending = { answerId, by: moderatorIn(member), at: now.toISOString(), takesEffectAt, answer };
      const kept = await hands.answer(item, pending, now);
      return c.json({ answerId: kept.answerId, takesEffectAt: kept.takesEffectAt });
    })
    .delete("/studio/desk/:item/answer", moderator, valid("param", DeskRef), async (c) => {
      await hands.undo(c.req.valid("param").item, moderatorIn(c.var.member), c.var.now);
      return c.body(null, 204);
    });
}

const moderatorIn = ({ memberId, name, lang }: SessionMember): Moderator => ({ memberId, name, lang });

async function rulesOf({ circles }: QueueDeps, circleId: CircleId) {
  const circle = await circles.findCircle(circleId);
  return circle && { name: circle.name, rules: circle.rules };
}
