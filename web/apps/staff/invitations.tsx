import { useState } from "preact/hooks";
import type { StaffInvitation } from "../../../functions/staff/contract.ts";
import { staffMessages } from "../../i18n/staff.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { useRoleWords } from "./role-words.ts";
import { revoke } from "./server.ts";

type InvitationsProps = { invitations: readonly StaffInvitation[]; onChanged: (said?: string) => void };

/** Who was invited to what, and what became of it. */
export function Invitations({ invitations, onChanged }: InvitationsProps) {
  const words = useWords(staffMessages).invitations;
  const [trouble, setTrouble] = useState<Trouble>();
  const takeBack = async (invitationId: string) => {
    const answer = await revoke(invitationId);
    if (answer.ok || answer.trouble.code === "not-found") return onChanged(answer.ok ? words.revoked : undefined);
    setTrouble(answer.trouble);
  };
  return (
    <section class="team__box" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{words.title}</h2>
      {trouble && <TroubleNote trouble={trouble} />}
      {invitations.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="rows">
        {invitations.toSorted(latestFirst).map((each) => (
          <Line key={each.invitationId} invitation={each} onRevoke={() => takeBack(each.invitationId)} />
        ))}
      </ul>
    </section>
  );
}

const latestFirst = (a: StaffInvitation, b: StaffInvitation) => (a.createdAt < b.createdAt ? 1 : -1);

function Line({ invitation, onRevoke }: { invitation: StaffInvitation; onRevoke: () => void }) {
  const words = useWords(staffMessages).invitations;
  const { format } = useEdition();
  const roleWords = useRoleWords();
  const { roles, email, by, expiresAt, usedBy, usedAt } = invitation;
  const isOver = Date.parse(expiresAt) <= Date.now();
  const state =
    usedBy && usedAt
      ? words.used(usedBy.name, format.date(usedAt))
      : isOver
        ? words.over
        : words.until(format.date(expiresAt));
  return (
    <li class="row">
      <p>
        <strong>{roleWords(roles)}</strong>, {email ?? words.anyone}, {state}{" "}
        <span class="soft">{words.by(by.name)}</span>
      </p>
      {!usedAt && (
        <button type="button" class="button button--text" onClick={onRevoke}>
          {words.revoke}
        </button>
      )}
    </li>
  );
}
