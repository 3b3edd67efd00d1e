import type { Language } from "../../../functions/platform/languages.ts";
import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";
import { answerIn } from "./answers.ts";
import { addresses, type FirstHourDeps } from "./contract.ts";
import { type Draft, isField, type Step, stepFields, steps, typedIn } from "./fields.ts";
import { faultsAt, faultsIn } from "./judge.ts";
import { checkedLogo } from "./logo.ts";
import { wizardPage } from "./pages/wizard.tsx";
import type { View } from "./pages/wizard-frame.tsx";
import { formOf, html, seeOther } from "./replies.ts";

/** GET shows a page of the wizard; PUT keeps what is typed; POST keeps it, and goes on where nothing is wrong. */
export async function answerWizard(
  lang: Language,
  step: Step,
  request: ApiRequest,
  deps: FirstHourDeps,
): Promise<ApiAnswer> {
  if (step === "logo" && request.method === "POST") return await answerLogo(lang, request, deps);
  if (request.method === "GET" || request.method === "HEAD") return html(await shown(lang, step, deps));
  const form = formOf(request);
  await deps.wizard.type((before) => ({ ...changedIn(before, typedIn(form, step)), ...suggested(form, step) }));
  if (request.method === "PUT") return html(await shown(lang, step, deps));
  if (form.get("go") !== "next") return seeOther(addresses.step(lang, step));
  const faults = faultsAt(faultsIn(await deps.wizard.draft()), step);
  if (faults.length > 0) return html(await shown(lang, step, deps, { pressed: true }), "page", 422);
  return seeOther(addresses.step(lang, steps[steps.indexOf(step) + 1] ?? "finish"));
}

/** What differs from what was proposed: a proposal that nobody touched goes on following the other answers. */
const changedIn = (before: Draft, typed: Draft): Draft =>
  Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => {
      const field = isField(name) ? name : undefined;
      return field && (before[field] !== undefined || value !== answerIn(before, field));
    }),
  );

/** A colour that was offered and taken: `main=#0044cc`. */
function suggested(form: URLSearchParams, step: Step): Draft {
  const [field = "", value = ""] = (form.get("use") ?? "").split("=");
  const known = stepFields[step].find((each) => each === field);
  return known ? { [known]: value } : {};
}

type More = Pick<Partial<View>, "pressed" | "refusedLogo" | "noLogo">;

async function shown(lang: Language, step: Step, { wizard, now }: FirstHourDeps, more: More = {}): Promise<string> {
  const [draft, logo] = await Promise.all([wizard.draft(), wizard.logo()]);
  const facts = { lang, step, draft, logo: logo?.kept, faults: faultsIn(draft), now: now() };
  return wizardPage({ ...facts, ...more, pressed: more.pressed ?? false });
}

/** Takes a logo, or says what is wrong with it, where, and what to do. */
async function answerLogo(lang: Language, request: ApiRequest, deps: FirstHourDeps): Promise<ApiAnswer> {
  const form = await multipartIn(request);
  const file = form?.get("logo");
  if (form?.get("act") === "remove") {
    await deps.wizard.dropLogo();
    return seeOther(addresses.step(lang, "logo"));
  }
  if (!(file instanceof File) || file.name === "")
    return html(await shown(lang, "logo", deps, { noLogo: true }), "page", 422);
  const checked = await checkedLogo(new Uint8Array(await file.arrayBuffer()));
  if (!("refused" in checked)) {
    await deps.wizard.keepLogo(checked);
    return seeOther(addresses.step(lang, "logo"));
  }
  const refusedLogo = { file: file.name.slice(0, 120), reason: checked.refused };
  return html(await shown(lang, "logo", deps, { refusedLogo }), "page", checked.refused === "too-heavy" ? 413 : 422);
}

const multipartIn = ({ body, headers }: ApiRequest): Promise<FormData | undefined> =>
  new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"] ?? "" } })
    .formData()
    .catch(() => undefined);
