import { useState } from "preact/hooks";
import type { Act } from "../../../functions/acts/contract.ts";
import type { MemberRecord, SanctionInput } from "../../../functions/moderation/contract.ts";
import type { CircleId } from "../../../functions/platform/ids.ts";
import { Why } from "../../components/why.tsx";
import { queueMessages } from "../../i18n/queue.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { sanctionOptions } from "./options.ts";
import { messageOf, type Reply } from "./reply.ts";
import { readRecord } from "./server.ts";
import type { SheetProps } from "./sheet-props.ts";
import { useShortcuts } from "./use-shortcuts.ts";

type PanelProps = Pick<SheetProps, "waiting" | "me" | "onDone" | "circles"> & { memberId: string; name: string };

/** What moderation knows of whoever wrote this, once it is asked for; and what can be done about it. */
export function MemberPanel(props: PanelProps) {
  const words = useWords(queueMessages).record;
  const [open, setOpen] = useState(false);
  useShortcuts({ record: () => setOpen(!open) });
  return (
    <details class="sheet__more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.open(props.name)}</summary>
      {open && <Record {...props} />}
    </details>
  );
}

function Record(props: PanelProps) {
  const { loaded, again } = useLoaded(() => readRecord(props.memberId), props.memberId);
  if (loaded.state === "loading") return null;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  return (
    <div class="record">
      <Past record={loaded.value} />
      {props.memberId !== props.me && <Sanction {...props} record={loaded.value} />}
    </div>
  );
}

function Past({ record: { member, restriction, counts, acts } }: { record: MemberRecord }) {
  const words = useWords(queueMessages);
  const { format } = useEdition();
  const figures = Object.entries(counts).filter(([, n]) => n > 0);
  return (
    <>
      <p class="sheet__meta">
        <span>{words.record.joined(format.date(member.joinedAt))}</span>
        {figures.map(([name, n]) => (
          <span key={name}>
            {format.number(n)} {words.record.counts[name as keyof typeof counts]}
          </span>
        ))}
      </p>
      {restriction && (
        <p class="notice">
          <strong>{words.record.now}</strong> · {words.acts[restriction.kind]}{" "}
          {restriction.until ? words.record.until(format.dateTime(restriction.until)) : words.record.open_ended}
        </p>
      )}
      {acts.length === 0 ? (
        <p class="soft">{words.record.none}</p>
      ) : (
        <ol class="rows">
          {acts.map((act) => (
            <PastAct key={act.actId} act={act} />
          ))}
        </ol>
      )}
    </>
  );
}

function PastAct({ act }: { act: Act }) {
  const words = useWords(queueMessages);
  const { format } = useEdition();
  return (
    <li class="row">
      <p>
        <strong>{words.acts[act.kind]}</strong> {act.title && <span dir="auto">· {act.title}</span>}{" "}
        {act.until && words.record.until(format.date(act.until))}
      </p>
      <p class="row__meta">
        <time dateTime={act.at}>{format.date(act.at)}</time> {"name" in act.by && `· ${act.by.name}`}
      </p>
      {act.reasons && <Why why={act.reasons} format={format} />}
    </li>
  );
}

function Sanction({ memberId, name, record, waiting, circles, onDone }: PanelProps & { record: MemberRecord }) {
  const words = useWords(queueMessages).record;
  const { lang } = useEdition();
  const [chosen, setCircle] = useState(waiting?.circleId);
  const circle = circles.find(({ circleId }) => circleId === chosen) ?? circles[0];
  return (
    <details class="sheet__more">
      <summary>{words.act}</summary>
      {circles.length > 1 && (
        <label class="field">
          <span class="field__label">{words.circle}</span>
          <select
            class="field__control"
            value={circle?.circleId}
            onChange={({ currentTarget }) => setCircle(currentTarget.value)}
          >
            {circles.map((each) => (
              <option key={each.circleId} value={each.circleId}>
                {each.name[lang]}
              </option>
            ))}
          </select>
        </label>
      )}
      <AnswerForm
        item={`member:${memberId}`}
        options={sanctionOptions(lang, name, record.restriction !== undefined)}
        rules={circle?.rules}
        lang={record.member.lang}
        fill={{ name }}
        inputOf={(reply) => inputOf(reply, circle?.circleId)}
        onStale={() => undefined}
        onDone={onDone}
      />
    </details>
  );
}

function inputOf(reply: Reply, circleId: CircleId | undefined): { kind: "member"; input: SanctionInput } | undefined {
  const { outcome, reason, days } = reply;
  const message = messageOf(reply);
  if (outcome === "lifted") return { kind: "member", input: { outcome, message } };
  if (reason === undefined || !circleId) return undefined;
  const ground = { circleId, reason, message };
  if (outcome === "warned") return { kind: "member", input: { outcome, ...ground } };
  if (outcome === "limited" && days) return { kind: "member", input: { outcome, ...ground, days } };
  if (outcome === "suspended") return { kind: "member", input: { outcome, ...ground, ...(days && { days }) } };
  return undefined;
}
