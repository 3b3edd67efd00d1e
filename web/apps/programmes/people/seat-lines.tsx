import { useState } from "preact/hooks";
import { peopleMessages } from "../../../i18n/people.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { StudioRoomProps } from "../room.ts";
import { holdsSeat } from "./found-people.ts";
import { giveNext, type Person } from "./server.ts";

type LinesProps = Pick<StudioRoomProps, "programme"> & {
  people: readonly Person[];
  mayAct: boolean;
  onChanged: () => void;
};

/** Of each version: how many seats are taken, how many wait, and the list moved by hand. */
export function SeatLines({ programme, people, mayAct, onChanged }: LinesProps) {
  const words = useWords(peopleMessages);
  const { lang, format } = useEdition();
  const [trouble, setTrouble] = useState<Trouble>();
  const { programmeId, variants, stage } = programme;
  const open = stage === "recruiting" || stage === "running";
  const give = async (variantId: string) => {
    const answer = await giveNext(programmeId, variantId);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) announce(words.given(answer.value.seated.length, format));
    onChanged();
  };
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} />}
      <ul class="rows">
        {variants.map(({ variantId, name, seats }) => {
          const of = people.filter((each) => each.variantId === variantId);
          const taken = of.filter(holdsSeat).length;
          const waiting = of.filter(({ status }) => status === "waiting").length;
          return (
            <li class="row" key={variantId}>
              <p>
                {variants.length > 1 && <strong>{name[lang]} </strong>}
                {words.seats(taken, seats, format)}, {words.waiting(waiting, format)}
              </p>
              {mayAct && open && waiting > 0 && taken < seats && (
                <div>
                  <button type="button" class="button button--small" onClick={() => give(variantId)}>
                    {words.next}
                  </button>
                  <p class="soft">{words.nextHint}</p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
