import type { Language } from "../../../functions/platform/languages.ts";
import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";
import { addresses, type FirstHourDeps } from "./contract.ts";
import { clockPage } from "./pages/clock.tsx";
import { formOf, html, seeOther } from "./replies.ts";

/** The demo clock: its page, and its two buttons. */
export function answerClock(lang: Language, request: ApiRequest, { stage }: FirstHourDeps): ApiAnswer {
  const play = stage();
  if (request.method !== "POST") return html(clockPage(lang, play?.state()));
  if (formOf(request).get("act") === "pause") play?.pause();
  else play?.go();
  return seeOther(addresses.clock(lang));
}
