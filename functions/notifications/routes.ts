import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { settingsOf } from "./choice.ts";
import type { ContactStore } from "./contact-store.ts";
import { NoticeRef, NoticesAsked, ReadInput, SettingsInput } from "./contract.ts";
import type { NoticeStore } from "./store.ts";

export type NoticeRoutesDeps = {
  news: Pick<NoticeStore, "notices" | "unread" | "readUpTo" | "markRead" | "markUnread">;
  contacts: Pick<ContactStore, "contactOf" | "choose">;
};

/** What a member hears, and what they have read of it. */
export function noticeRoutes({ news, contacts }: NoticeRoutesDeps) {
  return new Hono<Env>()
    .get("/my/notifications", requireMember, valid("query", NoticesAsked), async (c) => {
      const page = await news.notices(c.var.member.memberId, c.req.valid("query").after);
      return c.json({ ...page, asOf: c.var.now.toISOString() });
    })
    .get("/my/notifications/unread", requireMember, async (c) =>
      c.json({ unread: await news.unread(c.var.member.memberId) }),
    )
    .put("/my/notifications/read", requireMember, valid("json", ReadInput), async (c) =>
      c.json({ before: await news.readUpTo(c.var.member.memberId, c.req.valid("json").upTo) }),
    )
    .put("/my/notifications/:noticeId/read", requireMember, valid("param", NoticeRef), async (c) => {
      await news.markRead(c.var.member.memberId, c.req.valid("param").noticeId, c.var.now);
      return c.body(null, 204);
    })
    .delete("/my/notifications/:noticeId/read", requireMember, valid("param", NoticeRef), async (c) => {
      await news.markUnread(c.var.member.memberId, c.req.valid("param").noticeId);
      return c.body(null, 204);
    })
    .get("/my/notification-settings", requireMember, async (c) =>
      c.json(settingsOf(await contacts.contactOf(c.var.member.memberId))),
    )
    .put("/my/notification-settings", requireMember, valid("json", SettingsInput), async (c) => {
      await contacts.choose(c.var.member.memberId, c.req.valid("json"));
      return c.body(null, 204);
    });
}
