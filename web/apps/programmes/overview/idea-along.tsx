import type { Programme } from "../../../../functions/programmes/contract.ts";
import { takesIdeaAlong } from "../../../../functions/programmes/lifecycle.ts";
import { programmeLimits } from "../../../../functions/programmes/limits.ts";
import { characters } from "../../../characters.ts";
import { Choice, Field } from "../../../components/field.tsx";
import { programmeMessages } from "../../../i18n/programmes.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { readOrigins, type Said } from "../server.ts";

type AlongProps = { programme: Programme; said: Said; onSay: (said: Said) => void };

/** What the opening does to the idea: it enters the test, with a word to its supporters, or stays where it is. */
export function IdeaAlong({ programme, said, onSay }: AlongProps) {
  const words = useWords(programmeMessages).overview.idea;
  const { format } = useEdition();
  const { loaded } = useLoaded(readOrigins, "origins");
  const idea =
    loaded.state === "here" ? loaded.value.ideas.find(({ ideaId }) => ideaId === programme.ideaId) : undefined;
  if (!idea || idea.stage === "in_beta") return null;
  if (!takesIdeaAlong(programme, idea)) return <p>{words.stays(idea.title)}</p>;
  const message = said.message ?? "";
  return (
    <>
      <Choice
        type="checkbox"
        name="idea-along"
        label={words.along(idea.title)}
        hint={words.alongHint}
        checked={!said.ideaStays}
        onChange={() => onSay({ ...said, ideaStays: !said.ideaStays })}
      />
      {!said.ideaStays && (
        <Field
          id="opening-message"
          label={words.message}
          hint={words.messageHint}
          optional
          count={{ used: characters(message), limit: programmeLimits.openingMessage }}
          format={format}
        >
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={programmeLimits.openingMessage}
              value={message}
              onInput={(event) => onSay({ ...said, message: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
