import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { SessionMember } from "../platform/session.ts";
import { asPublished, linesOf, opened } from "./brand-view.ts";
import { type Circle, CircleRef } from "./contract.ts";
import { DraftContent, DraftRev, DraftSave } from "./draft.ts";
import { draftOf } from "./draft-content.ts";
import { circleActs, type EditDeps } from "./edit.ts";
import { CircleInput } from "./input.ts";
import { Publication, type Publisher, Restoration, VersionsQuery } from "./versions.ts";

/** `previewCircle` makes the public page's model of what a draft says, in both languages. */
export type BrandDeps<Preview> = EditDeps & { previewCircle: (circle: Circle, members: number) => Preview };

const brand = requireRole("brand");

/** Circles as their brand writes them: drafts, publication, history. */
export function brandRoutes<Preview>(deps: BrandDeps<Preview>) {
  const { circles, circleDrafts, previewCircle } = deps;
  const acts = circleActs(deps);
  return new Hono<Env>()
    .get("/studio/brand/circles", brand, async (c) => {
      const [open, drafts] = await Promise.all([circles.circles(), circleDrafts.drafts()]);
      const counts = await Promise.all(open.map(({ circleId }) => circles.memberCount(circleId)));
      return c.json({ circles: linesOf(open, drafts, counts) });
    })
    .get("/studio/brand/circles/:circleId", brand, valid("param", CircleRef), async (c) => {
      const { circleId } = c.req.valid("param");
      return c.json(await opened(deps, circleId));
    })
    .put(
      "/studio/brand/circles/:circleId/draft",
      brand,
      valid("param", CircleRef),
      valid("json", DraftSave),
      async (c) => {
        const { circleId } = c.req.valid("param");
        return c.json(await acts.saveDraft(circleId, c.req.valid("json"), publisher(c.var.member), c.var.now));
      },
    )
    .delete(
      "/studio/brand/circles/:circleId/draft",
      brand,
      valid("param", CircleRef),
      valid("query", DraftRev),
      async (c) => {
        await circleDrafts.dropDraft(c.req.valid("param").circleId, Number(c.req.valid("query").rev));
        return c.body(null, 204);
      },
    )
    .post(
      "/studio/brand/circles/:circleId/preview",
      brand,
      valid("param", CircleRef),
      valid("json", DraftContent),
      async (c) => {
        const { circleId } = c.req.valid("param");
        const before = await circles.findCircle(circleId);
        const shown = asPublished(circleId, before, c.req.valid("json"), c.var.now);
        return c.json(previewCircle(shown, await circles.memberCount(circleId)));
      },
    )
    .put(
      "/studio/brand/circles/:circleId/publication",
      brand,
      valid("param", CircleRef),
      valid("json", Publication),
      async (c) => {
        const { circleId } = c.req.valid("param");
        return c.json(await acts.publishDraft(circleId, c.req.valid("json"), publisher(c.var.member), c.var.now));
      },
    )
    .get(
      "/studio/brand/circles/:circleId/versions",
      brand,
      valid("param", CircleRef),
      valid("query", VersionsQuery),
      async (c) => {
        const { before } = c.req.valid("query");
        const { circleId } = c.req.valid("param");
        const versions = await circleDrafts.versions(circleId, before ? Number(before) : undefined);
        return c.json({
          versions: versions.map(({ content, ...version }) => ({ ...version, content: draftOf(content) })),
        });
      },
    )
    .put(
      "/studio/brand/circles/:circleId/restoration",
      brand,
      valid("param", CircleRef),
      valid("json", Restoration),
      async (c) => {
        const { circleId } = c.req.valid("param");
        return c.json(await acts.restore(circleId, c.req.valid("json"), publisher(c.var.member), c.var.now));
      },
    )
    .put("/studio/brand/circles/:circleId/closing", brand, valid("param", CircleRef), async (c) =>
      c.json(await acts.close(c.req.valid("param").circleId, true, publisher(c.var.member), c.var.now)),
    )
    .delete("/studio/brand/circles/:circleId/closing", brand, valid("param", CircleRef), async (c) =>
      c.json(await acts.close(c.req.valid("param").circleId, false, publisher(c.var.member), c.var.now)),
    )
    .put("/studio/circles/:circleId", brand, valid("param", CircleRef), valid("json", CircleInput), async (c) =>
      c.json(await acts.put(c.req.valid("param").circleId, c.req.valid("json"), c.var.now)),
    );
}

const publisher = ({ memberId, name }: SessionMember): Publisher => ({ memberId, name });
