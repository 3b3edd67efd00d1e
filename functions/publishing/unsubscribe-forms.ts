import { Hono } from "hono";
import type { UnsubscribeModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import { type Contact, choiceFor } from "../notifications/choice.ts";
import type { ContactStore } from "../notifications/contact-store.ts";
import type { Scope } from "../notifications/contract.ts";
import { topics } from "../notifications/limits.ts";
import { type Stop, stopIn } from "../notifications/stop-link.ts";
import type { Cursors } from "../platform/cursor.ts";
import type { Ctx, Env } from "../platform/http.ts";
import type { Language } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import { languageOfPath } from "./page-at.ts";

export type UnsubscribeDeps = {
  html: (model: UnsubscribeModel, lang: Language, origin: string) => string;
  seals: Cursors;
  contacts: Pick<ContactStore, "contactOf" | "stop" | "resume">;
};

type UnsubscribeState = { state: "asked" | "stopped"; scope: Scope } | { state: "unreachable" | "unknown" };

/** Paths where a form may come from anywhere: mail programs send no Origin, and the signed token alone says who and what. */
export const comesFromMails = (path: string): boolean => /^\/(fr\/desabonnement|en\/unsubscribe)\//.test(path);

/**
 * Looking changes nothing, for mail programs and scanners follow links by themselves; the button does, and so does the
 * one-click request of RFC 8058.
 */
export function unsubscribeForms({ html, seals, contacts }: UnsubscribeDeps) {
  const show = (c: Ctx, state: UnsubscribeState) => {
    const token = c.req.param("token") ?? "";
    const page = html({ token, ...state }, languageOfPath(c.req.path), c.var.publicOrigin);
    return c.html(page, state.state === "unknown" ? 404 : 200, { "cache-control": "private, no-store" });
  };
  return new Hono<Env>()
    .get("/:token", async (c) => {
      const asked = stopOf(seals, c);
      if (!asked) return show(c, { state: "unknown" });
      const contact = await contacts.contactOf(asked.memberId);
      if (!contact.email) return show(c, { state: "unreachable" });
      return show(c, { scope: asked.scope, state: isStopped(contact, asked.scope) ? "stopped" : "asked" });
    })
    .post("/:token", async (c) => {
      const asked = stopOf(seals, c);
      if (!asked) return show(c, { state: "unknown" });
      const form = await c.req.parseBody();
      await contacts[form.act === "resume" ? "resume" : "stop"](asked.memberId, asked.scope);
      if (form["List-Unsubscribe"] === "One-Click") return c.text("OK");
      return c.redirect(paths.unsubscribe(languageOfPath(c.req.path), c.req.param("token")), 303);
    });
}

/** Nothing of it comes by mail any more, by whatever was chosen or stopped. */
function isStopped(contact: Contact, scope: Scope): boolean {
  const left = topics.map((topic) => ({ topic, choice: choiceFor(contact, topic) }));
  if (scope === "all") return left.every(({ choice }) => choice === "here" || choice === "none");
  if (scope === "digest") return left.every(({ choice }) => choice !== "digest");
  return left.some(({ topic, choice }) => topic === scope && (choice === "here" || choice === "none"));
}

function stopOf(seals: Cursors, c: Ctx): Stop | undefined {
  try {
    return stopIn(seals, c.req.param("token") ?? "");
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
