import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { commonMessages } from "../../i18n/common.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { moveOn } from "./server.ts";

const nextOf = { approved: "in_development", in_development: "in_beta", in_beta: "launched" } as const;
const isOnItsWay = (stage: string): stage is keyof typeof nextOf => stage in nextOf;

/** An approved idea goes on: one step, one word about it. */
export function NextStage({ card, onMoved }: { card: IdeaCard; onMoved: (news: string) => void }) {
  const words = useWords(studioMessages).review.stage;
  const stages = useWords(commonMessages).stages;
  const { format } = useEdition();
  const [message, setMessage] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  if (!isOnItsWay(card.stage)) return null;
  const to = nextOf[card.stage];
  const move = async () => {
    const text = message.trim();
    const answer = await moveOn(card.ideaId, { version: card.version, to, ...(text && { message: text }) });
    if (!answer.ok) return setTrouble(answer.trouble);
    setMessage("");
    setTrouble(undefined);
    onMoved(words.done(stages[to]));
  };
  return (
    <form
      class="decide"
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      <h3>{words.title}</h3>
      <p class="soft">{words.lead}</p>
      {trouble && <TroubleNote trouble={trouble} />}
      <Field
        id="stage-message"
        label={words.message}
        optional
        count={{ used: characters(message), limit: 2_000 }}
        format={format}
      >
        {(control) => (
          <textarea {...control} rows={4} value={message} onInput={(event) => setMessage(event.currentTarget.value)} />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="button">
          {words.to[to]}
        </button>
      </div>
    </form>
  );
}
