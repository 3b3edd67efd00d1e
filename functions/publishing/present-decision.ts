import { jobTitleIn } from "../../web/components/job-title.ts";
import type { DecisionModel } from "../../web/models.ts";
import { type Language, otherLanguage } from "../platform/languages.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import type { Correction, Decision } from "../review/contract.ts";

/** A decision as the public reads it: in the page's language, else in the one it was written in, labelled so. */
export function presentDecision(decision: Decision, lang: Language): DecisionModel {
  const textLang = decision.reasons[lang] ? lang : otherLanguage(lang);
  const changeOurMind = decision.changeOurMind[textLang];
  return {
    outcome: decision.outcome,
    reasonsHtml: markdownToHtml(decision.reasons[textLang] ?? ""),
    ...(changeOurMind && { changeOurMindHtml: markdownToHtml(changeOurMind) }),
    textLang,
    reasonCodes: [...decision.reasonCodes],
    signedBy: decision.signedBy.name ?? "",
    ...(decision.signedBy.title && { signerTitle: jobTitleIn(decision.signedBy.title, lang) }),
    decidedAt: decision.decidedAt,
    daysInReview: decision.daysInReview,
    supporters: decision.supporters,
    ...(decision.secondLookAt && { secondLookAt: decision.secondLookAt }),
    ...(decision.countersignedBy && { countersignedBy: decision.countersignedBy.name }),
    ...(decision.corrections && { corrections: decision.corrections.map((each) => presentCorrection(each, lang)) }),
  };
}

function presentCorrection({ text, reason, at, by }: Correction, lang: Language) {
  const textLang = text[lang] ? lang : otherLanguage(lang);
  return { at, by: by.name, html: markdownToHtml(text[textLang] ?? ""), reason: reason[textLang] ?? "", textLang };
}
