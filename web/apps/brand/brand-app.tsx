import { useEffect, useState } from "preact/hooks";
import type { CircleId } from "../../../functions/platform/ids.ts";
import { brandMessages } from "../../i18n/brand.ts";
import { currentMember } from "../../islands/session.ts";
import { useWords } from "../edition.ts";
import { browserShelf } from "../kept.ts";
import { useLoaded } from "../loading.ts";
import { Refused } from "../studio-frame.tsx";
import { StudioRooms } from "../studio-rooms.tsx";
import { isCircleId } from "./address-word.ts";
import { CircleList } from "./circle-list.tsx";
import { Editor } from "./editor.tsx";
import { keptHere, resumed } from "./kept-here.ts";
import type { Outcome } from "./outcome-note.tsx";
import { type OpenedCircle, openCircle } from "./server.ts";

/** The brand's circles, or the one that the address names. */
export function BrandApp() {
  const circleId = new URLSearchParams(location.search).get("circle");
  return isCircleId(circleId) ? <OneCircle circleId={circleId} /> : <CircleList />;
}

function OneCircle({ circleId }: { circleId: CircleId }) {
  const words = useWords(brandMessages);
  const [round, setRound] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();
  const { loaded, again } = useLoaded(() => openCircle(circleId), `${circleId} ${round}`);
  const memberId = useMemberId();
  const changed = (happened?: Outcome) => {
    setOutcome(happened);
    setRound((before) => before + 1);
  };
  return (
    <div class="desk">
      <StudioRooms />
      {loaded.state !== "here" && <h1>{words.title}</h1>}
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && memberId !== undefined && (
        <Editor
          key={`${round} ${loaded.value.version}`}
          opened={loaded.value}
          start={resumed(loaded.value, keptBy(loaded.value, memberId))}
          memberId={memberId}
          outcome={outcome}
          onChanged={changed}
        />
      )}
    </div>
  );
}

/** What one person left in a browser is not the next one's. */
function keptBy({ circleId }: OpenedCircle, memberId: string) {
  const kept = keptHere(browserShelf(), circleId).read();
  return kept?.memberId === memberId ? kept : undefined;
}

function useMemberId(): string | undefined {
  const [memberId, setMemberId] = useState<string>();
  useEffect(() => {
    currentMember().then((member) => setMemberId(member?.memberId ?? ""));
  }, []);
  return memberId;
}
