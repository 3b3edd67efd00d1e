import { EmptyState } from "../../components/empty-state.tsx";
import { doorMessages } from "../../i18n/doors.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { Invitations } from "./invitations.tsx";
import { Requests } from "./requests.tsx";
import { type Door, readDoors } from "./server.ts";

/** The doors of private circles: who asks to come in, who is invited. */
export function CirclesApp() {
  const words = useWords(doorMessages).studio;
  const common = useWords(studioMessages).common;
  const { loaded, again } = useLoaded(readDoors, "doors");
  return (
    <Desk heading={words.title} lead={words.lead}>
      {loaded.state === "loading" && <p class="app__loading">{common.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && loaded.value.circles.length === 0 && <EmptyState title={words.none} />}
      {loaded.state === "here" &&
        loaded.value.circles.map((door) => <DoorOf key={door.circleId} door={door} onChanged={again} />)}
    </Desk>
  );
}

function DoorOf({ door, onChanged }: { door: Door; onChanged: () => void }) {
  const words = useWords(doorMessages).studio;
  const { lang, format } = useEdition();
  const address = `${location.origin}${paths.joinRequest(lang, door.circleId)}`;
  return (
    <section class="door" aria-labelledby={`door-${door.circleId}`}>
      <h2 id={`door-${door.circleId}`}>{door.name[lang]}</h2>
      <p class="row__meta">{words.members(door.members, format)}</p>
      <p class="row__meta">
        {words.askLink} <a href={address}>{address}</a>
      </p>
      <div class="door__columns">
        <Requests requests={door.requests} onChanged={onChanged} />
        <Invitations circleId={door.circleId} invitations={door.invitations} onChanged={onChanged} />
      </div>
    </section>
  );
}
