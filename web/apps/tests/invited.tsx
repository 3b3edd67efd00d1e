import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../functions/platform/ids.ts";
import { testMessages } from "../../i18n/tests.ts";
import { testPaths } from "../../test-paths.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { SignedOut, TroubleNote } from "../trouble.tsx";
import { acceptInvitation, readInvitation } from "./server.ts";

type InvitedProps = { token: string; onOpen: (programmeId: ProgrammeId) => void };

/** A link into a private programme: what it leads to, and the one button that takes it. */
export function Invited({ token, onOpen }: InvitedProps) {
  const words = useWords(testMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(() => readInvitation(token), token);
  const [trouble, setTrouble] = useState<Trouble>();
  const [waits, setWaits] = useState(false);
  const { invited } = words;
  if (loaded.state === "failed" && isSignedOut(loaded.trouble))
    return <SignedOut heading={invited.title} words={invited.signIn} />;
  const take = async () => {
    const answer = await acceptInvitation(token);
    if (!answer.ok) setTrouble(answer.trouble);
    else if (answer.value.stage === "draft") setWaits(true);
    else onOpen(answer.value.programmeId);
  };
  return (
    <div class="stack tests">
      <h1>{invited.title}</h1>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {trouble && <TroubleNote trouble={trouble} />}
      {loaded.state === "here" && (
        <>
          <p>{invited.by(loaded.value.byName)}</p>
          <section class="tests__row">
            <h2>{loaded.value.title[lang]}</h2>
            <p>{loaded.value.pitch[lang]}</p>
          </section>
          <p class="soft">{invited.quiet}</p>
          {waits ? (
            <div class="notice notice--done" role="status">
              <p>{invited.waits}</p>
            </div>
          ) : (
            <div class="actions">
              <button type="button" class="button" onClick={take}>
                {invited.take}
              </button>
              <a class="button button--quiet" href={testPaths.mine(lang)}>
                {invited.later}
              </a>
            </div>
          )}
        </>
      )}
    </div>
  );
}
