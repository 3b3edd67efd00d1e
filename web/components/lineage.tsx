import type { Format } from "../i18n/format.ts";
import { lineageMessages } from "../i18n/lineage.ts";
import type { IdeaPageModel, LineageModel } from "../models.ts";
import { paths } from "../paths.ts";
import { Icon } from "./icon.tsx";

type LineageProps = { model: Pick<IdeaPageModel, "startedFrom" | "goesOnAs" | "mayStartAgain">; format: Format };

/** Where an idea comes from and where it goes on; for one that ended without an answer, how its author takes it up. */
export function Lineage({ model, format }: LineageProps) {
  const { startedFrom, goesOnAs, mayStartAgain } = model;
  if (!startedFrom && !goesOnAs && !mayStartAgain) return null;
  const words = lineageMessages[format.lang];
  return (
    <section class="lineage" aria-label={words.label}>
      {goesOnAs && (
        <div class="lineage__link lineage__link--on">
          <p class="lineage__what">
            <Icon name="up" size={16} /> {words.goesOnAs}
          </p>
          <KinLink idea={goesOnAs} format={format} />
          <p class="panel__note">{words.goesOnText}</p>
        </div>
      )}
      {startedFrom && (
        <div class="lineage__link">
          <p class="lineage__what">{words.startedFrom}</p>
          <KinLink idea={startedFrom} format={format} />
          <p class="panel__note">
            {words.before(format.plural, startedFrom.supporters, format.number(startedFrom.supporters))}
          </p>
        </div>
      )}
      {mayStartAgain && (
        <div class="lineage__link">
          <p class="lineage__what">{words.yours}</p>
          <p class="panel__note">{words.yoursText}</p>
          <a href={paths.mine(format.lang)}>{words.toMine}</a>
        </div>
      )}
    </section>
  );
}

const KinLink = ({ idea, format }: { idea: LineageModel; format: Format }) => (
  <a class="lineage__title" href={paths.idea(format.lang, idea)} lang={idea.textLang} dir="auto">
    {idea.title}
  </a>
);
