import { useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { counted } from "../../components/stair-sentence.ts";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import { studioPaths } from "../../studio-paths.ts";
import { useChosenIdea } from "../chosen.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused } from "../studio-frame.tsx";
import { StudioList } from "../studio-list.tsx";
import { Done, type DoneAct } from "./done.tsx";
import { IdeaOnDesk } from "./idea-on-desk.tsx";
import { readGathering } from "./server.ts";

/** Ideas that gather support; the one on the desk, what says the same, and both as one. */
export function DuplicatesApp() {
  const words = useWords(duplicatesMessages);
  const { lang, format } = useEdition();
  const { loaded, again } = useLoaded(readGathering, "gathering");
  const addressOf = (ideaId?: IdeaId) => studioPaths.duplicates(lang, ideaId);
  const [chosen, choose] = useChosenIdea(addressOf);
  const [done, setDone] = useState<DoneAct>();
  const ideas = loaded.state === "here" ? loaded.value.ideas.filter(({ stage }) => stage === "gathering") : [];
  const leave = (act: DoneAct) => {
    setDone(act);
    announce(act.news);
    choose(act.next);
    again();
  };
  return (
    <Desk heading={words.heading} lead={words.lead}>
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {done && <Done key={done.news} act={done} onDone={leave} />}
      {loaded.state === "here" && ideas.length === 0 && !chosen && <EmptyState title={words.empty} />}
      {(ideas.length > 0 || chosen) && (
        <div class={chosen ? "split split--open" : "split"}>
          <StudioList
            ideas={ideas}
            label={words.list}
            chosen={chosen}
            addressOf={addressOf}
            onChoose={choose}
            state={({ supporters }) => counted(supporters, format)}
          />
          <div class="split__sheet">
            {chosen ? (
              <IdeaOnDesk
                key={chosen}
                ideaId={chosen}
                onBack={() => choose(undefined)}
                onChoose={choose}
                onDone={leave}
              />
            ) : (
              <EmptyState title={words.choose} />
            )}
          </div>
        </div>
      )}
    </Desk>
  );
}
