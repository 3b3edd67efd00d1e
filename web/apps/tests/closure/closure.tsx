import { useState } from "preact/hooks";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Choice } from "../../../components/field.tsx";
import { ProgrammeResults } from "../../../components/programme-results.tsx";
import { testClosureMessages } from "../../../i18n/test-closure.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { readClosure, saveConsent } from "./server.ts";
import { Thanks } from "./thanks.tsx";

/** The end of a test: what came of it, what one did, what was promised, and whether to hear of the next. */
export function Closure({ programme: { programmeId }, status }: TesterRoomProps) {
  const words = useWords(testClosureMessages);
  const { lang, format } = useEdition();
  const { loaded, again, set } = useLoaded(() => readClosure(programmeId), programmeId);
  const [trouble, setTrouble] = useState<Trouble>();
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { results, further, ...ended } = loaded.value;
  const choose = async (yes: boolean) => {
    const answer = await saveConsent(programmeId, yes);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    set(answer.value);
    announce(yes ? words.further.yes : words.further.no);
  };
  return (
    <div class="stack closure">
      {status === "left" && <p class="notice">{words.stopped}</p>}
      {results ? (
        <ProgrammeResults results={{ ...results, text: results.text[lang] }} format={format} />
      ) : (
        <EmptyState {...words.waiting} />
      )}
      <Thanks contribution={ended.contribution} />
      {ended.rewards && <Rewards rewards={ended.rewards[lang]} rewardedAt={ended.rewardedAt} />}
      <section class="closure__part" aria-labelledby="closure-further">
        <h2 id="closure-further">{words.further.title}</h2>
        <Choice
          type="checkbox"
          name="further"
          label={words.further.label}
          hint={words.further.hint}
          checked={further}
          onChange={() => choose(!further)}
        />
        {trouble && <TroubleNote trouble={trouble} />}
      </section>
    </div>
  );
}

type RewardsProps = { rewards: string; rewardedAt: string | undefined };

function Rewards({ rewards, rewardedAt }: RewardsProps) {
  const words = useWords(testClosureMessages);
  const { format } = useEdition();
  return (
    <section class="closure__part" aria-labelledby="closure-rewards">
      <h2 id="closure-rewards">{words.rewards}</h2>
      <p class="closure__text">{rewards}</p>
      <p class="soft">{rewardedAt ? words.rewarded(format.date(rewardedAt)) : words.notYet}</p>
    </section>
  );
}
