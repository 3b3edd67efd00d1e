import { html, raw } from "hono/html";
import type { ApiAnswer } from "../api-gateway.ts";
import type { CaughtMail, Mailbox } from "./mailbox.ts";

type Html = ReturnType<typeof html>;
export const mailsPath = "/local/mails";

/** The catcher's pages: the list, a mail with its text and headers, and its HTML by itself for the sandboxed frame. */
export async function mailPage(mailbox: Mailbox, path: string): Promise<ApiAnswer> {
  const [, , , id, part] = path.split("/");
  if (!id) return await page(200, "Mails", list(mailbox.all()));
  const mail = mailbox.find(id);
  if (!mail) return await page(404, "No such mail", html`<p><a href="${mailsPath}">All mails</a></p>`);
  if (part === "html") return answer(200, mail.html, frameHeaders);
  return await page(200, mail.subject, one(mail));
}

const list = (mails: CaughtMail[]): Html =>
  mails.length === 0
    ? html`<p>No mail yet. Whatever the platform sends on this machine ends here.</p>`
    : html`<ol>${mails.map(
        ({ id, at, to, subject }) =>
          html`<li><a href="${mailsPath}/${id}">${subject}</a><br><small>${to} · ${moment(at)}</small></li>`,
      )}</ol>`;

/** As people read it; the exact instant is in the attribute. */
const moment = (at: string): Html => html`<time datetime="${at}">${at.slice(0, 16).replace("T", " ")} UTC</time>`;

const one = ({ id, at, from, to, subject, text, headers }: CaughtMail): Html => {
  const all = [
    ["From", from],
    ["To", to],
    ["Date", at],
    ["Subject", subject],
  ].concat(headers.map(({ name, value }) => [name, value]));
  return html`<p><a href="${mailsPath}">All mails</a></p>
<h2>HTML</h2><iframe sandbox title="The mail's HTML" src="${mailsPath}/${id}/html"></iframe>
<h2>Text</h2><pre>${text}</pre>
<h2>Headers</h2><dl>${all.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
};

const style = `:root{color-scheme:light dark}body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui}
iframe{width:100%;height:44rem;border:1px solid #8886;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere}
li{margin:.75rem 0}time{white-space:nowrap}dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}`;

async function page(status: number, title: string, content: Html): Promise<ApiAnswer> {
  const document = await html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${raw(style)}</style></head><body><main><h1>${title}</h1>${content}</main></body></html>`;
  return answer(status, String(document), pageHeaders);
}

const answer = (status: number, body: string, headers: Record<string, string>): ApiAnswer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...headers },
  cookies: [],
  body: Buffer.from(body),
});

/** A mail's HTML runs no script, asks for nothing from elsewhere, and may be framed by the catcher only. */
const frameHeaders = {
  "content-security-policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
};
const pageHeaders = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'",
};
