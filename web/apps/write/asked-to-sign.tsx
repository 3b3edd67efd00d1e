import { useState } from "preact/hooks";
import type { InvitationView } from "../../../functions/cocreators/contract.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LangLabel } from "../../components/tag.tsx";
import { coCreatorMessages } from "../../i18n/cocreators.ts";
import { paths } from "../../paths.ts";
import type { AddressedInvitation } from "../address.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { readInvitation, sayYes } from "../cocreators.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { SignInButton, TroubleNote } from "../trouble.tsx";

/** Somebody was asked to put their name to a draft: what it says, what that means, yes or no. */
export function AskedToSign({ invitation: { ideaId, key } }: { invitation: AddressedInvitation }) {
  const words = useWords(coCreatorMessages).asked;
  const { loaded, again } = useLoaded(() => readInvitation(ideaId, key), `${ideaId} ${key}`);
  const [done, setDone] = useState(false);
  if (loaded.state === "here" && (done || loaded.value.confirmed)) return <Signed />;
  return (
    <div class="asked">
      <h1>{words.title}</h1>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && isSignedOut(loaded.trouble) && (
        <>
          <p class="page__lead">{words.signInText}</p>
          <SignInButton label={words.signIn} />
        </>
      )}
      {loaded.state === "failed" && !isSignedOut(loaded.trouble) && (
        <TroubleNote
          trouble={loaded.trouble}
          {...(loaded.trouble.code !== "invitation-closed" && { onRetry: again })}
        />
      )}
      {loaded.state === "here" && (
        <Invitation idea={loaded.value} onYes={() => sayYes(ideaId, key)} onDone={() => setDone(true)} />
      )}
    </div>
  );
}

type InvitationProps = { idea: InvitationView; onYes: () => ReturnType<typeof sayYes>; onDone: () => void };

function Invitation({ idea, onYes, onDone }: InvitationProps) {
  const words = useWords(coCreatorMessages).asked;
  const { lang } = useEdition();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const answer = async () => {
    if (busy) return;
    setBusy(true);
    const said = await onYes();
    setBusy(false);
    if (said.ok) onDone();
    else setTrouble(said.trouble);
  };
  return (
    <>
      <p class="page__lead">{words.lead}</p>
      <article class="asked__idea" lang={idea.lang} dir="auto">
        <h2>{idea.title || words.untitled}</h2>
        <LangLabel textLang={idea.lang} lang={lang} />
        {idea.pitch && <p class="page__lead">{idea.pitch}</p>}
        <div class="prose" dangerouslySetInnerHTML={{ __html: idea.storyHtml }} />
      </article>
      <p>{words.means}</p>
      {trouble && <TroubleNote trouble={trouble} onRetry={answer} />}
      <div class="actions">
        <button type="button" class="button" aria-disabled={busy} onClick={answer}>
          {words.yes}
        </button>
        <a class="button button--quiet" href={paths.home(lang)}>
          {words.no}
        </a>
      </div>
    </>
  );
}

function Signed() {
  const words = useWords(coCreatorMessages).asked;
  const { lang } = useEdition();
  return (
    <>
      <h1>{words.done}</h1>
      <EmptyState title={words.doneText}>
        <a class="button" href={paths.mine(lang)}>
          {words.toMine}
        </a>
      </EmptyState>
    </>
  );
}
