import { useState } from "preact/hooks";
import { isPublicStage } from "../../../functions/ideas/lifecycle.ts";
import type { MemberId } from "../../../functions/platform/ids.ts";
import { StageTag } from "../../components/tag.tsx";
import { coCreatorMessages } from "../../i18n/cocreators.ts";
import { paths } from "../../paths.ts";
import type { Trouble } from "../answer.ts";
import { type CoCreation, readCoCreations, takeOff } from "../cocreators.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";

/** Ideas of others that carry one's name; nothing, for who has none. */
export function CoCreations({ memberId }: { memberId: MemberId }) {
  const words = useWords(coCreatorMessages).mine;
  const { loaded, again } = useLoaded(readCoCreations, "co-creations");
  if (loaded.state !== "here" || loaded.value.ideas.length === 0) return null;
  return (
    <section aria-labelledby="cocreations-title">
      <h2 id="cocreations-title">{words.heading}</h2>
      <ul class="rows">
        {loaded.value.ideas.map((idea) => (
          <CoCreationRow key={idea.ideaId} idea={idea} memberId={memberId} onChanged={again} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { idea: CoCreation; memberId: MemberId; onChanged: () => void };

function CoCreationRow({ idea, memberId, onChanged }: RowProps) {
  const words = useWords(coCreatorMessages).mine;
  const { lang } = useEdition();
  return (
    <li class="row">
      <div class="row__text">
        <h3 class="row__title" lang={idea.lang} dir="auto">
          {isPublicStage(idea.stage) ? <a href={paths.idea(lang, idea)}>{idea.title}</a> : idea.title}
        </h3>
        <p class="row__meta">
          <StageTag stage={idea.stage} lang={lang} /> {words.by(idea.authorName)}
        </p>
        <Leave idea={idea} memberId={memberId} onChanged={onChanged} />
      </div>
    </li>
  );
}

/** Asks once more, in place. */
function Leave({ idea, memberId, onChanged }: RowProps) {
  const words = useWords(coCreatorMessages).mine;
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const leave = async () => {
    const answer = await takeOff(idea.ideaId, memberId);
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.left(idea.title));
    onChanged();
  };
  if (trouble) return <TroubleNote trouble={trouble} onRetry={leave} />;
  if (!asking)
    return (
      <button
        type="button"
        class="button button--text"
        aria-label={words.leaveNamed(idea.title)}
        onClick={() => setAsking(true)}
      >
        {words.leave}
      </button>
    );
  return (
    <div class="notice">
      <p>{words.sure}</p>
      <div class="actions">
        <button type="button" class="button button--small" onClick={leave}>
          {words.yes}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={() => setAsking(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
