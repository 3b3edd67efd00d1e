import { useState } from "preact/hooks";
import type { Note } from "../../../functions/desk/contract.ts";
import { deskLimits } from "../../../functions/desk/limits.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { deskMessages } from "../../i18n/desk.ts";
import type { Answer, Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { newNoteId } from "./new-note-id.ts";
import { addNote, dropNote, type Lists, readNotes } from "./server.ts";

/** What the team says among itself. */
export function Notes({ card: { ideaId }, lists }: { card: IdeaCard; lists: Lists }) {
  const words = useWords(deskMessages).notes;
  const { lang } = useEdition();
  const { loaded, set } = useLoaded(() => readNotes(ideaId), ideaId);
  const [text, setText] = useState("");
  const [noteId, setNoteId] = useState(newNoteId);
  const [trouble, setTrouble] = useState<Trouble>();
  const take = (answer: Answer<{ notes: Note[] }>) => {
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) set(answer.value);
    return answer.ok;
  };
  const add = async () => {
    if (!text.trim() || !take(await addNote(ideaId, noteId, text, lang))) return;
    setText("");
    setNoteId(newNoteId());
  };
  const notes = loaded.state === "here" ? loaded.value.notes : [];
  return (
    <section class="team" aria-labelledby="notes-title">
      <h3 id="notes-title">{words.title}</h3>
      <p class="soft">{words.lead}</p>
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} />}
      {loaded.state === "here" && notes.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="notes">
        {notes.map((note) => (
          <NoteLine
            key={note.noteId}
            note={note}
            mine={note.by.memberId === lists.reviewers[0]?.memberId}
            onDrop={async () => take(await dropNote(ideaId, note.noteId))}
          />
        ))}
      </ul>
      {trouble && <TroubleNote trouble={trouble} />}
      <form
        class="notes__form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <textarea
          id="note"
          class="field__control"
          rows={2}
          aria-label={words.say}
          placeholder={words.say}
          maxLength={deskLimits.note}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add();
          }}
        />
        <button type="submit" class="button button--quiet button--small">
          {words.add}
        </button>
      </form>
    </section>
  );
}

function NoteLine({ note, mine, onDrop }: { note: Note; mine: boolean; onDrop: () => void }) {
  const words = useWords(deskMessages).notes;
  const { format } = useEdition();
  return (
    <li class="notes__one">
      <p lang={note.lang} dir="auto">
        {note.text}
      </p>
      <p class="board__meta">
        {note.by.name}, {format.dateTime(note.at)}{" "}
        {mine && (
          <button
            type="button"
            class="button button--text"
            aria-label={words.removeOf(note.text.slice(0, 60))}
            onClick={onDrop}
          >
            {words.remove}
          </button>
        )}
      </p>
    </li>
  );
}
