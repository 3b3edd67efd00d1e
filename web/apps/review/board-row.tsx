import type { Batch, BoardIdea } from "../../../functions/desk/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { Person } from "../../components/person.tsx";
import { LangLabel } from "../../components/tag.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { cardPicture } from "../card-picture.ts";
import { useEdition, useWords } from "../edition.ts";
import { isPlainPress } from "./plain-press.ts";

type RowProps = { idea: BoardIdea; batches: readonly Batch[]; address: string; onOpen: (ideaId: IdeaId) => void };

export function BoardRow({ idea, batches, address, onOpen }: RowProps) {
  const words = useWords(deskMessages);
  const common = useWords(studioMessages).common;
  const { lang, format } = useEdition();
  const batch = batches.find(({ cutOffOn }) => cutOffOn === idea.cutOffOn);
  const open = (event: MouseEvent) => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    onOpen(idea.ideaId);
  };
  return (
    <tr class="board__row">
      <th scope="row">
        <span class="board__idea">
          {idea.picture && (
            <img class="board__picture" src={cardPicture(idea)} alt="" width="96" height="72" loading="lazy" />
          )}
          <span class="board__name">
            <a class="board__title" data-idea={idea.ideaId} href={address} lang={idea.lang} dir="auto" onClick={open}>
              {idea.title}
            </a>
            <span class="board__meta">
              {common.by(idea.authorName)} · {idea.circleName[lang]} <LangLabel textLang={idea.lang} lang={lang} />
            </span>
            {idea.secondLook && (
              <span class="tag tag--parked" title={words.secondLookHint}>
                {words.secondLook}
              </span>
            )}
          </span>
        </span>
      </th>
      <td class="board__waits" data-label={words.columns.waits}>
        <strong>{idea.daysWaiting === 0 ? words.today : words.days(idea.daysWaiting, format)}</strong>
      </td>
      <td data-label={words.columns.batch}>{batch ? batch.name[lang] : <span class="board__none">–</span>}</td>
      <td data-label={words.columns.who}>
        <People idea={idea} />
      </td>
      <td data-label={words.columns.scores}>
        <Scored idea={idea} />
      </td>
      <td data-label={words.columns.state}>
        <DraftState idea={idea} />
      </td>
    </tr>
  );
}

function People({ idea }: { idea: BoardIdea }) {
  const words = useWords(deskMessages);
  if (idea.assignees.length === 0) return <span class="board__none">{words.nobody}</span>;
  return (
    <span class="board__people">
      {idea.assignees.map(({ memberId, name }) => (
        <Person key={memberId} name={name} />
      ))}
    </span>
  );
}

function Scored({ idea }: { idea: BoardIdea }) {
  const words = useWords(deskMessages);
  const { format } = useEdition();
  if (idea.scored === 0) return <span class="board__none">{words.noScore}</span>;
  return (
    <>
      {words.scored(idea.scored, format)}
      {!idea.scoredByMe && <span class="board__missing">{words.mineMissing}</span>}
    </>
  );
}

function DraftState({ idea }: { idea: BoardIdea }) {
  const words = useWords(deskMessages);
  if (!idea.draft) return <span class="board__none">{words.nothingYet}</span>;
  if (idea.draft.proposed) return <span class="tag tag--party">{words.proposed}</span>;
  return <>{words.draftBy(idea.draft.by.name)}</>;
}
