import { useState } from "preact/hooks";
import type { HeldRole, StaffMember } from "../../../functions/staff/contract.ts";
import { staffMessages } from "../../i18n/staff.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { RoleChoice } from "./role-choice.tsx";
import { giveRoles } from "./server.ts";

type MemberProps = { member: StaffMember; version: number; onChanged: (said?: string) => void };

/** One colleague: each role with its date and where it comes from, and the change of what was given here. */
export function Member({ member, version, onChanged }: MemberProps) {
  const words = useWords(staffMessages);
  const [chosen, setChosen] = useState<StaffMember["grants"][number]["role"][]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const { memberId, name, claims, grants } = member;
  const held = [...claims, ...grants];
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await giveRoles(memberId, chosen ?? [], version);
    if (answer.ok) {
      setTrouble(undefined);
      setChosen(undefined);
      onChanged(words.saved(name));
    } else {
      setTrouble(answer.trouble);
      if (answer.trouble.code === "staff-changed") onChanged();
    }
  };
  return (
    <li class="team__one">
      <h2 class="team__name">{name}</h2>
      <ul class="team__roles">
        {held.length === 0 && <li class="soft">{words.noRole}</li>}
        {held.map((role) => (
          <RoleLine key={`${role.role} ${role.from}`} held={role} />
        ))}
      </ul>
      {trouble && <TroubleNote trouble={trouble} />}
      {chosen ? (
        <form class="team__form" onSubmit={save}>
          <RoleChoice
            name={memberId}
            legend={words.legend(name)}
            chosen={chosen}
            fixed={claims.map(({ role }) => role)}
            onChange={setChosen}
          />
          <div class="actions">
            <button class="button button--small" type="submit">
              {words.save}
            </button>
            <button class="button button--quiet button--small" type="button" onClick={() => setChosen(undefined)}>
              {words.cancel}
            </button>
          </div>
        </form>
      ) : (
        <button class="button button--text" type="button" onClick={() => setChosen(grants.map(({ role }) => role))}>
          {words.change(name)}
        </button>
      )}
    </li>
  );
}

function RoleLine({ held: { role, since, from, byName = "" } }: { held: HeldRole }) {
  const words = useWords(staffMessages);
  const { format } = useEdition();
  const origin = from === "issuer" ? words.from.issuer : words.from[from](byName);
  return (
    <li>
      <strong>{words.roles[role]}</strong>{" "}
      <span class="soft">
        {words.since(format.date(since))}, {origin}
      </span>
    </li>
  );
}
