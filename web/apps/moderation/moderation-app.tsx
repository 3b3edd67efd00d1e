import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { QueueItem } from "../../../functions/moderation/contract.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { queueMessages } from "../../i18n/queue.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { currentMember } from "../../islands/session.ts";
import { useOnDesk } from "../chosen.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import type { Given } from "./answer-form.tsx";
import { useChosenItem } from "./chosen-item.ts";
import { Filters, type Kind, shownBy } from "./filters.tsx";
import { ItemSheet } from "./item-sheet.tsx";
import { afterLeaving, neighbour } from "./keys.ts";
import { QueueList } from "./queue-list.tsx";
import { ReadyReplies, useReadyReplies } from "./ready-replies.ts";
import { isRepliesRoom, repliesAddress } from "./reply-place.ts";
import { type DeskList, putBack, readDesk, takeItem } from "./server.ts";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

const lookAgainMs = 30_000;

/** The queue, or the room where what moderators have at hand is written: another script, for few go there. */
export function ModerationApp() {
  const [Replies, setReplies] = useState<ComponentType>();
  useEffect(() => {
    if (isRepliesRoom()) import("./replies/replies-room.tsx").then(({ RepliesRoom }) => setReplies(() => RepliesRoom));
  }, []);
  if (Replies) return <Replies />;
  return isRepliesRoom() ? null : <TheDesk />;
}

/** The one queue of moderation, and what lies on the desk. */
function TheDesk() {
  const words = useWords(studioMessages);
  const desk = useWords(queueMessages);
  const { loaded, again } = useLoaded(readDesk, "desk");
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && again(), lookAgainMs);
    return () => clearInterval(timer);
  }, [again]);
  if (loaded.state === "here") return <Room list={loaded.value} again={again} />;
  return (
    <Desk heading={words.moderation.heading} lead={desk.lead}>
      {loaded.state === "loading" && <p class="app__loading">{words.common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
    </Desk>
  );
}

function useMe(): string | undefined {
  const [me, setMe] = useState<string>();
  useEffect(() => {
    currentMember().then((member) => setMe(member?.memberId));
  }, []);
  return me;
}

function Room({ list, again }: { list: DeskList; again: () => void }) {
  const words = useWords(studioMessages).moderation;
  const desk = useWords(queueMessages);
  const { lang } = useEdition();
  const me = useMe();
  const [named, choose] = useChosenItem();
  const [kind, setKind] = useState<Kind>("all");
  const [circleId, setCircleId] = useState("");
  const [helps, setHelps] = useState(false);
  const [given, setGiven] = useState<Given>();
  const shown = shownBy(list.items, kind, circleId);
  const free = shown.filter((item) => isFree(item, me)).map(({ item }) => item);
  const chosen = useOnDesk(named, free, `${given?.item ?? ""} ${kind} ${circleId}`);
  const replies = useReadyReplies(chosen);
  const waiting = list.items.find(({ item }) => item === chosen);
  const ids = shown.map(({ item }) => item);
  const go = (by: 1 | -1) => choose(neighbour(ids, chosen, by));
  const take = async () => {
    if (!chosen || !waiting) return;
    const answer = waiting.claim?.memberId === me ? await putBack(chosen) : await takeItem(chosen);
    if (answer.ok || answer.trouble.code === "item-taken" || answer.trouble.code === "item-answered") again();
  };
  const touch = () => {
    if (chosen && waiting && !waiting.claim) void takeItem(chosen).then(again);
  };
  const done = (answer: Given) => {
    setGiven(answer);
    announce(answer.done);
    if (!answer.item.startsWith("member:")) choose(named ? afterLeaving(free, answer.item) : undefined);
    again();
  };
  useShortcuts({
    next: () => go(1),
    previous: () => go(-1),
    take,
    help: () => setHelps((shownBefore) => !shownBefore),
  });

  return (
    <ReadyReplies.Provider value={replies}>
      <Desk
        heading={words.heading}
        lead={desk.lead}
        tools={
          <>
            <a class="button button--quiet button--small" href={repliesAddress(lang)}>
              {words.templates}
            </a>
            <button type="button" class="button button--quiet button--small desk__help" onClick={() => setHelps(true)}>
              {words.keys.show} <kbd>?</kbd>
            </button>
          </>
        }
      >
        {helps && <ShortcutHelp onClose={() => setHelps(false)} />}
        {given && (
          <UndoBar
            key={given.item + given.takesEffectAt}
            given={given}
            onOver={again}
            onUndone={() => {
              setGiven(undefined);
              if (!given.item.startsWith("member:")) choose(given.item);
              again();
            }}
          />
        )}
        {list.items.length === 0 && !chosen ? (
          <EmptyState title={desk.empty.title} text={desk.empty.body} />
        ) : (
          <>
            <Filters list={list} kind={kind} circleId={circleId} onKind={setKind} onCircle={setCircleId} />
            <div class={named ? "split split--open" : "split"}>
              <QueueList items={shown} circles={list.circles} chosen={chosen} me={me} onChoose={choose} />
              <div class="split__sheet">
                {chosen && (
                  <ItemSheet
                    key={chosen}
                    item={chosen}
                    waiting={waiting}
                    me={me}
                    circles={list.circles}
                    takeFocus={named !== undefined}
                    onBack={() => choose(undefined)}
                    onNext={() => go(1)}
                    onTouch={touch}
                    onTake={take}
                    onPutBack={take}
                    onDone={done}
                  />
                )}
              </div>
            </div>
          </>
        )}
      </Desk>
    </ReadyReplies.Provider>
  );
}

/** Nobody else has it in hand. */
const isFree = ({ claim, pending }: QueueItem, me: string | undefined): boolean =>
  !pending && (!claim || claim.memberId === me);
