import type { ProgrammeId } from "../../../functions/platform/ids.ts";
import type { Role } from "../../../functions/platform/session.ts";
import type { Programme } from "../../../functions/programmes/contract.ts";
import { ProgrammeStageTag } from "../../components/programme-stage.tsx";
import { programmeMessages } from "../../i18n/programmes.ts";
import { testPaths } from "../../test-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { type Place, stayingHere } from "../programme-place.ts";
import { RoomTabs } from "../room-tabs.tsx";
import { Refused } from "../studio-frame.tsx";
import { studioRooms } from "./rooms.ts";
import { readProgramme } from "./server.ts";

type OneProps = { programmeId: ProgrammeId; roles: readonly Role[]; place: Place; onGo: (to: Place) => void };

/** One programme in the studio: its name, where it stands, and the rooms for whoever works on it. */
export function OneProgramme({ programmeId, roles, place, onGo }: OneProps) {
  const words = useWords(programmeMessages);
  const { lang } = useEdition();
  const { loaded, again, set } = useLoaded(() => readProgramme(programmeId), programmeId);
  return (
    <div class="stack">
      <p class="programmes__back">
        <a href={testPaths.studio(lang)} onClick={stayingHere(() => onGo({}))}>
          {words.all}
        </a>
      </p>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <Inside
          programme={loaded.value}
          roles={roles}
          place={place}
          onGo={onGo}
          onChanged={(changed) => (changed ? set(changed) : again())}
        />
      )}
    </div>
  );
}

type InsideProps = {
  programme: Programme;
  roles: readonly Role[];
  place: Place;
  onGo: (to: Place) => void;
  onChanged: (programme?: Programme) => void;
};

function Inside({ programme, roles, place, onGo, onChanged }: InsideProps) {
  const words = useWords(programmeMessages);
  const { lang } = useEdition();
  const { programmeId, stage, title } = programme;
  const rooms = studioRooms.filter(
    ({ stages, roles: its, shows }) =>
      stages.includes(stage) && its.some((role) => roles.includes(role)) && (shows?.(programme) ?? true),
  );
  const current = rooms.find(({ room }) => room === place.room) ?? rooms[0];
  return (
    <>
      <header class="programmes__head">
        <h2>{title[lang] || words.untitled}</h2>
        <ProgrammeStageTag stage={stage} lang={lang} />
      </header>
      <RoomTabs
        label={words.roomsLabel}
        rooms={rooms.map(({ room, name }) => ({ room, text: name[lang] }))}
        current={current?.room ?? ""}
        addressOf={(room) => testPaths.studio(lang, { programme: programmeId, room })}
        onGo={(room) => onGo({ programme: programmeId, room })}
      />
      {current && (
        <current.Room
          key={current.room}
          programme={programme}
          roles={roles}
          report={place.report}
          onChanged={onChanged}
          go={(to) => onGo({ programme: programmeId, ...to })}
          onGone={() => onGo({})}
        />
      )}
    </>
  );
}
