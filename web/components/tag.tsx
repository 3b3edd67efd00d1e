import { commonMessages } from "../i18n/common.ts";
import type { CircleLink, StageName } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import { Icon, type IconName } from "./icon.tsx";

const looks: Partial<Record<StageName, { look: string; icon: IconName }>> = {
  gathering: { look: "going", icon: "up" },
  in_review: { look: "party", icon: "eye" },
  approved: { look: "done", icon: "check" },
  not_approved: { look: "no", icon: "no" },
  parked: { look: "parked", icon: "pause" },
  in_development: { look: "done", icon: "wrench" },
  in_beta: { look: "test", icon: "flask" },
  launched: { look: "done", icon: "flag" },
  expired: { look: "still", icon: "clock" },
  archived: { look: "still", icon: "clock" },
};

/** Where an idea stands, in a word, a colour and a sign. */
export function StageTag({ stage, lang }: { stage: StageName; lang: Lang }) {
  const { look, icon } = looks[stage] ?? { look: "still", icon: "pen" as const };
  return (
    <span class={`tag tag--${look}`}>
      <Icon name={icon} size={16} />
      {commonMessages[lang].stages[stage]}
    </span>
  );
}

/** A circle by name, in its own colour. */
export const CircleChip = ({ circle, lang }: { circle: CircleLink; lang: Lang }) => (
  <a class={`chip chip--${circle.palette}`} href={paths.circle(lang, circle.circleId, circle.private)}>
    {circle.name}
  </a>
);

/** Says which language a text is in, when it is not the page's. */
export function LangLabel({ textLang, lang }: { textLang: Lang; lang: Lang }) {
  if (textLang === lang) return null;
  const words = commonMessages[lang];
  return (
    <span class="lang-label" title={words.textIsInOther}>
      {textLang === "en" ? words.inEnglish : words.inFrench}
    </span>
  );
}
