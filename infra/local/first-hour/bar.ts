import type { Language } from "../../../functions/platform/languages.ts";
import { firstHourMessages } from "../../../web/i18n/first-hour.ts";
import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";
import { escapeHtml } from "../issuer/escape.ts";
import { addresses, type Standing } from "./contract.ts";

/** One line above every page that people look at on this machine: which brand it is, and where to change that. */
export function withBar(answer: ApiAnswer, request: ApiRequest, standing: Standing): ApiAnswer {
  const lang: Language | undefined = request.path.startsWith("/fr/")
    ? "fr"
    : request.path.startsWith("/en/")
      ? "en"
      : undefined;
  const isPage = (answer.headers["content-type"] ?? "").startsWith("text/html");
  if (!lang || !isPage || standing.room === "stage") return answer;
  const { etag: _, ...headers } = answer.headers;
  const body = answer.body.toString("utf8").replace(/<\/head>/, `${sheet}</head>`);
  return { ...answer, headers, body: Buffer.from(body.replace(/<main /, `${bar(lang, standing)}<main `)) };
}

const sheet = `<link rel="stylesheet" href="${addresses.file("bar.css")}">`;

function bar(lang: Language, { room, demoName, ownName = "" }: Standing): string {
  const { bar: words, title } = firstHourMessages[lang];
  const [says, leads, to] =
    room === "demo"
      ? [words.demo(demoName), words.make, addresses.choice(lang)]
      : [words.own(ownName), words.choice, addresses.choice(lang)];
  return `<aside class="local-bar" aria-label="${escapeHtml(title)}"><span>${escapeHtml(says)}</span> <a href="${to}">${escapeHtml(leads)}</a></aside>`;
}
