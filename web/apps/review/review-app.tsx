import { useCallback, useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { studioPaths } from "../../studio-paths.ts";
import { useChosenIdea } from "../chosen.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { Answered } from "./answered.tsx";
import { BoardRoom } from "./board.tsx";
import { filtered } from "./board-filters.ts";
import { IdeaDesk } from "./idea-desk.tsx";
import { KeyHelp } from "./key-help.tsx";
import { type Lists, readLists } from "./server.ts";
import { useBoardFilters } from "./use-board-filters.ts";
import { useKeys } from "./use-keys.ts";

/** Ideas that reached the top and the answer that each is owed; then what becomes of those with a yes. */
export function ReviewApp() {
  const words = useWords(studioMessages);
  const keys = useWords(deskMessages).keys;
  const { loaded, again } = useLoaded(readLists, "review");
  const [helps, setHelps] = useState(false);
  useKeys({ "?": () => setHelps(true) });
  return (
    <Desk
      heading={words.review.heading}
      lead={words.review.lead}
      tools={
        <button type="button" class="button button--quiet button--small desk__help" onClick={() => setHelps(true)}>
          {keys.show} <kbd>?</kbd>
        </button>
      }
    >
      {helps && <KeyHelp onClose={() => setHelps(false)} />}
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <Room lists={loaded.value} onChanged={again} />}
    </Desk>
  );
}

/** The board, or the one idea that lies open; the address names it. */
function Room({ lists, onChanged }: { lists: Lists; onChanged: () => void }) {
  const { lang } = useEdition();
  const addressOf = useCallback((ideaId?: IdeaId) => studioPaths.review(lang, ideaId), [lang]);
  const [named, choose] = useChosenIdea(addressOf);
  const [tab, setTab] = useState<"board" | "answered">("board");
  const [filters, setFilters] = useBoardFilters();
  const [last, setLast] = useState<IdeaId>();
  const open = (ideaId: IdeaId | undefined) => {
    if (named) setLast(named);
    choose(ideaId);
    scrollTo(0, 0);
  };
  const shown = filtered(lists.ideas, filters);
  if (named) {
    const isAnswered = lists.answered.some(({ ideaId }) => ideaId === named);
    const around = isAnswered ? lists.answered : shown.some(({ ideaId }) => ideaId === named) ? shown : lists.ideas;
    return <IdeaDesk key={named} ideaId={named} lists={lists} around={around} onOpen={open} onChanged={onChanged} />;
  }
  return (
    <>
      <RoomTabs lists={lists} shown={tab} onShow={setTab} />
      {tab === "board" ? (
        <BoardRoom
          lists={lists}
          shown={shown}
          filters={filters}
          onFilter={setFilters}
          addressOf={addressOf}
          onOpen={open}
          onChanged={onChanged}
          from={last}
        />
      ) : (
        <Answered ideas={lists.answered} addressOf={addressOf} onOpen={open} />
      )}
    </>
  );
}

type TabsProps = { lists: Lists; shown: string; onShow: (tab: "board" | "answered") => void };

function RoomTabs({ lists, shown, onShow }: TabsProps) {
  const words = useWords(studioMessages).review;
  const { format } = useEdition();
  const tabs = [
    { tab: "board", text: words.lists.waiting, count: lists.ideas.length },
    { tab: "answered", text: words.lists.answered, count: lists.answered.length },
  ] as const;
  return (
    <fieldset class="tabs desk__tabs">
      <legend class="visually-hidden">{words.list}</legend>
      {tabs.map(({ tab, text, count }) => (
        <button key={tab} type="button" aria-pressed={tab === shown} onClick={() => onShow(tab)}>
          {text} <span class="desk__number">{format.number(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
