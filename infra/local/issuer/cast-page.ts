import { readFileSync } from "node:fs";
import type { Language } from "../../../functions/platform/languages.ts";
import { type CastMember, cast } from "./cast.ts";
import { escapeHtml } from "./escape.ts";

export const castStyle = readFileSync(new URL("./cast.css", import.meta.url), "utf8");

const words = {
  fr: {
    title: "Qui êtes-vous aujourd’hui\u202f?",
    lead: "Ce service de connexion ne tourne que sur cette machine. Un clic suffit, sans mot de passe.",
    other: "Quelqu’un d’autre",
    otherHint: "Une personne toute nouvelle, sans idée ni soutien.",
    name: "Son prénom ou son nom",
    go: "Se connecter",
    nobody: "Indiquez un nom, ou choisissez une personne ci-dessus.",
    cancel: "Annuler et revenir",
    switchTo: ["en", "English"],
  },
  en: {
    title: "Who are you today?",
    lead: "This sign-in service runs on this machine only. One click, no password.",
    other: "Somebody else",
    otherHint: "A brand-new person, with no ideas and no supports.",
    name: "Their name",
    go: "Sign in",
    nobody: "Give a name, or choose a person above.",
    cancel: "Cancel and go back",
    switchTo: ["fr", "Français"],
  },
} as const;

/** The cast as one form: each person is a button, so it works without script. */
export function castPage(lang: Language, action: string, nobody: boolean): string {
  const said = words[lang];
  const [other, otherName] = said.switchTo;
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${said.title}</title>
<link rel="stylesheet" href="/cast.css"></head>
<body><main>
<p class="language"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${otherName}</a></p>
<h1>${said.title}</h1>
<p class="lead">${said.lead}</p>
<form method="post" action="${escapeHtml(action)}?lang=${lang}">
<ul>${cast.map((member) => personButton(member, lang)).join("")}</ul>
</form>
<form method="post" action="${escapeHtml(action)}?lang=${lang}" class="other">
<h2>${said.other}</h2>
<p>${said.otherHint}</p>
${nobody ? `<p class="problem" id="problem" role="alert">${said.nobody}</p>` : ""}
<label for="name">${said.name}</label>
<div class="row"><input id="name" name="name" maxlength="60" autocomplete="off"${nobody ? ' aria-invalid="true" aria-describedby="problem"' : ""}>
<button class="go">${said.go}</button></div>
</form>
<form method="post" action="${escapeHtml(action)}?lang=${lang}"><button class="quiet" name="cancel" value="1">${said.cancel}</button></form>
</main></body></html>`;
}

function personButton({ login, name, who, may, badge }: CastMember, lang: Language): string {
  const shown = badge ? ` <span class="badge">${escapeHtml(badge[lang])}</span>` : "";
  return `<li><button name="login" value="${login}"><span class="name">${escapeHtml(name)}${shown}</span>
<span class="who">${escapeHtml(who[lang])}</span> <span class="may">${escapeHtml(may[lang])}</span></button></li>`;
}
