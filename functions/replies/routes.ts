import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { SessionMember } from "../platform/session.ts";
import { replyActs } from "./act.ts";
import {
  RepliesBefore,
  RepliesPublication,
  RepliesRestoration,
  RepliesRev,
  RepliesSave,
  type RepliesVersion,
  type Writer,
} from "./contract.ts";
import type { ReplyStore } from "./store.ts";

export type ReplyRoutesDeps = { replies: ReplyStore };

/** Those who answer people, and those who answer for the brand. */
const writers = requireRole("moderator", "brand");

/** Moderators' ready-made replies: read at the desk, and written by its team. */
export function replyRoutes({ replies }: ReplyRoutesDeps) {
  const acts = replyActs(replies);
  return new Hono<Env>()
    .get("/studio/replies", writers, async (c) => c.json(shown(await replies.inForce())))
    .get("/studio/replies/draft", writers, async (c) => {
      const [inForce, draft] = await Promise.all([replies.inForce(), replies.draft()]);
      return c.json({
        ...shown(inForce),
        ...(draft && {
          draft: {
            rev: draft.rev,
            version: draft.version,
            savedAt: draft.savedAt,
            byName: draft.by.name,
            replies: draft.replies,
          },
        }),
      });
    })
    .put("/studio/replies/draft", writers, valid("json", RepliesSave), async (c) => {
      const { rev, savedAt } = await acts.save(c.req.valid("json"), writer(c.var.member), c.var.now);
      return c.json({ rev, savedAt });
    })
    .delete("/studio/replies/draft", writers, valid("query", RepliesRev), async (c) => {
      await replies.dropDraft(Number(c.req.valid("query").rev));
      return c.body(null, 204);
    })
    .put("/studio/replies/publication", writers, valid("json", RepliesPublication), async (c) =>
      c.json(shown(await acts.publish(c.req.valid("json"), writer(c.var.member), c.var.now))),
    )
    .put("/studio/replies/restoration", writers, valid("json", RepliesRestoration), async (c) =>
      c.json(shown(await acts.restore(c.req.valid("json"), writer(c.var.member), c.var.now))),
    )
    .get("/studio/replies/versions", writers, valid("query", RepliesBefore), async (c) => {
      const { before } = c.req.valid("query");
      return c.json({ versions: await replies.versions(before ? Number(before) : undefined) });
    });
}

const writer = ({ memberId, name }: SessionMember): Writer => ({ memberId, name });

/** Version 0 is what Palier comes with; its words are the reader's. */
const shown = (inForce: RepliesVersion | undefined) => ({
  version: inForce?.number ?? 0,
  ...(inForce && { at: inForce.at, byName: inForce.by.name }),
  ...(inForce?.replies && { replies: inForce.replies }),
});
