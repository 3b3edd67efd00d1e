import type { Programme } from "../../../../functions/programmes/contract.ts";
import { glanceMessages } from "../../../i18n/programme-glance.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import { testPaths } from "../../../test-paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { stayingHere } from "../../programme-place.ts";
import { TroubleNote } from "../../trouble.tsx";
import { readFigures } from "../figures/server.ts";
import { readPeople } from "../people/server.ts";
import type { StudioRoomProps } from "../room.ts";
import { useTiles } from "./use-tiles.ts";

/** What a programme needs from its team today; each number leads to the room where it is looked after. */
export function AtAGlance({ programme, go }: Pick<StudioRoomProps, "programme" | "go">) {
  const words = useWords(glanceMessages);
  const { loading } = useWords(programmeMessages);
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(() => readBoth(programme), `${programme.programmeId} ${programme.stage}`);
  const tilesOf = useTiles(programme);
  if (loaded.state === "loading") return <p class="app__loading">{loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  return (
    <ul class="glance" aria-label={words.title}>
      {tilesOf(loaded.value).map(({ room, number, name, more }) => (
        <li key={name}>
          <a
            class="glance__tile"
            href={testPaths.studio(lang, { programme: programme.programmeId, room })}
            onClick={stayingHere(() => go({ room }))}
          >
            <strong class="glance__number">{number}</strong>
            <span class="glance__name">{name}</span>
            <span class="glance__more">{more}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

async function readBoth({ programmeId }: Programme) {
  const [people, figures] = await Promise.all([readPeople(programmeId), readFigures(programmeId)]);
  if (!people.ok) return people;
  if (!figures.ok) return figures;
  return { ok: true, value: { people: people.value, figures: figures.value } } as const;
}
