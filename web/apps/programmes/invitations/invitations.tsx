import { useState } from "preact/hooks";
import type { ProgrammeInvitation } from "../../../../functions/programmes/contract.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useLoaded } from "../../loading.ts";
import { Refused } from "../../studio-frame.tsx";
import { TroubleNote } from "../../trouble.tsx";
import type { StudioRoomProps } from "../room.ts";
import { InviteForm } from "./invite-form.tsx";
import { readInvitations, revoke } from "./server.ts";

/** Who hears of a private programme besides those of its idea: whoever gets a link. */
export function Invitations({ programme: { programmeId, stage, visibility } }: StudioRoomProps) {
  const words = useWords(programmeMessages);
  const { loaded, again } = useLoaded(() => readInvitations(programmeId), programmeId);
  const [trouble, setTrouble] = useState<Trouble>();
  const takeBack = async (invitation: ProgrammeInvitation) => {
    const answer = await revoke(invitation);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) announce(words.invitations.revoked);
    again();
  };
  if (visibility === "public") return <p>{words.invitations.isPublic}</p>;
  return (
    <div class="stack">
      <p>{words.invitations.lead}</p>
      {stage !== "closed" && <InviteForm programmeId={programmeId} onMade={again} />}
      {trouble && <TroubleNote trouble={trouble} />}
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <section class="programmes__links" aria-labelledby="links-title">
          <h3 id="links-title">{words.invitations.links}</h3>
          {loaded.value.invitations.length === 0 && <p class="soft">{words.invitations.none}</p>}
          <ul class="programmes__given">
            {loaded.value.invitations.map((each) => (
              <Line key={each.invitationId} invitation={each} onRevoke={() => takeBack(each)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Line({ invitation, onRevoke }: { invitation: ProgrammeInvitation; onRevoke: () => void }) {
  const words = useWords(programmeMessages).invitations;
  const { format } = useEdition();
  const { uses, maxUses, expiresAt, byName } = invitation;
  const isOver = Date.parse(expiresAt) <= Date.now();
  return (
    <li>
      <p>
        {words.used(uses, maxUses, format)}, {isOver ? words.over : words.until(format.date(expiresAt))}{" "}
        <span class="soft">{words.by(byName)}</span>
      </p>
      <button type="button" class="button button--text" onClick={onRevoke}>
        {words.revoke}
      </button>
    </li>
  );
}
