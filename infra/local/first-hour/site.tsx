import { type Language, languages } from "../../../functions/platform/languages.ts";
import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";
import { answerClock } from "./answer-clock.ts";
import { answerOpen } from "./answer-open.ts";
import { answerWizard } from "./answer-wizard.ts";
import { addresses, type FirstHourDeps, firstHourPath } from "./contract.ts";
import { isStep } from "./fields.ts";
import { choicePage } from "./pages/choice.tsx";
import { openedPage, openingPage } from "./pages/opening.tsx";
import { previewCss, previewHtml, previewPages } from "./previews.ts";
import { bytes, css, html, isFromHere, languageAsked, notFound, refused, seeOther } from "./replies.ts";

export { withBar } from "./bar.ts";

/** Answers everything below `/local/first-hour`: the choice, the wizard, the previews, the demo clock. */
export async function answerFirstHour(request: ApiRequest, deps: FirstHourDeps): Promise<ApiAnswer> {
  if (!isFromHere(request)) return refused;
  const [lang = "", ...rest] = request.path.slice(firstHourPath.length + 1).split("/");
  if (lang === "") return seeOther(addresses.choice(languageAsked(request)));
  if (lang === "files") return await fileAnswer(rest.join("/"), deps);
  if (lang === "logo.png") return await logoAnswer(deps);
  if (lang === "preview.css") return css(previewCss(await deps.wizard.draft()));
  const known = languages.find((each) => each === lang);
  return known ? await answerPage(known, rest, request, deps) : notFound;
}

async function answerPage(
  lang: Language,
  rest: string[],
  request: ApiRequest,
  deps: FirstHourDeps,
): Promise<ApiAnswer> {
  const [page = "", part] = rest;
  const standing = deps.standing();
  if (standing.opening && page !== "opening" && page !== "preview") return seeOther(addresses.opening(lang));
  if (page === "") return html(choicePage(lang, standing));
  if (page === "open") return await answerOpen(lang, request, deps);
  if (page === "opening")
    return standing.opening ? html(openingPage(lang, standing)) : seeOther(afterOpening(lang, deps));
  if (page === "opened")
    return standing.room === "own" ? html(openedPage(lang, standing)) : seeOther(addresses.choice(lang));
  if (page === "clock") return answerClock(lang, request, deps);
  if (page === "preview") return await previewAnswer(lang, part, request, deps);
  return isStep(page) ? await answerWizard(lang, page, request, deps) : notFound;
}

function afterOpening(lang: Language, { standing }: FirstHourDeps): string {
  const { room, failure } = standing();
  if (failure) return addresses.choice(lang);
  return room === "own" ? addresses.opened(lang) : room === "stage" ? addresses.clock(lang) : `/${lang}/`;
}

async function fileAnswer(name: string, { file }: FirstHourDeps): Promise<ApiAnswer> {
  const found = /^[\w.-]+$/.test(name) ? await file(name) : undefined;
  return found ? bytes(found.body, found.type) : notFound;
}

async function logoAnswer({ wizard }: FirstHourDeps): Promise<ApiAnswer> {
  const logo = await wizard.logo();
  return logo ? bytes(logo.bytes, "image/png") : notFound;
}

async function previewAnswer(
  lang: Language,
  name: string | undefined,
  request: ApiRequest,
  { wizard, now }: FirstHourDeps,
): Promise<ApiAnswer> {
  const page = previewPages.find((each) => each === name);
  if (!page) return notFound;
  const theme = new URLSearchParams(request.query).get("theme") === "dark" ? "dark" : "light";
  const [draft, logo] = await Promise.all([wizard.draft(), wizard.logo()]);
  return html(previewHtml(draft, logo?.kept, { page, lang, theme }, now()), page === "mail" ? "mail" : "framed");
}
