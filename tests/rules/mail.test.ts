import { expect, test } from "vitest";
import { noticeKinds } from "../../functions/notifications/limits.ts";
import type { MailModel } from "../../functions/notifications/mail.ts";
import { formatFor } from "../../web/i18n/format.ts";
import { composeMail } from "../../web/mail/compose.tsx";
import { composeInvitation } from "../../web/mail/invitation.tsx";
import { studioPaths } from "../../web/studio-paths.ts";

const context = {
  brand: { name: "Marelle", timeZone: "Europe/Paris", currency: "EUR", tagline: { fr: "", en: "" } },
  origin: "https://ideas.example",
};
const notices = (title: string): MailModel["notices"] =>
  noticeKinds.map((kind) => ({
    noticeId: kind,
    at: "2026-03-02T09:00:00.000Z",
    kind,
    ideaId: "ide_7h2k9m4p0q1r",
    title,
    unread: true,
    endsAt: "2026-05-01T09:00:00.000Z",
  }));
const model = (lang: "fr" | "en", title = "Un banc"): MailModel => ({
  lang,
  name: "Ada",
  notices: notices(title),
  scope: "digest",
  digest: true,
  stop: "https://ideas.example/stop",
  stopAll: "https://ideas.example/stop-all",
});

test.each(["fr", "en"] as const)(
  "a mail in %s says all in HTML and in plain text, without pictures or scripts",
  (lang) => {
    const { html, text } = composeMail(model(lang), context);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).not.toMatch(/<img|<script|<link|url\(|javascript:/);
    for (const part of ["stop", "stop-all"]) {
      expect(html).toContain(`href="https://ideas.example/${part}"`);
      expect(text).toContain(`https://ideas.example/${part}`);
    }
    for (const link of html.match(/href="[^"]+"/g) ?? []) expect(link).toMatch(/^href="https:\/\/ideas\.example\//);
    expect(text.match(/https:/g)?.length).toBe(noticeKinds.length + 4);
  },
);

test.each(["fr", "en"] as const)(
  "an invitation in %s says who invites, to what, until when, and nothing to stop",
  (lang) => {
    const byName = 'Cleo <img src=x onerror="alert(1)">\r\nBcc: everybody@example.org';
    const expiresAt = "2026-03-09T09:00:00.000Z";
    const token = "t".repeat(43);
    const { subject, html, text } = composeInvitation({ lang, byName, roles: ["product"], expiresAt, token }, context);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toMatch(/<img|<script/);
    const link = `https://ideas.example${studioPaths.team(lang, token)}`;
    for (const said of [link, "Cleo", formatFor(lang, "Europe/Paris").dateTime(expiresAt)]) {
      expect(html).toContain(said);
      expect(text).toContain(said);
    }
    expect(html).not.toMatch(/unsubscribe|desabonnement/);
  },
);

test("a title is text in a mail, and one line in its subject", () => {
  const hostile = 'Un <img src=x onerror="alert(1)"> banc\r\nBcc: everybody@example.org';
  const { subject, html } = composeMail(
    { ...model("en", hostile), digest: false, notices: notices(hostile).slice(0, 1) },
    context,
  );
  expect(subject).not.toMatch(/[\r\n]/);
  expect(html).not.toContain("<img");
});

test("the reasons of a removal stand in the mail, in HTML and in plain text, as text", () => {
  const rule = { fr: "Pas de publicité", en: "No advertising" };
  const why = { text: "Un <b>lien</b>.\nSans lui, oui.", lang: "fr", ruleNumber: 2, rule } as const;
  const [notice] = notices("Un banc");
  if (!notice) throw new Error("No notice");
  const removed = { ...notice, kind: "removed", why } as const;
  const { subject, html, text } = composeMail({ ...model("en"), digest: false, notices: [removed] }, context);
  expect(subject).toBe("A moderator removed “Un banc”.");
  expect(html).toContain("Rule 2: No advertising");
  expect(html).toContain("Un &lt;b>lien&lt;/b>.");
  expect(text).toContain("Rule 2: No advertising\n> Un <b>lien</b>.\n> Sans lui, oui.");
});
