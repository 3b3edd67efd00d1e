import { useEffect, useRef } from "preact/hooks";
import type { QueueItem } from "../../../functions/moderation/contract.ts";
import { LangLabel } from "../../components/tag.tsx";
import { queueMessages } from "../../i18n/queue.ts";
import { useEdition, useWords } from "../edition.ts";
import { useWaitingWords } from "../studio-frame.tsx";
import { addressOfItem } from "./chosen-item.ts";
import type { DeskCircle } from "./server.ts";

type QueueProps = {
  items: readonly QueueItem[];
  circles: readonly DeskCircle[];
  chosen: string | undefined;
  me: string | undefined;
  onChoose: (item: string) => void;
};

/** Everything that waits, in turn. Rows are links, so that each can be opened in a tab of its own. */
export function QueueList({ items, circles, chosen, me, onChoose }: QueueProps) {
  const words = useWords(queueMessages);
  const { lang } = useEdition();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "nearest" }), [chosen]);
  return (
    <nav class="split__list" aria-label={words.list}>
      {items.length === 0 && <p class="soft">{words.nothingHere}</p>}
      <ol class="queue">
        {items.map((item) => (
          <li key={item.item}>
            <a
              class="queue__row"
              href={addressOfItem(lang, item.item)}
              aria-current={item.item === chosen ? "true" : undefined}
              ref={item.item === chosen ? current : null}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(item.item);
              }}
            >
              <Row item={item} circle={circles.find(({ circleId }) => circleId === item.circleId)} me={me} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Row({ item, circle, me }: { item: QueueItem; circle: DeskCircle | undefined; me: string | undefined }) {
  const words = useWords(queueMessages);
  const { lang, format } = useEdition();
  const waits = useWaitingWords();
  const { kind, appealed, reports, name, urgent } = item;
  const facts = [
    words.kind[kind],
    appealed && words.acts[appealed.kind],
    reports !== undefined && reports > 1 && words.reports(reports, format),
    name && words.report.by(name),
    circle?.name[lang],
  ].filter(Boolean);
  return (
    <>
      <span class="queue__title" lang={item.lang} dir="auto">
        {item.title || (appealed && words.acts[appealed.kind])}
      </span>
      <span class="queue__meta">
        {facts.join(" · ")} {item.lang && <LangLabel textLang={item.lang} lang={lang} />}
      </span>
      <span class="queue__wait">
        {urgent && <strong class="queue__urgent">{words.urgent} </strong>}
        {words.waits(waits(item.since))}
      </span>
      <Hand item={item} me={me} />
    </>
  );
}

function Hand({ item: { claim, pending }, me }: { item: QueueItem; me: string | undefined }) {
  const words = useWords(queueMessages);
  const { format } = useEdition();
  if (pending) return <span class="queue__hand">{words.pending(pending.by.name)}</span>;
  if (!claim) return null;
  const until = format.time(claim.until);
  return <span class="queue__hand">{claim.memberId === me ? words.mine(until) : words.taken(claim.name, until)}</span>;
}
