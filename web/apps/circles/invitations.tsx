import { useState } from "preact/hooks";
import type { Circle, Invitation } from "../../../functions/circles/contract.ts";
import { doorMessages } from "../../i18n/doors.ts";
import { paths } from "../../paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { InvitationForm } from "./invitation-form.tsx";
import { revokeInvitation } from "./server.ts";

type InvitationsProps = {
  circleId: Circle["circleId"];
  invitations: readonly Invitation[];
  onChanged: () => void;
};

/** Links that open the door, how often they did, and a new one: shown once. */
export function Invitations({ circleId, invitations, onChanged }: InvitationsProps) {
  const words = useWords(doorMessages).studio;
  const { lang } = useEdition();
  const [link, setLink] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const revoke = async (invitation: Invitation) => {
    const answer = await revokeInvitation(invitation);
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.revoked);
    setLink(undefined);
    onChanged();
  };
  return (
    <div>
      <h3>{words.invitations}</h3>
      {trouble && <TroubleNote trouble={trouble} />}
      {invitations.length === 0 && <p class="soft">{words.noInvitations}</p>}
      <ul class="rows">
        {invitations.map((invitation) => (
          <li class="row" key={invitation.invitationId}>
            <InvitationLine invitation={invitation} />
            <button type="button" class="button button--text" onClick={() => revoke(invitation)}>
              {isOver(invitation) ? words.clear : words.revoke}
            </button>
          </li>
        ))}
      </ul>
      {link && <FreshLink link={link} />}
      <InvitationForm
        circleId={circleId}
        onMade={(token) => {
          setLink(`${location.origin}${paths.invitation(lang, token)}`);
          onChanged();
        }}
      />
    </div>
  );
}

const isOver = ({ uses, maxUses, expiresAt }: Invitation) => uses >= maxUses || Date.parse(expiresAt) <= Date.now();

function InvitationLine({ invitation }: { invitation: Invitation }) {
  const words = useWords(doorMessages).studio;
  const { format } = useEdition();
  const { uses, maxUses, expiresAt, byName } = invitation;
  return (
    <p>
      <strong>{words.used(uses, maxUses, format)}</strong>,{" "}
      {isOver(invitation) ? words.over : words.until(format.dateTime(expiresAt))}{" "}
      <span class="soft">{words.by(byName)}</span>
    </p>
  );
}

/** It is kept nowhere: gone with the page. */
function FreshLink({ link }: { link: string }) {
  const words = useWords(doorMessages).studio;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    announce(words.copied);
  };
  return (
    <div class="notice notice--done" role="status">
      <p>{words.once}</p>
      <p class="door__link">
        <code>{link}</code>
      </p>
      <button type="button" class="button button--small" onClick={copy}>
        {words.copy}
      </button>
    </div>
  );
}
