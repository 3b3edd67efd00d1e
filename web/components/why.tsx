import type { Reasons } from "../../functions/ideas/contract.ts";
import type { Format } from "../i18n/format.ts";
import { groundsOf } from "./news.ts";
import { LangLabel } from "./tag.tsx";

/** Why moderation acted: the rule or the law, then its own words in the language they were written in. */
export function Why({ why, format }: { why: Reasons; format: Format }) {
  const grounds = groundsOf(why, format);
  return (
    <div class="why">
      {grounds && <p class="why__grounds">{grounds}</p>}
      <blockquote class="why__text" lang={why.lang} dir="auto">
        {why.text} <LangLabel textLang={why.lang} lang={format.lang} />
      </blockquote>
    </div>
  );
}
