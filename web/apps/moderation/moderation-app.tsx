import { useCallback, useEffect, useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useChosenIdea, useOnDesk } from "../chosen.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused, useWaitingWords } from "../studio-frame.tsx";
import { StudioList } from "../studio-list.tsx";
import { afterLeaving, neighbour } from "./keys.ts";
import { readQueue } from "./server.ts";
import { Sheet } from "./sheet.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

const lookAgainMs = 30_000;

/** The queue, oldest first, and the submission on the desk. */
export function ModerationApp() {
  const words = useWords(studioMessages);
  const { loaded, again } = useLoaded(readQueue, "queue");
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && again(), lookAgainMs);
    return () => clearInterval(timer);
  }, [again]);
  if (loaded.state === "here") return <Room ideas={loaded.value.ideas} onLeft={again} />;
  return (
    <Desk heading={words.moderation.heading} lead={words.moderation.lead}>
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
    </Desk>
  );
}

function Room({ ideas, onLeft }: { ideas: readonly IdeaCard[]; onLeft: () => void }) {
  const words = useWords(studioMessages).moderation;
  const { lang, format } = useEdition();
  const waits = useWaitingWords();
  const addressOf = useCallback((ideaId?: IdeaId) => paths.moderation(lang, ideaId), [lang]);
  const [named, choose] = useChosenIdea(addressOf);
  const [helps, setHelps] = useState(false);
  const [done, setDone] = useState("");
  const chosen = useOnDesk(named, ideas, done);
  const ids = ideas.map(({ ideaId }) => ideaId);
  const go = (by: 1 | -1) => choose(ids.find((id) => id === neighbour(ids, chosen, by)));
  useShortcuts({ next: () => go(1), previous: () => go(-1), help: () => setHelps((shown) => !shown) });

  const leave = (left: IdeaId, news: string) => {
    setDone(news);
    announce(news);
    choose(ids.find((id) => id === afterLeaving(ids, left)));
    onLeft();
  };
  return (
    <Desk
      heading={words.heading}
      lead={ideas.length > 0 ? `${words.count(ideas.length, format)}. ${words.lead}` : words.lead}
      tools={
        <button type="button" class="button button--quiet button--small desk__help" onClick={() => setHelps(true)}>
          {words.keys.show} <kbd>?</kbd>
        </button>
      }
    >
      {helps && <ShortcutHelp onClose={() => setHelps(false)} />}
      {done && <p class="notice notice--done">{done}</p>}
      {ideas.length === 0 && !chosen ? (
        <EmptyState title={words.empty.title} text={words.empty.body} />
      ) : (
        <div class={named ? "split split--open" : "split"}>
          <StudioList
            ideas={ideas}
            label={words.list}
            chosen={chosen}
            addressOf={addressOf}
            onChoose={choose}
            state={(card) => words.waits(waits(card.submittedAt))}
          />
          <div class="split__sheet">
            {chosen && (
              <Sheet
                key={chosen}
                ideaId={chosen}
                takeFocus={named !== undefined}
                onBack={() => choose(undefined)}
                onDone={leave}
                onNext={() => go(1)}
              />
            )}
          </div>
        </div>
      )}
    </Desk>
  );
}
