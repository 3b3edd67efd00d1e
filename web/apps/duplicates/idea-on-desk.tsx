import { useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { counted } from "../../components/stair-sentence.ts";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import { paths } from "../../paths.ts";
import { studioPaths } from "../../studio-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { SheetHead, StudioSheet } from "../studio-sheet.tsx";
import { useSimilar } from "../write/use-similar.ts";
import { CompareForm } from "./compare-form.tsx";
import type { DoneAct } from "./done.tsx";
import { OtherField } from "./other-field.tsx";
import { type IdeaSheet, readSheet } from "./server.ts";
import { SplitForm } from "./split-form.tsx";

type DeskProps = {
  ideaId: IdeaId;
  onBack: () => void;
  onChoose: (ideaId: IdeaId) => void;
  onDone: (act: DoneAct) => void;
};

/** One idea: what says the same, what it took in, or where it went. */
export function IdeaOnDesk({ ideaId, onBack, onChoose, onDone }: DeskProps) {
  const { lang, format } = useEdition();
  const { loaded, again } = useLoaded(() => readSheet(ideaId), ideaId);
  const [other, setOther] = useState<IdeaId>();
  return (
    <StudioSheet loaded={loaded} onBack={onBack} onRetry={again}>
      {(sheet) => (
        <article class="sheet">
          <SheetHead
            card={sheet.card}
            circleName={sheet.circle.name[lang]}
            takeFocus
            facts={[counted(sheet.card.supporters, format)]}
          />
          {sheet.merged && <SplitForm merge={sheet.merged} onDone={onDone} />}
          {sheet.takenIn.length > 0 && <TakenIn sheet={sheet} onChoose={onChoose} />}
          {sheet.card.stage === "gathering" && !other && <Alike sheet={sheet} onCompare={setOther} />}
          {other && (
            <CompareForm key={other} sheet={sheet} other={other} onBack={() => setOther(undefined)} onDone={onDone} />
          )}
        </article>
      )}
    </StudioSheet>
  );
}

/** What an idea took in, each with the way to its own sheet, where it is split. */
function TakenIn({ sheet, onChoose }: { sheet: IdeaSheet; onChoose: (ideaId: IdeaId) => void }) {
  const words = useWords(duplicatesMessages);
  const { lang } = useEdition();
  return (
    <section>
      <h3>{words.takenIn}</h3>
      <ul class="rows">
        {sheet.takenIn.map(({ ideaId, title, lang: textLang, authorName }) => (
          <li key={ideaId} class="row">
            <a
              href={studioPaths.duplicates(lang, ideaId)}
              lang={textLang}
              dir="auto"
              onClick={(event) => {
                event.preventDefault();
                onChoose(ideaId);
              }}
            >
              {title}
            </a>{" "}
            <span class="soft">{words.by(authorName)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ideas of the same circle that say nearly the same, in either language, and a field for one that search does not find. */
function Alike({ sheet: { card }, onCompare }: { sheet: IdeaSheet; onCompare: (ideaId: IdeaId) => void }) {
  const words = useWords(duplicatesMessages);
  const { lang, format } = useEdition();
  const found = [...useSimilar(card.title, card.lang), ...useSimilar(card.title, card.lang === "fr" ? "en" : "fr")];
  const alike = found.filter(
    ({ ideaId, circleId, takesSupport }, at) =>
      ideaId !== card.ideaId &&
      circleId === card.circleId &&
      takesSupport &&
      found.findIndex((each) => each.ideaId === ideaId) === at,
  );
  return (
    <section class="stack">
      <h3>{words.alike}</h3>
      {alike.length === 0 && <p class="soft">{words.noneAlike}</p>}
      {alike.length > 0 && (
        <ul class="rows">
          {alike.map((idea) => (
            <li key={idea.ideaId} class="row duplicates__alike">
              <div>
                <a href={paths.idea(lang, idea)} target="_blank" rel="noreferrer" lang={idea.lang} dir="auto">
                  {idea.title}
                </a>
                <p class="row__meta">
                  {words.by(idea.authorName)} · {counted(idea.supporters, format)}
                </p>
              </div>
              <button
                type="button"
                class="button button--quiet button--small"
                aria-label={words.compareWith(idea.title)}
                onClick={() => onCompare(idea.ideaId)}
              >
                {words.compare}
              </button>
            </li>
          ))}
        </ul>
      )}
      <OtherField onCompare={onCompare} />
    </section>
  );
}
