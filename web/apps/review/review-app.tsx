import { useCallback, useEffect, useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { StageTag } from "../../components/tag.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useChosenIdea, useOnDesk } from "../chosen.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { StudioList } from "../studio-list.tsx";
import { EvidenceSheet } from "./evidence-sheet.tsx";
import { type Listed, type ListName, readLists } from "./server.ts";

/** Ideas that reached the top and the answer that each is owed; then what becomes of those with a yes. */
export function ReviewApp() {
  const words = useWords(studioMessages);
  const { loaded, again } = useLoaded(readLists, "review");
  return (
    <Desk heading={words.review.heading} lead={words.review.lead}>
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <Lists lists={loaded.value} onDecided={again} />}
    </Desk>
  );
}

type ListsProps = { lists: Record<ListName, readonly Listed[]>; onDecided: () => void };

function Lists({ lists, onDecided }: ListsProps) {
  const words = useWords(studioMessages).review;
  const { lang } = useEdition();
  const addressOf = useCallback((ideaId?: IdeaId) => paths.review(lang, ideaId), [lang]);
  const [named, choose] = useChosenIdea(addressOf);
  const [name, show] = useListOf(lists, named);
  const ideas = lists[name];
  const chosen = useOnDesk(named, ideas, name);
  const turnTo = (next: ListName) => {
    choose(undefined);
    show(next);
  };
  return (
    <>
      <ListTabs lists={lists} shown={name} onShow={turnTo} />
      {ideas.length === 0 && !chosen ? (
        <EmptyState title={words.nothing[name].title} text={words.nothing[name].body} />
      ) : (
        <div class={named ? "split split--open" : "split"}>
          <StudioList
            ideas={ideas}
            label={words.lists[name]}
            chosen={chosen}
            addressOf={addressOf}
            onChoose={choose}
            state={(card) => <Progress card={card} />}
          />
          <div class="split__sheet">
            {chosen && (
              <EvidenceSheet
                key={chosen}
                ideaId={chosen}
                takeFocus={named !== undefined}
                onBack={() => choose(undefined)}
                onDecided={onDecided}
              />
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** Since when it waits for its answer, or how far it has come after a yes. */
function Progress({ card }: { card: Listed }) {
  const words = useWords(studioMessages);
  const { lang, format } = useEdition();
  if (card.daysWaiting === undefined) return <StageTag stage={card.stage} lang={lang} />;
  if (card.daysWaiting === 0) return <>{words.review.today}</>;
  return <>{words.review.waits(words.common.day(card.daysWaiting, format))}</>;
}

/** The list that was asked for, at first the one that has the idea named in the address. */
function useListOf(lists: ListsProps["lists"], named: IdeaId | undefined) {
  const isAnswered = lists.answered.some(({ ideaId }) => ideaId === named);
  const [name, show] = useState<ListName>(isAnswered ? "answered" : "waiting");
  useEffect(() => {
    if (named) show(isAnswered ? "answered" : "waiting");
  }, [named, isAnswered]);
  return [name, show] as const;
}

type ListTabsProps = { lists: ListsProps["lists"]; shown: ListName; onShow: (name: ListName) => void };

function ListTabs({ lists, shown, onShow }: ListTabsProps) {
  const words = useWords(studioMessages).review;
  const { format } = useEdition();
  return (
    <fieldset class="tabs desk__tabs">
      <legend class="visually-hidden">{words.list}</legend>
      {(["waiting", "answered"] as const).map((name) => (
        <button key={name} type="button" aria-pressed={name === shown} onClick={() => onShow(name)}>
          {words.lists[name]} <span class="desk__number">{format.number(lists[name].length)}</span>
        </button>
      ))}
    </fieldset>
  );
}
