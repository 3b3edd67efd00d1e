import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { ScoresShown } from "../../../functions/review/contract.ts";
import { deskMessages } from "../../i18n/desk.ts";
import { useEdition, useWords } from "../edition.ts";
import { ScoreForm } from "./score-form.tsx";
import { ScoreResult } from "./score-result.tsx";
import type { Lists } from "./server.ts";

type ScoresProps = { card: IdeaCard; shown: ScoresShown; lists: Lists; onSaved: () => void };

/** One's own marks first; then everybody's, and where they differ. */
export function Scores({ card, shown: first, lists, onSaved }: ScoresProps) {
  const words = useWords(deskMessages).scores;
  const { format } = useEdition();
  const [saved, setSaved] = useState<ScoresShown>();
  const [changing, setChanging] = useState(false);
  const shown = saved ?? first;
  const open = card.stage === "in_review";
  const own = shown.hidden ? undefined : shown.scores.find(({ by }) => by.memberId === lists.reviewers[0]?.memberId);
  const isForm = open && (changing || !own);
  if (!open && shown.scored === 0) return null;
  return (
    <section class="team" id="scores" tabIndex={-1} aria-labelledby="scores-title">
      <h3 id="scores-title">{words.title}</h3>
      {isForm && shown.hidden && (
        <p class="soft">{shown.scored > 0 ? words.hidden(shown.scored, format) : `${words.none} ${words.lead}`}</p>
      )}
      {isForm && (
        <ScoreForm
          card={card}
          criteria={shown.criteria}
          own={own}
          onKeep={own && (() => setChanging(false))}
          onSaved={(next) => {
            setSaved(next);
            setChanging(false);
            onSaved();
          }}
        />
      )}
      {!isForm && !shown.hidden && <ScoreResult shown={shown} />}
      {!isForm && open && (
        <button type="button" class="button button--text" onClick={() => setChanging(true)}>
          {words.change}
        </button>
      )}
    </section>
  );
}
