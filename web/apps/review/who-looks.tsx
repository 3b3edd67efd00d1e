import { useState } from "preact/hooks";
import type { BoardIdea } from "../../../functions/desk/contract.ts";
import type { MemberId } from "../../../functions/platform/ids.ts";
import { Person } from "../../components/person.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import type { Answer, Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { assign, type Lists, placeInBatch, unassign } from "./server.ts";
import { useKeys } from "./use-keys.ts";

type WhoProps = { idea: BoardIdea; lists: Lists; onChanged: () => void };

/** Who looks at it, and in which batch it is answered. */
export function WhoLooks({ idea, lists, onChanged }: WhoProps) {
  const words = useWords(deskMessages).who;
  const [trouble, setTrouble] = useState<Trouble>();
  const [me] = lists.reviewers;
  const mine = idea.assignees.some(({ memberId }) => memberId === me?.memberId);
  const act = async (acting: Promise<Answer<undefined>>) => {
    const answer = await acting;
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) onChanged();
  };
  const take = () => {
    if (me) act(mine ? unassign(idea.ideaId, me.memberId) : assign(idea.ideaId, me.memberId));
  };
  useKeys({ a: take });
  return (
    <section class="team" aria-labelledby="who-title">
      <h3 id="who-title">{words.title}</h3>
      {trouble && <TroubleNote trouble={trouble} />}
      {idea.assignees.length === 0 && <p class="soft">{words.nobody}</p>}
      <ul class="team__people">
        {idea.assignees.map(({ memberId, name }) => (
          <li key={memberId}>
            <Person name={name} />
            {memberId !== me?.memberId && (
              <button
                type="button"
                class="button button--text"
                aria-label={words.remove(name)}
                onClick={() => act(unassign(idea.ideaId, memberId))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="team__acts">
        <button type="button" class="button button--quiet button--small" aria-pressed={mine} onClick={take}>
          {mine ? words.leave : words.take} <kbd>A</kbd>
        </button>
        <AskSomebody idea={idea} lists={lists} onAsk={(memberId) => act(assign(idea.ideaId, memberId))} />
      </div>
      <BatchChoice idea={idea} lists={lists} onPlace={(cutOffOn) => act(placeInBatch(idea.ideaId, cutOffOn))} />
    </section>
  );
}

type AskProps = Pick<WhoProps, "idea" | "lists"> & { onAsk: (memberId: MemberId) => void };

function AskSomebody({ idea, lists, onAsk }: AskProps) {
  const words = useWords(deskMessages).who;
  const free = lists.reviewers
    .slice(1)
    .filter((other) => !idea.assignees.some(({ memberId }) => memberId === other.memberId));
  if (free.length === 0) return null;
  const ask = (memberId: string) => {
    const chosen = free.find((other) => other.memberId === memberId);
    if (chosen) onAsk(chosen.memberId);
  };
  return (
    <select
      class="field__control team__ask"
      aria-label={words.choose}
      value=""
      onChange={(event) => ask(event.currentTarget.value)}
    >
      <option value="">{words.add}…</option>
      {free.map(({ memberId, name }) => (
        <option key={memberId} value={memberId}>
          {name}
        </option>
      ))}
    </select>
  );
}

type BatchChoiceProps = Pick<WhoProps, "idea" | "lists"> & { onPlace: (cutOffOn: string | null) => void };

function BatchChoice({ idea, lists, onPlace }: BatchChoiceProps) {
  const words = useWords(deskMessages);
  const { lang } = useEdition();
  if (lists.batches.length === 0) return null;
  return (
    <label class="team__batch">
      <span>{words.who.batch}</span>
      <select
        class="field__control"
        value={idea.cutOffOn ?? ""}
        onChange={(event) => onPlace(event.currentTarget.value || null)}
      >
        <option value="">{words.batches.byDate}</option>
        {lists.batches.map(({ cutOffOn, name }) => (
          <option key={cutOffOn} value={cutOffOn}>
            {name[lang]}
          </option>
        ))}
      </select>
    </label>
  );
}
