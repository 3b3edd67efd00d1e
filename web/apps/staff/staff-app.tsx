import { useState } from "preact/hooks";
import { EmptyState } from "../../components/empty-state.tsx";
import { staffMessages } from "../../i18n/staff.ts";
import { useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { Accept } from "./accept.tsx";
import { Invitations } from "./invitations.tsx";
import { InviteForm } from "./invite-form.tsx";
import { Member } from "./member.tsx";
import { Records } from "./records.tsx";
import { readTeam } from "./server.ts";

/** The team, or the invitation that the address carries. */
export function StaffApp() {
  const token = new URLSearchParams(location.search).get("invitation");
  return token ? <Accept token={token} /> : <Team />;
}

function Team() {
  const words = useWords(staffMessages);
  const { loaded, again } = useLoaded(readTeam, "team");
  const [said, setSaid] = useState<string>();
  const changed = (words?: string) => {
    setSaid(words);
    again();
  };
  return (
    <Desk heading={words.title} lead={words.lead}>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <>
          {said && (
            <p class="notice notice--done" role="status">
              {said}
            </p>
          )}
          {loaded.value.staff.length === 0 && <EmptyState title={words.none} text={words.noneHint} />}
          <ul class="team">
            {loaded.value.staff.map((member) => (
              <Member key={member.memberId} member={member} version={loaded.value.version} onChanged={changed} />
            ))}
          </ul>
          <div class="team__columns">
            <InviteForm onMade={() => changed()} />
            <Invitations invitations={loaded.value.invitations} onChanged={changed} />
          </div>
          <Records records={loaded.value.records} />
        </>
      )}
    </Desk>
  );
}
