import { useState } from "preact/hooks";
import type { Role } from "../../../functions/platform/session.ts";
import { staffMessages } from "../../i18n/staff.ts";
import { roomsFor } from "../../studio-rooms.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { SignedOut, TroubleNote } from "../trouble.tsx";
import { useRoleWords } from "./role-words.ts";
import { acceptInvitation, readInvitation } from "./server.ts";

/** What an invitation offers, and the one button that takes it. */
export function Accept({ token }: { token: string }) {
  const words = useWords(staffMessages);
  const { loaded, again } = useLoaded(() => readInvitation(token), token);
  const [taken, setTaken] = useState<readonly Role[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const { accept } = words;
  if (loaded.state === "failed" && isSignedOut(loaded.trouble))
    return (
      <SignedOut
        heading={accept.title}
        words={{ title: accept.signInTitle, body: accept.signInBody, button: accept.signIn }}
      />
    );
  const take = async (roles: readonly Role[]) => {
    const answer = await acceptInvitation(token);
    if (answer.ok) setTaken(roles);
    else setTrouble(answer.trouble);
  };
  return (
    <div class="stack">
      <h1>{accept.title}</h1>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {trouble && <TroubleNote trouble={trouble} />}
      {loaded.state === "here" && (taken || loaded.value.accepted) && <Welcome roles={taken ?? loaded.value.roles} />}
      {loaded.state === "here" && !taken && !loaded.value.accepted && (
        <Offer roles={loaded.value.roles} byName={loaded.value.byName} onTake={() => take(loaded.value.roles)} />
      )}
    </div>
  );
}

function Offer({ roles, byName, onTake }: { roles: readonly Role[]; byName: string; onTake: () => void }) {
  const words = useWords(staffMessages);
  const roleWords = useRoleWords();
  return (
    <>
      <p>{words.accept.lead(byName, roleWords(roles))}</p>
      <ul class="prose">
        {roles.map((role) => (
          <li key={role}>{words.may[role]}</li>
        ))}
      </ul>
      <p class="soft">{words.accept.note}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onTake}>
          {words.accept.button}
        </button>
      </div>
    </>
  );
}

function Welcome({ roles }: { roles: readonly Role[] }) {
  const words = useWords(staffMessages).accept;
  const { lang } = useEdition();
  return (
    <div class="notice notice--done" role="status">
      <p>{words.done}</p>
      <ul>
        {roomsFor(roles, lang).map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
