import { useState } from "preact/hooks";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useWords } from "../edition.ts";
import { CountersignPanel } from "./countersign-panel.tsx";
import { DecisionConflict } from "./decision-conflict.tsx";
import { DecisionForm } from "./decision-form.tsx";
import type { Evidence, Lists } from "./server.ts";
import { useTeamDraft } from "./use-team-draft.ts";

type PartProps = { evidence: Evidence; lists: Lists; onRead: () => void; onHappened: (news: string) => void };

/** The decision: written by the team, proposed where two sign, published. */
export function DecisionPart(props: PartProps) {
  const { evidence, lists, onRead, onHappened } = props;
  const words = useWords(studioMessages).review.form;
  const desk = useWords(deskMessages);
  const [reworking, setReworking] = useState(false);
  const published = () => onHappened(words.done(evidence.card.title));
  if (evidence.draft?.proposed && evidence.proposal && !reworking)
    return (
      <CountersignPanel
        evidence={evidence}
        draft={evidence.draft}
        me={lists.reviewers[0]?.memberId}
        onRework={() => setReworking(true)}
        onPublished={published}
        onRead={onRead}
      />
    );
  const key = `${evidence.card.version}`;
  return (
    <Writing
      key={key}
      evidence={evidence}
      onPublished={published}
      onProposed={() => {
        setReworking(false);
        onHappened(desk.draft.proposed);
      }}
    />
  );
}

type WritingProps = { evidence: Evidence; onPublished: () => void; onProposed: () => void };

function Writing({ evidence, onPublished, onProposed }: WritingProps) {
  const writing = useTeamDraft(evidence);
  const gone = useWords(deskMessages).gone;
  if (writing.trouble?.code === "idea-left-review")
    return (
      <div class="notice notice--problem" id="decide" role="alert" tabIndex={-1}>
        <p class="notice__title">{gone.title}</p>
        <p>{gone.body}</p>
      </div>
    );
  if (writing.conflict)
    return <DecisionConflict mine={writing.draft} theirs={writing.conflict} onChoose={writing.choose} />;
  return <DecisionForm evidence={evidence} writing={writing} onPublished={onPublished} onProposed={onProposed} />;
}
