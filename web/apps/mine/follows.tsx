import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ownThingsMessages } from "../../i18n/own-things.ts";
import { paths } from "../../paths.ts";
import type { Answer, Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { readFollows, unfollowIdea, unfollowMember } from "./belonging-server.ts";
import { Nothing } from "./nothing.tsx";

/** Ideas and people that one hears of, each with the way out. */
export function Followed() {
  const words = useWords(ownThingsMessages).follows;
  const { lang, format } = useEdition();
  const { loaded, again } = useLoaded(readFollows, "follows");
  const [trouble, setTrouble] = useState<Trouble>();
  const stop = async (answering: Promise<Answer<unknown>>, name: string) => {
    const answer = await answering;
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    announce(words.stopped(name));
    again();
  };
  const row = (key: string, link: ComponentChildren, since: string, onStop: () => void) => (
    <li class="row" key={key}>
      <h3 class="row__title" dir="auto">
        {link}
      </h3>
      <p class="row__meta">{words.since(format.date(since))}</p>
      <button type="button" class="button button--text" onClick={onStop}>
        {words.stop}
      </button>
    </li>
  );
  return (
    <section aria-labelledby="follows-title">
      <h2 id="follows-title">{words.title}</h2>
      {trouble && <TroubleNote trouble={trouble} />}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <>
          {loaded.value.ideas.length + loaded.value.members.length === 0 && (
            <Nothing title={words.none} href={paths.ideas(lang)} action={words.find} />
          )}
          <ul class="rows">
            {loaded.value.ideas.map((idea) =>
              row(idea.ideaId, <a href={paths.ideaOfMember(lang, idea)}>{idea.title}</a>, idea.followedAt, () =>
                stop(unfollowIdea(idea.ideaId), idea.title),
              ),
            )}
            {loaded.value.members.map(({ memberId, name, followedAt }) =>
              row(memberId, <a href={paths.member(lang, memberId)}>{name}</a>, followedAt, () =>
                stop(unfollowMember(memberId), name),
              ),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
