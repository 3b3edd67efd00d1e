import { html } from "hono/html";
import type { Language } from "../platform/languages.ts";

export type SignInProblemCode = "sign-in-refused" | "sign-in-lapsed" | "sign-in-failed";

const words = {
  fr: {
    "sign-in-refused": ["Connexion annulée.", "Rien n’a changé. Vous pouvez reprendre quand vous voulez."],
    "sign-in-lapsed": ["Cette connexion n’est plus valable.", "Elle a duré plus de dix minutes, ou elle a déjà servi."],
    "sign-in-failed": ["La connexion n’a pas abouti.", "Le service de connexion n’a pas répondu comme prévu."],
    again: "Se connecter",
    back: "Revenir à la page",
    onward: "Continuer vers la connexion",
    reference: "Référence",
  },
  en: {
    "sign-in-refused": ["Sign-in cancelled.", "Nothing has changed. You can start again whenever you like."],
    "sign-in-lapsed": ["This sign-in is no longer valid.", "It took more than ten minutes, or it was used already."],
    "sign-in-failed": ["The sign-in did not work.", "The sign-in service did not answer as it should."],
    again: "Sign in",
    back: "Back to the page",
    onward: "Continue to sign-in",
    reference: "Reference",
  },
} as const;

export type SignInProblem = {
  code: SignInProblemCode;
  lang: Language;
  returnTo: string;
  requestId: string;
  stylesheet: string | undefined;
};

/** Why nobody was signed in, and the two ways on; readable without script or style. */
export function signInProblemPage({ code, lang, returnTo, requestId, stylesheet }: SignInProblem) {
  const said = words[lang];
  const [what, why] = said[code];
  const again = `/auth/sign-in?${new URLSearchParams({ lang, returnTo })}`;
  const content = html`<main id="content" class="page page--text prose" data-problem="${code}"><h1>${what}</h1><p class="page__lead">${why}</p>
<p class="actions"><a class="button button--ink" href="${again}">${said.again}</a>
<a class="button button--quiet" href="${returnTo}">${said.back}</a></p>
<p class="soft small">${said.reference} <code>${requestId}</code></p></main>`;
  const style = stylesheet ? html`<link rel="stylesheet" href="${stylesheet}">` : "";
  return document(lang, what, html`<meta name="robots" content="noindex">${style}`, content);
}

/** A form's answer may not redirect to another origin under our form-action policy; a page that moves on may. */
export function onwardPage(lang: Language, address: string) {
  const head = html`<meta http-equiv="refresh" content="0; url=${address}">`;
  const said = words[lang].onward;
  return document(lang, said, head, html`<main id="content"><p><a href="${address}">${said}</a></p></main>`);
}

const document = (lang: Language, title: string, head: ReturnType<typeof html>, content: ReturnType<typeof html>) =>
  html`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>${head}</head><body>${content}</body></html>`;
