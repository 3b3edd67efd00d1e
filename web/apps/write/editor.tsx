import { useEffect } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { counted } from "../../components/stair-sentence.ts";
import { lineageMessages } from "../../i18n/lineage.ts";
import { writeMessages } from "../../i18n/write.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { browserShelf } from "../kept.ts";
import { SignInButton } from "../trouble.tsx";
import { CoCreators } from "./co-creators.tsx";
import { Conflict } from "./conflict.tsx";
import { localDraftOf } from "./local-draft.ts";
import type { Opened } from "./open-everything.ts";
import { PicturesField } from "./pictures/pictures-field.tsx";
import { usePictures } from "./pictures/use-pictures.ts";
import { PlaceFields } from "./place-fields.tsx";
import { ReturnedNote } from "./returned-note.tsx";
import { SaveState } from "./save-state.tsx";
import { Sending } from "./sending.tsx";
import { Similar } from "./similar.tsx";
import { StoryField } from "./story-field.tsx";
import { TextFields } from "./text-fields.tsx";
import { useAutosave } from "./use-autosave.ts";

type EditorProps = { opened: Opened; onSent: (card: IdeaCard) => void; onDelete: (ideaId: IdeaId) => void };

/** One page from title to submission; everything on it saves itself. */
export function Editor({ opened, onSent, onDelete }: EditorProps) {
  const words = useWords(writeMessages);
  const { lang } = useEdition();
  const autosave = useAutosave(opened.writing);
  const { state, type, happens, ideaId, begin } = autosave;
  const pictures = usePictures(ideaId, begin);
  const visitor = opened.member === null;
  const isMending = opened.card?.stage === "returned";

  useEffect(() => {
    if (ideaId) history.replaceState(null, "", paths.write(lang, ideaId));
  }, [ideaId, lang]);

  return (
    <form class="write" onSubmit={(event) => event.preventDefault()}>
      <header class="write__head">
        <h1>{isMending ? words.headingAgain : words.heading}</h1>
        <p class="write__lead">{words.lead}</p>
        {visitor && <VisitorNote />}
        {opened.resumedFrom && <ResumedNote at={opened.resumedFrom} />}
        {opened.origin && !isMending && <NewStartNote origin={opened.origin} />}
        {opened.returned && isMending && <ReturnedNote record={opened.returned} />}
      </header>
      <SaveState autosave={autosave} visitor={visitor} />
      {state.theirs && (
        <Conflict
          mine={state.text}
          theirs={state.theirs}
          circles={opened.circles}
          onChoose={(text) => happens({ what: "chose", text })}
        />
      )}
      <TextFields text={state.text} onChange={type} />
      <Similar
        title={state.text.title}
        lang={lang}
        signedIn={!visitor}
        onDrop={ideaId && !opened.card ? () => onDelete(ideaId) : undefined}
      />
      <StoryField
        story={state.text.story}
        lang={state.text.lang}
        visitor={visitor}
        onChange={(story) => type({ story })}
      />
      <PicturesField pictures={pictures} ideaId={ideaId} lang={state.text.lang} visitor={visitor} />
      <PlaceFields text={state.text} circles={opened.circles} onChange={type} />
      <CoCreators ideaId={visitor ? undefined : ideaId} />
      <Sending opened={opened} autosave={autosave} pictures={pictures} onSent={onSent} />
      {ideaId && !opened.card && (
        <button type="button" class="button button--text write__delete" onClick={() => onDelete(ideaId)}>
          {words.remove.button}
        </button>
      )}
    </form>
  );
}

function VisitorNote() {
  const words = useWords(writeMessages).visitor;
  return (
    <div class="notice">
      <p class="notice__title">{words.title}</p>
      <p>{words.body}</p>
      <SignInButton label={words.signIn} quiet />
    </div>
  );
}

/** The words of an earlier idea, to be taken further. */
function NewStartNote({ origin }: { origin: { title: string; supporters: number } }) {
  const words = useWords(lineageMessages).editor;
  const { format } = useEdition();
  return (
    <div class="notice">
      <p class="notice__title">{words.title}</p>
      <p>{words.body(origin.title, counted(origin.supporters, format))}</p>
    </div>
  );
}

function ResumedNote({ at }: { at: string }) {
  const words = useWords(writeMessages).resumed;
  const { format } = useEdition();
  const restart = () => {
    localDraftOf(browserShelf(), undefined).forget();
    location.reload();
  };
  return (
    <div class="notice">
      <p>{words.body(format.dateTime(at))}</p>
      <button type="button" class="button button--text" onClick={restart}>
        {words.restart}
      </button>
    </div>
  );
}
