import { useState } from "preact/hooks";
import type { IdeaCard, IdeaRecord } from "../../../functions/ideas/contract.ts";
import { restartableStages } from "../../../functions/ideas/lifecycle.ts";
import { paceNeeded } from "../../components/pace.ts";
import { Stair } from "../../components/stair.tsx";
import { stairSentence } from "../../components/stair-sentence.ts";
import { StageTag } from "../../components/tag.tsx";
import { Why } from "../../components/why.tsx";
import { memberMessages } from "../../i18n/member.ts";
import { pictureMessages } from "../../i18n/pictures.ts";
import type { StairModel } from "../../models.ts";
import { paths } from "../../paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { Pace } from "./pace.tsx";
import { type OwnIdea, readOwnIdea, withdrawIdea } from "./server.ts";
import { StartAgain } from "./start-again.tsx";

/** An idea as its author sees it: where it stands, what it needs next, what there is to do. */
export function OwnIdeaRow({ idea, drawn, onChanged }: { idea: OwnIdea; drawn: boolean; onChanged: () => void }) {
  const { lang } = useEdition();
  const { loaded } = useLoaded(() => readOwnIdea(idea.ideaId), `${idea.ideaId} ${idea.stage}`);
  const own = loaded.state === "here" ? loaded.value : undefined;
  return (
    <li class="row row--idea">
      <div class="row__text">
        <h3 class="row__title" dir="auto">
          {hasPage(idea) ? (
            <a href={own ? paths.idea(lang, own.card) : paths.ideaOfMember(lang, idea)} lang={own?.card.lang}>
              {idea.title}
            </a>
          ) : (
            <span lang={own?.card.lang}>{idea.title}</span>
          )}
        </h3>
        <p class="row__meta">
          <StageTag stage={idea.stage} lang={lang} />
        </p>
        {own && <Standing card={own.card} records={own.records} />}
        <Acts idea={idea} onChanged={onChanged} />
        {own && restartableStages.includes(own.card.stage) && <StartAgain idea={idea} newStart={own.newStart} />}
        {own?.card.picture && <PicturesLink card={own.card} />}
      </div>
      {own?.card.clock && (
        <div class="row__stair">
          <Stair stair={stairOf(own.card)} format={useEdition().format} size="small" />
        </div>
      )}
      {own?.card.stage === "gathering" && <Pace card={own.card} stair={stairOf(own.card)} open={drawn} />}
    </li>
  );
}

/** Where its author changes the pictures of an idea that was sent; one to mend has a button there, one that is over none. */
function PicturesLink({ card }: { card: IdeaCard }) {
  const words = useWords(pictureMessages);
  const { lang, format } = useEdition();
  if (["returned", "declined", "withdrawn", "removed", "merged"].includes(card.stage)) return null;
  return (
    <a href={paths.write(lang, card.ideaId)} aria-label={words.ofIdea(format.quote(card.title))}>
      {words.heading}
    </a>
  );
}

const hasPage = ({ stage }: OwnIdea) => !["submitted", "returned", "declined", "withdrawn", "removed"].includes(stage);

function Standing({ card, records }: { card: IdeaCard; records: readonly IdeaRecord[] }) {
  const words = useWords(memberMessages).idea;
  const { format } = useEdition();
  const why = records.at(-1)?.why;
  if (card.stage === "submitted")
    return (
      <p>
        {words.submittedOn(format.date(card.submittedAt))} {words.waitsForModeration}
      </p>
    );
  if (card.stage === "returned" || card.stage === "declined" || card.stage === "removed")
    return (
      <>
        <p>{words[card.stage]}</p>
        {why && <Why why={why} format={format} />}
      </>
    );
  if (card.stage === "gathering") return <Gathering card={card} />;
  if (card.stage === "in_review") return <p>{words.in_review(format.date(card.reviewOpenedAt ?? card.submittedAt))}</p>;
  if (card.stage === "parked" && card.secondLookAt) return <p>{words.parkedUntil(format.date(card.secondLookAt))}</p>;
  if (card.decidedAt) return <p>{words.decided(format.date(card.decidedAt))}</p>;
  return <p>{stairSentence(stairOf(card), format)}</p>;
}

function Gathering({ card }: { card: IdeaCard }) {
  const words = useWords(memberMessages).idea;
  const { format } = useEdition();
  const stair = stairOf(card);
  const pace = paceNeeded(stair, new Date());
  return (
    <>
      <p>
        <strong>{words.supportersSo(card.supporters, format)}</strong>.{" "}
        {card.clock ? stairSentence(stair, format) : words.clockWaits}
      </p>
      {pace !== undefined && <p class="row__meta">{words.pace(format.number(pace))}</p>}
    </>
  );
}

const stairOf = ({ clock, reached, supporters, stage, endsAt }: IdeaCard): StairModel => ({
  steps: clock?.milestones ?? [],
  reached,
  supporters,
  stage,
  ...(endsAt && { endsAt }),
});

/** What its author may do at this stage. Withdrawing asks once more, in place. */
function Acts({ idea, onChanged }: { idea: OwnIdea; onChanged: () => void }) {
  const words = useWords(memberMessages).idea;
  const { lang } = useEdition();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const withdraw = async () => {
    const answer = await withdrawIdea(idea.ideaId);
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.withdrawDone(idea.title));
    setAsking(false);
    onChanged();
  };
  if (trouble) return <TroubleNote trouble={trouble} onRetry={withdraw} />;
  if (asking)
    return (
      <div class="notice">
        <p>{words.withdrawSure}</p>
        <div class="actions">
          <button type="button" class="button button--small" onClick={withdraw}>
            {words.withdrawYes}
          </button>
          <button type="button" class="button button--quiet button--small" onClick={() => setAsking(false)}>
            {words.withdrawNo}
          </button>
        </div>
      </div>
    );
  return (
    <div class="actions">
      {idea.stage === "returned" && (
        <a class="button button--small" href={paths.write(lang, idea.ideaId)}>
          {words.mend}
        </a>
      )}
      {["submitted", "returned", "gathering"].includes(idea.stage) && (
        <button type="button" class="button button--text" onClick={() => setAsking(true)}>
          {words.withdraw}
        </button>
      )}
    </div>
  );
}
