import { commonMessages } from "../../i18n/common.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import type { Submission } from "./server.ts";

/** Somebody else answered first: who, when, what. */
export function Elsewhere({ submission: { card, records }, onNext }: { submission: Submission; onNext: () => void }) {
  const words = useWords(studioMessages).moderation.elsewhere;
  const { format } = useEdition();
  const stages = useWords(commonMessages).stages;
  const last = records.at(-1);
  return (
    <div class="notice notice--elsewhere" role="status">
      <p class="notice__title">{words.title}</p>
      <p>{words.now(stages[card.stage])}</p>
      {last?.by.name && <p>{words.by(last.by.name, format.dateTime(last.at))}</p>}
      {last?.why && (
        <blockquote class="row__why" lang={last.why.lang} dir="auto">
          {last.why.text}
        </blockquote>
      )}
      <button type="button" class="button button--small" onClick={onNext}>
        {words.next}
      </button>
    </div>
  );
}
