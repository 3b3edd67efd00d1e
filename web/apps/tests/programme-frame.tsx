import type { ProgrammeId } from "../../../functions/platform/ids.ts";
import { ProgrammeStageTag } from "../../components/programme-stage.tsx";
import { testMessages } from "../../i18n/tests.ts";
import { testPaths } from "../../test-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { type Place, stayingHere } from "../programme-place.ts";
import { RoomTabs } from "../room-tabs.tsx";
import { TroubleNote } from "../trouble.tsx";
import { testerRooms } from "./rooms.ts";
import { type KnownProgramme, readProgramme } from "./server.ts";

type FrameProps = { programmeId: ProgrammeId; place: Place; onGo: (to: Place) => void };

/** One programme: its name, where it stands, and the rooms that its reader may enter. */
export function ProgrammeFrame({ programmeId, place, onGo }: FrameProps) {
  const words = useWords(testMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(() => readProgramme(programmeId), programmeId);
  return (
    <div class="stack tests">
      <p class="tests__back">
        <a href={testPaths.mine(lang)} onClick={stayingHere(() => onGo({}))}>
          {words.title}
        </a>
      </p>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <Inside known={loaded.value} place={place} onGo={onGo} onChanged={again} />}
    </div>
  );
}

type InsideProps = { known: KnownProgramme; place: Place; onGo: (to: Place) => void; onChanged: () => void };

function Inside({ known: { programme, status, storyHtml }, place, onGo, onChanged }: InsideProps) {
  const words = useWords(testMessages);
  const { lang } = useEdition();
  const rooms = testerRooms.filter(
    ({ statuses, stages, shows }) =>
      statuses.includes(status ?? "none") && stages.includes(programme.stage) && (shows?.(programme) ?? true),
  );
  const current =
    rooms.find(({ room }) => room === place.room) ??
    rooms.find(({ first }) => first?.includes(status ?? "none")) ??
    rooms[0];
  const inside = { programme: programme.programmeId };
  return (
    <>
      <header class="tests__head">
        <h1>{programme.title[lang]}</h1>
        <p class="tests__state">
          <ProgrammeStageTag stage={programme.stage} lang={lang} />
        </p>
      </header>
      <RoomTabs
        label={words.roomsLabel}
        rooms={rooms.map(({ room, name }) => ({ room, text: name[lang] }))}
        current={current?.room ?? ""}
        addressOf={(room) => testPaths.mine(lang, { ...inside, room })}
        onGo={(room) => onGo({ ...inside, room })}
      />
      {current && (
        <current.Room
          key={current.room}
          programme={programme}
          status={status}
          storyHtml={storyHtml}
          report={place.report}
          onChanged={onChanged}
          go={(to) => onGo({ ...inside, ...to })}
        />
      )}
    </>
  );
}
