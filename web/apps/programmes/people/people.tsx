import { useState } from "preact/hooks";
import { EmptyState } from "../../../components/empty-state.tsx";
import { peopleMessages } from "../../../i18n/people.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { Refused } from "../../studio-frame.tsx";
import type { StudioRoomProps } from "../room.ts";
import { FilterBar } from "./filter-bar.tsx";
import { foundPeople, noFilters, ranks } from "./found-people.ts";
import { PersonRow } from "./person-row.tsx";
import { SeatLines } from "./seat-lines.tsx";
import { type Person, readPeople } from "./server.ts";

const shownAtFirst = 50;

/** Who applied, who waits, who tests: with their answers, in the order of the list. */
export function People({ programme, roles }: StudioRoomProps) {
  const words = useWords(peopleMessages);
  const { loaded, again } = useLoaded(() => readPeople(programme.programmeId), programme.programmeId);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <Refused trouble={loaded.trouble} onRetry={again} />;
  if (loaded.value.length === 0) return <EmptyState title={words.none.title} text={words.none.text} />;
  return <Everybody programme={programme} people={loaded.value} mayAct={roles.includes("product")} onChanged={again} />;
}

type EverybodyProps = Pick<StudioRoomProps, "programme"> & {
  people: readonly Person[];
  mayAct: boolean;
  onChanged: () => void;
};

function Everybody({ programme, people, mayAct, onChanged }: EverybodyProps) {
  const words = useWords(peopleMessages);
  const { format } = useEdition();
  const [filters, setFilters] = useState(noFilters);
  const [shown, setShown] = useState(shownAtFirst);
  const found = foundPeople(people, filters);
  const places = ranks(people);
  return (
    <div class="stack">
      <SeatLines programme={programme} people={people} mayAct={mayAct} onChanged={onChanged} />
      <FilterBar programme={programme} people={people} filters={filters} onChange={setFilters} />
      <p class="soft" role="status">
        {found.length > 0 ? words.found(found.length, format) : words.nobody}
      </p>
      <ul class="persons">
        {found.slice(0, shown).map((person) => (
          <PersonRow
            key={person.memberId}
            programme={programme}
            person={person}
            rank={places.get(person.memberId)}
            mayAct={mayAct}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <button type="button" class="button button--quiet" onClick={() => setShown(shown + shownAtFirst)}>
            {words.more}
          </button>
        </p>
      )}
    </div>
  );
}
