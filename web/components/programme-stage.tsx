import type { ProgrammeStage } from "../../functions/programmes/lifecycle.ts";
import { programmeStageMessages } from "../i18n/programme-stages.ts";
import type { Lang } from "../paths.ts";
import { Icon, type IconName } from "./icon.tsx";

const looks: Record<ProgrammeStage, { look: string; icon: IconName }> = {
  draft: { look: "still", icon: "pen" },
  recruiting: { look: "going", icon: "up" },
  running: { look: "test", icon: "flask" },
  closed: { look: "done", icon: "flag" },
};

/** Where a programme stands, in a word, a colour and a sign. */
export function ProgrammeStageTag({ stage, lang }: { stage: ProgrammeStage; lang: Lang }) {
  const { look, icon } = looks[stage];
  return (
    <span class={`tag tag--${look}`}>
      <Icon name={icon} size={16} />
      {programmeStageMessages[lang][stage]}
    </span>
  );
}
