import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { writeMessages } from "../../i18n/write.ts";
import { paths } from "../../paths.ts";
import { addressedIdea, addressedInvitation } from "../address.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { AskedToSign } from "./asked-to-sign.tsx";
import { DeletedDraft } from "./deleted-draft.tsx";
import { Editor } from "./editor.tsx";
import { openEverything } from "./open-everything.ts";
import { Sent } from "./sent.tsx";
import { OwnPictures } from "./sent-pictures.tsx";

type Place = { at: "writing" } | { at: "sent"; card: IdeaCard } | { at: "deleted"; ideaId: IdeaId };

/** Writing, or reading what others wrote and ask one to sign. */
export function WriteApp() {
  const invitation = addressedInvitation();
  return invitation ? <AskedToSign invitation={invitation} /> : <Writing />;
}

/** From the first word to "it is with our moderators". */
function Writing() {
  const words = useWords(writeMessages);
  const { lang } = useEdition();
  const ideaId = addressedIdea();
  const { loaded, again } = useLoaded(() => openEverything(ideaId, lang), ideaId ?? "new");
  const [place, setPlace] = useState<Place>({ at: "writing" });

  if (place.at === "sent") return <Sent card={place.card} />;
  if (place.at === "deleted") return <DeletedDraft ideaId={place.ideaId} onUndo={() => setPlace({ at: "writing" })} />;
  return (
    <>
      {loaded.state !== "here" && <h1>{words.heading}</h1>}
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" &&
        (loaded.trouble.code === "not-found" ? <Gone /> : <TroubleNote trouble={loaded.trouble} onRetry={again} />)}
      {loaded.state === "here" && "sent" in loaded.value && <Afterwards card={loaded.value.sent} />}
      {loaded.state === "here" && !("sent" in loaded.value) && (
        <Editor
          opened={loaded.value}
          onSent={(card) => setPlace({ at: "sent", card })}
          onDelete={(id) => {
            setPlace({ at: "deleted", ideaId: id });
            again();
          }}
        />
      )}
    </>
  );
}

/** Read by a moderator now, or published already. */
const Afterwards = ({ card }: { card: IdeaCard }) =>
  card.stage === "submitted" ? <Sent card={card} /> : <OwnPictures card={card} />;

function Gone() {
  const words = useWords(writeMessages);
  const { lang } = useEdition();
  return (
    <EmptyState title={words.notFound}>
      <a class="button" href={paths.write(lang)}>
        {words.startFresh}
      </a>
      <a class="button button--quiet" href={paths.mine(lang)}>
        {words.toMine}
      </a>
    </EmptyState>
  );
}
