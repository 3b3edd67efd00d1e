import type { Language } from "../../../functions/platform/languages.ts";
import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";
import { addresses, type FirstHourDeps } from "./contract.ts";
import { faultsIn } from "./judge.ts";
import { formOf, seeOther } from "./replies.ts";

/** Opens the demo, the brand's own platform, or the latter after its file has been written. */
export async function answerOpen(lang: Language, request: ApiRequest, deps: FirstHourDeps): Promise<ApiAnswer> {
  if (request.method !== "POST") return seeOther(addresses.choice(lang));
  const asked = formOf(request).get("room");
  if (asked === "finish") {
    const [draft, before] = await Promise.all([deps.wizard.draft(), deps.wizard.firstCircle()]);
    if (faultsIn(draft).length > 0) return seeOther(addresses.step(lang, "finish"));
    const circle = await deps.wizard.finish();
    const changed = JSON.stringify(before) !== JSON.stringify(circle);
    deps.open("own", changed ? circle : undefined);
  } else if (asked === "own" && deps.standing().ownName) deps.open("own");
  else if (asked === "demo" || asked === "stage") deps.open(asked);
  else if (asked === "back") deps.open(deps.back());
  else return seeOther(addresses.choice(lang));
  return seeOther(addresses.opening(lang));
}
