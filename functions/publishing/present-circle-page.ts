import type { CirclePageModel, CircleText, IdeaCardModel } from "../../web/models.ts";
import type { Circle } from "../circles/contract.ts";
import { type Both, type Language, saidIn } from "../platform/languages.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { circleLink, presentPolicy } from "./present-circle.ts";

/** A circle as its page shows it; what one language lacks is shown in the other, which the page labels. */
export function presentCircle(
  circle: Circle,
  members: number,
  ideas: IdeaCardModel[],
  lang: Language,
): CirclePageModel {
  const [objective, figure] = [textIn(circle.objective?.text, lang), textIn(circle.objective?.figure, lang)];
  const [why, data, charter] = [circle.why, circle.data, circle.charter].map((text) => htmlIn(text, lang));
  return {
    circle: {
      ...circleLink(circle, circle.circleId, lang),
      tagline: circle.tagline[lang],
      ...(objective && { objective }),
      ...(figure && { figure }),
      ...(why && { why }),
      ...(data && { data }),
      ...(charter && { charter }),
      rules: circle.rules.map((rule) => rule[lang]),
      languages: circle.languages,
      ...(circle.closedAt && { closedAt: circle.closedAt }),
    },
    members,
    policy: presentPolicy(circle.policy, members),
    ideas,
  };
}

function textIn(text: Both | undefined, lang: Language): CircleText | undefined {
  const said = saidIn(text, lang);
  return said && { text: said.text, textLang: said.lang };
}

function htmlIn(text: Both | undefined, lang: Language): CircleText | undefined {
  const said = textIn(text, lang);
  return said && { ...said, text: markdownToHtml(said.text) };
}

/** Both editions of a circle's page that nobody can see yet. */
export const previewCircle = (circle: Circle, members: number) => ({
  fr: presentCircle(circle, members, [], "fr"),
  en: presentCircle(circle, members, [], "en"),
});
