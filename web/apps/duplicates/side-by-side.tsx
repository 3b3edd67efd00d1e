import { counted } from "../../components/stair-sentence.ts";
import { LangLabel } from "../../components/tag.tsx";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { GuardedPictures } from "../guarded-pictures.tsx";
import type { Comparison, Side } from "./server.ts";

/** What goes, on the left, and what goes on, on the right: words, pictures, supporters, dates. */
export function SideBySide({ comparison: { duplicate, survivor } }: { comparison: Comparison }) {
  const words = useWords(duplicatesMessages);
  return (
    <div class="duplicates__sides">
      <OneSide side={duplicate} label={words.goes} />
      <OneSide side={survivor} label={words.stays} />
    </div>
  );
}

function OneSide({ side: { card, storyHtml, pictures }, label }: { side: Side; label: string }) {
  const words = useWords(duplicatesMessages);
  const { lang, format } = useEdition();
  return (
    <article class="duplicates__side" aria-label={`${label} ${card.title}`}>
      <p class="duplicates__label">{label}</p>
      <h4 lang={card.lang} dir="auto">
        <a href={paths.idea(lang, { ...card, private: card.private === true })} target="_blank" rel="noreferrer">
          {card.title}
        </a>
      </h4>
      <p class="row__meta">
        {words.by(card.authorName)} · {counted(card.supporters, format)}
        {card.publishedAt && ` · ${words.since(format.date(card.publishedAt))}`}
        {card.endsAt && ` · ${words.until(format.date(card.endsAt))}`} <LangLabel textLang={card.lang} lang={lang} />
      </p>
      <div lang={card.lang} dir="auto">
        <p class="sheet__pitch">{card.pitch}</p>
        {/* Made safe by the server: it is the very HTML that is published. */}
        <div class="prose" dangerouslySetInnerHTML={{ __html: storyHtml }} />
      </div>
      <GuardedPictures ideaId={card.ideaId} pictures={pictures} />
    </article>
  );
}
