import type { Format } from "../i18n/format.ts";
import { mergedMessages } from "../i18n/merged.ts";
import type { MergedModel, OtherIdeaModel } from "../models.ts";
import { paths } from "../paths.ts";
import { Icon } from "./icon.tsx";
import { LangLabel } from "./tag.tsx";

/** Who suggested the same: named on the page of the idea that goes on. */
export function AlsoSuggested({ ideas, format }: { ideas: OtherIdeaModel[]; format: Format }) {
  const words = mergedMessages[format.lang];
  return (
    <section class="lineage" aria-labelledby="also-suggested">
      <div class="lineage__link">
        <h2 class="lineage__what" id="also-suggested">
          <Icon name="arrow" size={16} /> {words.heading}
        </h2>
        <ul class="lineage__others">
          {ideas.map(({ ideaId, title, textLang, authorName }) => (
            <li key={ideaId}>
              <a href={paths.idea(format.lang, { ideaId, title })} lang={textLang} dir="auto">
                {title}
              </a>{" "}
              <span class="soft">{words.by(authorName)}</span>
            </li>
          ))}
        </ul>
        <p class="panel__note">{words.note}</p>
      </div>
    </section>
  );
}

/** What stands at the address of an idea that was merged: the way to where it goes on, and why. */
export function MergedNote({ merged, format }: { merged: MergedModel; format: Format }) {
  const { gone: words } = mergedMessages[format.lang];
  const { into, why, byName, at } = merged;
  return (
    <div class="lineage">
      <div class="lineage__link lineage__link--on">
        <p class="lineage__what">
          <Icon name="up" size={16} /> {words.goesOn}
        </p>
        <a class="lineage__title" href={paths.idea(format.lang, into)} lang={into.textLang} dir="auto">
          {into.title}
        </a>
        <p class="panel__note">{words.support}</p>
      </div>
      <figure class="lineage__link">
        <figcaption class="lineage__what">{words.why(byName, format.date(at))}</figcaption>
        <blockquote class="timeline__why" lang={why.textLang} dir="auto">
          {why.text} <LangLabel textLang={why.textLang} lang={format.lang} />
        </blockquote>
      </figure>
    </div>
  );
}
