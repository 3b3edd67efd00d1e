import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { Refused } from "../studio-frame.tsx";
import { SheetHead } from "../studio-sheet.tsx";
import { DecidedPart } from "./decided-part.tsx";
import { DecisionPart } from "./decision-part.tsx";
import { Facts } from "./facts.tsx";
import { FormerAnswer } from "./former-answer.tsx";
import { Notes } from "./notes.tsx";
import { Scores } from "./scores.tsx";
import { type Evidence, type Lists, readEvidence } from "./server.ts";
import { turnTo, useKeys } from "./use-keys.ts";
import { WhoLooks } from "./who-looks.tsx";

type IdeaDeskProps = {
  ideaId: IdeaId;
  lists: Lists;
  /** The ideas among which J and K walk. */
  around: readonly IdeaCard[];
  onOpen: (ideaId: IdeaId | undefined) => void;
  onChanged: () => void;
};

/** One idea on the desk: the evidence and the decision, and beside them what the team thinks. */
export function IdeaDesk({ ideaId, lists, around, onOpen, onChanged }: IdeaDeskProps) {
  const words = useWords(studioMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(() => readEvidence(ideaId), ideaId);
  const [news, setNews] = useState("");
  const at = around.findIndex((card) => card.ideaId === ideaId);
  const go = (by: 1 | -1) => {
    const next = around[at + by];
    if (next) onOpen(next.ideaId);
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    b: () => onOpen(undefined),
    e: () => turnTo("evidence"),
    s: () => turnTo("scores"),
    n: () => turnTo("note"),
    d: () => turnTo("decide"),
  });
  const happened = (text: string) => {
    setNews(text);
    announce(text);
    scrollTo(0, 0);
    again();
    onChanged();
  };
  return (
    <div class="file">
      <Walk at={at} count={around.length} onStep={go} onBack={() => onOpen(undefined)} />
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {news && loaded.state === "here" && (
        <p class="notice notice--done">
          {news} <a href={paths.idea(lang, loaded.value.card)}>{words.review.form.seePublic}</a>
        </p>
      )}
      {loaded.state === "here" && (
        <File evidence={loaded.value} lists={lists} onRead={again} onChanged={onChanged} onHappened={happened} />
      )}
    </div>
  );
}

type WalkProps = { at: number; count: number; onStep: (by: 1 | -1) => void; onBack: () => void };

function Walk({ at, count, onStep, onBack }: WalkProps) {
  const words = useWords(deskMessages).sheet;
  const { format } = useEdition();
  return (
    <div class="file__walk">
      <button type="button" class="button button--text" onClick={onBack}>
        {words.back} <kbd>B</kbd>
      </button>
      {at >= 0 && (
        <span class="file__place">
          <button
            type="button"
            class="button button--quiet button--small"
            aria-disabled={at === 0}
            onClick={() => onStep(-1)}
          >
            {words.previous} <kbd>K</kbd>
          </button>
          <span>{words.place(at + 1, count, format)}</span>
          <button
            type="button"
            class="button button--quiet button--small"
            aria-disabled={at === count - 1}
            onClick={() => onStep(1)}
          >
            {words.next} <kbd>J</kbd>
          </button>
        </span>
      )}
    </div>
  );
}

type FileProps = {
  evidence: Evidence;
  lists: Lists;
  onRead: () => void;
  onChanged: () => void;
  onHappened: (news: string) => void;
};

function File({ evidence, lists, onRead, onChanged, onHappened }: FileProps) {
  const words = useWords(studioMessages);
  const desk = useWords(deskMessages).sheet;
  const { lang, format } = useEdition();
  const { card, circle } = evidence;
  const onBoard = lists.ideas.find(({ ideaId }) => ideaId === card.ideaId);
  const inReview = card.stage === "in_review";
  const waits = useWaits(onBoard?.daysWaiting);
  return (
    <div class="file__columns">
      <article class="sheet file__main">
        <SheetHead
          card={card}
          circleName={circle.name[lang]}
          takeFocus
          facts={[
            words.common.languages[card.lang],
            card.reviewOpenedAt && words.review.goalReached(format.date(card.reviewOpenedAt)),
            waits,
          ]}
        />
        {inReview && <FormerAnswer evidence={evidence} />}
        {!inReview && <DecidedPart evidence={evidence} onHappened={onHappened} />}
        <Facts evidence={evidence} />
        {inReview && <DecisionPart evidence={evidence} lists={lists} onRead={onRead} onHappened={onHappened} />}
      </article>
      <aside class="file__team" aria-label={desk.team}>
        {onBoard && <WhoLooks idea={onBoard} lists={lists} onChanged={onChanged} />}
        <Scores card={card} shown={evidence.scores} lists={lists} onSaved={onChanged} />
        <Notes card={card} lists={lists} />
      </aside>
    </div>
  );
}

function useWaits(days: number | undefined): string | undefined {
  const words = useWords(deskMessages);
  const today = useWords(studioMessages).review.today;
  const { format } = useEdition();
  if (days === undefined) return undefined;
  return days === 0 ? today : words.sheet.waits(words.days(days, format));
}
