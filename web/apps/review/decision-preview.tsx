import { useEffect, useRef, useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { Decision } from "../../components/decision.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { formatFor } from "../../i18n/format.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { DecisionModel } from "../../models.ts";
import type { Lang } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";

type PreviewProps = {
  decision: Record<Lang, DecisionModel>;
  card: IdeaCard;
  /** Somebody else signs too: this one proposes. */
  twoSign: boolean;
  onEdit: () => void;
  onPublish: () => Promise<void>;
};

/** The very card that will be published, in both editions, the author's first. */
export function DecisionPreview({ decision, card, twoSign, onEdit, onPublish }: PreviewProps) {
  const words = useWords(studioMessages).review.form;
  const desk = useWords(deskMessages).draft;
  const { format, timeZone } = useEdition();
  const [edition, setEdition] = useState<Lang>(card.lang);
  const [publishing, setPublishing] = useState(false);
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const publish = async () => {
    if (publishing) return;
    setPublishing(true);
    await onPublish();
    setPublishing(false);
  };
  const readers = format.number(card.supporters);
  const sure = twoSign ? desk.sureOfTwo(readers) : words.sure(words.outcomes[decision.fr.outcome], readers);
  return (
    <section class="decide decide--reading" aria-labelledby="reading-title">
      <h3 id="reading-title" ref={heading} tabIndex={-1}>
        {words.previewTitle}
      </h3>
      <fieldset class="tabs">
        <legend class="visually-hidden">{words.previewTitle}</legend>
        {([card.lang, card.lang === "fr" ? "en" : "fr"] as const).map((lang) => (
          <button key={lang} type="button" aria-pressed={edition === lang} onClick={() => setEdition(lang)}>
            {words.edition[lang]}
          </button>
        ))}
      </fieldset>
      <div class="decide__card" lang={edition}>
        <Decision decision={decision[edition]} format={formatFor(edition, timeZone)} level={3} />
      </div>
      {asking ? (
        <div class="notice" role="alert">
          <p>{sure}</p>
          <div class="actions">
            <button type="button" class="button" aria-disabled={publishing} onClick={publish}>
              {publishing ? (twoSign ? desk.proposing : words.publishing) : twoSign ? desk.propose : words.yes}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setAsking(false)}>
              {words.no}
            </button>
          </div>
        </div>
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {twoSign ? desk.propose : words.publish}
          </button>
          <button type="button" class="button button--quiet" onClick={onEdit}>
            {words.edit}
          </button>
        </div>
      )}
    </section>
  );
}
