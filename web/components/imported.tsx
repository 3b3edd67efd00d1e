import type { Format } from "../i18n/format.ts";
import { importedMessages } from "../i18n/imported.ts";
import type { IdeaCardModel, IdeaPageModel } from "../models.ts";
import { Day } from "./instant.tsx";

type Origin = NonNullable<IdeaCardModel["imported"]>;

/** "312 votes on Canny, before coming here"; without a figure, where it comes from. */
export function originSentence({ from, votes }: Origin, format: Format): string {
  const words = importedMessages[format.lang];
  return votes === undefined ? words.from(from) : words.votes(format.plural, votes, format.number(votes), from);
}

/** What an idea was in the tool that it comes from: a figure, dates, its status there. Read, never counted. */
export function ImportedHistory({ model, format }: { model: IdeaPageModel; format: Format }) {
  const { imported, card } = model;
  if (!imported) return null;
  const words = importedMessages[format.lang];
  return (
    <section class="history" aria-label={words.title}>
      <p class="history__what">{originSentence(imported, format)}</p>
      <ul class="history__facts">
        {imported.at && (
          <li>
            {words.postedOn} <Day iso={imported.at} format={format} />
          </li>
        )}
        {imported.status && (
          <li>
            {words.status} <span dir="auto">{imported.status}</span>
          </li>
        )}
        <li>
          {words.broughtOn} <Day iso={imported.broughtAt} format={format} />
        </li>
      </ul>
      <p class="panel__note">{card.stair.stage === "archived" ? words.readOnly : words.neverCounted}</p>
    </section>
  );
}
