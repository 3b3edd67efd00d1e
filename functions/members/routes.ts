import { Hono } from "hono";
import * as z from "zod/mini";
import type { Draft } from "../ideas/contract.ts";
import type { OwnIdea } from "../ideas/listings.ts";
import type { ShownNotice } from "../notifications/contract.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { MemberId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import type { MemberStore } from "./store.ts";

export const LanguageInput = z.strictObject({ lang: Language });

/** What a member supports, the latest first; `title` where the support item carries it. */
export type SupportedIdea = { ideaId: string; givenAt: string; title?: string };

export type MemberDeps = {
  members: Pick<MemberStore, "setLanguage">;
  notices: (memberId: MemberId) => Promise<{ notices: ShownNotice[] }>;
  drafts: (memberId: MemberId) => Promise<Draft[]>;
  ownIdeas: (memberId: MemberId) => Promise<OwnIdea[]>;
  supportsOf: (memberId: MemberId) => Promise<SupportedIdea[]>;
  /** The running session speaks the new language at once. */
  speak: (cookieHeader: string | undefined, lang: Language, publicOrigin: string) => Promise<void>;
};

/** A member's own space. */
export function memberRoutes({ members, notices, drafts, ownIdeas, supportsOf, speak }: MemberDeps) {
  return new Hono<Env>()
    .get("/my/overview", requireMember, async (c) => {
      const { member } = c.var;
      const [written, ideas, supports, news] = await Promise.all([
        drafts(member.memberId),
        ownIdeas(member.memberId),
        supportsOf(member.memberId),
        notices(member.memberId),
      ]);
      return c.json({ member, drafts: written.map(summary), ideas, supports, notices: news.notices });
    })
    .put("/my/language", requireMember, valid("json", LanguageInput), async (c) => {
      const { lang } = c.req.valid("json");
      await members.setLanguage(c.var.member.memberId, lang);
      await speak(c.req.header("cookie"), lang, c.var.publicOrigin);
      return c.body(null, 204);
    });
}

const summary = ({ ideaId, title, pitch, circleId, lang, savedAt }: Draft) => ({
  ideaId,
  title,
  pitch,
  circleId,
  lang,
  savedAt,
});
