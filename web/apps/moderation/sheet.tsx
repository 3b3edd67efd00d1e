import { useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { queueMessages } from "../../i18n/queue.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { GuardedPictures } from "../guarded-pictures.tsx";
import { useLoaded } from "../loading.ts";
import { useWaitingWords } from "../studio-frame.tsx";
import { SheetHead, StudioSheet } from "../studio-sheet.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { InHand } from "./in-hand.tsx";
import { MemberPanel } from "./member-panel.tsx";
import { submissionOptions } from "./options.ts";
import { messageOf, type Reply } from "./reply.ts";
import { readSubmission, type Submission } from "./server.ts";
import type { SheetProps } from "./sheet-props.ts";

/** One submission as it will be published, the rules beside it, the answer beneath. */
export function SubmissionSheet(props: SheetProps & { id: IdeaId }) {
  const { id, takeFocus, onBack, onNext } = props;
  const words = useWords(studioMessages).moderation;
  const { loaded, again } = useLoaded(() => readSubmission(id), id);
  const [stale, setStale] = useState(false);
  return (
    <StudioSheet loaded={loaded} onBack={onBack} onRetry={again}>
      {(submission) => (
        <>
          <SheetText submission={submission} takeFocus={takeFocus} />
          <MemberPanel memberId={submission.card.authorId} name={submission.card.authorName} {...props} />
          {stale && submission.card.stage === "submitted" && (
            <p class="notice" role="status">
              {words.elsewhere.resubmitted}
            </p>
          )}
          {submission.card.stage === "submitted" ? (
            <InHand {...props}>
              <Answer
                key={submission.card.version}
                {...props}
                submission={submission}
                onStale={() => {
                  setStale(true);
                  again();
                }}
              />
            </InHand>
          ) : (
            <Elsewhere submission={submission} onNext={onNext} />
          )}
        </>
      )}
    </StudioSheet>
  );
}

function Answer(props: SheetProps & { submission: Submission; onStale: () => void }) {
  const { submission } = props;
  const { card, circle } = submission;
  const { lang } = useEdition();
  return (
    <AnswerForm
      item={props.item}
      options={submissionOptions(lang, card.title)}
      rules={circle.rules}
      lang={card.lang}
      fill={{ name: card.authorName, title: card.title }}
      inputOf={(reply) => inputOf(reply, card.version)}
      onTouch={props.onTouch}
      onStale={props.onStale}
      onDone={props.onDone}
    />
  );
}

function inputOf(reply: Reply, version: number) {
  const message = messageOf(reply);
  const { reason, outcome } = reply;
  const kind = "submission" as const;
  if (outcome === "published") return { kind, input: { outcome, version, ...(message && { message }) } } as const;
  if (outcome === "returned") return { kind, input: { outcome, version, message } } as const;
  if (outcome !== "declined" || typeof reason !== "number") return undefined;
  return { kind, input: { outcome, version, message, ruleNumber: reason } } as const;
}

type SheetTextProps = { submission: Submission; takeFocus: boolean };

function SheetText({ submission: { card, storyHtml, pictures, circle, records }, takeFocus }: SheetTextProps) {
  const words = useWords(studioMessages);
  const desk = useWords(queueMessages);
  const { lang, format } = useEdition();
  const waits = useWaitingWords();
  const times = records.filter((record) => record.to === "submitted").length;
  return (
    <article class="sheet">
      <SheetHead
        card={card}
        circleName={circle.name[lang]}
        takeFocus={takeFocus}
        facts={[
          card.coCreators && desk.with(format.list(card.coCreators.map(({ name }) => name))),
          words.common.kind[card.kind],
          words.common.languages[card.lang],
          card.stage === "submitted" && words.moderation.waits(waits(card.submittedAt)),
          times > 1 && words.moderation.version(format.number(times)),
        ]}
      />
      <div class="sheet__columns">
        <div class="sheet__story" lang={card.lang} dir="auto">
          {card.improves && (
            <p class="sheet__improves" lang={lang}>
              {desk.improves(card.improves)}
            </p>
          )}
          <p class="sheet__pitch">{card.pitch}</p>
          {/* Made safe by the server: it is the very HTML that will be published. */}
          <div class="prose" dangerouslySetInnerHTML={{ __html: storyHtml }} />
          <GuardedPictures ideaId={card.ideaId} pictures={pictures} />
          {card.tags.length > 0 && <p class="sheet__tags">{card.tags.join(" · ")}</p>}
        </div>
        <aside class="sheet__rules">
          <h3>{words.common.rules}</h3>
          <ol>
            {circle.rules.map((rule) => (
              <li key={rule.en}>{rule[lang]}</li>
            ))}
          </ol>
          <p>
            <a href={paths.search(card.lang, { q: card.title })} target="_blank" rel="noreferrer">
              {desk.similar}
            </a>
          </p>
        </aside>
      </div>
    </article>
  );
}
