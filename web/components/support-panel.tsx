import type { Format } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import { importedMessages } from "../i18n/imported.ts";
import { supportMessages } from "../i18n/support.ts";
import type { IdeaPageModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import { IdeaTools } from "./idea-tools.tsx";
import { Moment } from "./instant.tsx";
import { Person } from "./person.tsx";
import { Stair } from "./stair.tsx";
import { stairSentence } from "./stair-sentence.ts";

type PanelProps = { model: IdeaPageModel; context: PageContext; format: Format };

/** The stair, its sentence, and what you can do: a plain form that a script may take over. */
export function SupportPanel({ model, context, format }: PanelProps) {
  const { lang } = format;
  const { card } = model;
  const words = ideaMessages[lang];
  if (card.stair.stage === "archived") return <ReadOnlyPanel model={model} context={context} format={format} />;
  return (
    <section class="panel" aria-label={words.supportTitle}>
      <div data-slot="stair">
        <p class="panel__count">
          <strong class="panel__number">{format.number(card.stair.supporters)}</strong>{" "}
          {words.supporters(format.plural, card.stair.supporters)}
        </p>
        <Stair stair={card.stair} format={format} size="large" />
        <p class="panel__sentence">{stairSentence(card.stair, format)}</p>
      </div>
      <div
        class="panel__act"
        data-island="support"
        data-lang={lang}
        data-time-zone={context.brand.timeZone}
        data-currency={context.brand.currency}
        data-questions={model.questions?.join(" ")}
        data-idea={card.ideaId}
        data-title={card.title}
        data-circle={card.circle.name}
        data-stage={card.stair.stage}
        data-ends-at={card.stair.endsAt}
        data-stair={JSON.stringify(card.stair)}
      >
        <SupportAct model={model} format={format} />
      </div>
      <PanelPeople model={model} context={context} format={format} />
      <IdeaTools card={card} lang={lang} />
    </section>
  );
}

/** History has no stair and takes no support. */
const ReadOnlyPanel = ({ model, context, format }: PanelProps) => (
  <section class="panel panel--history" aria-label={ideaMessages[format.lang].supportTitle}>
    <p class="panel__sentence">{importedMessages[format.lang].readOnly}</p>
    <PanelPeople model={model} context={context} format={format} />
    <IdeaTools card={model.card} lang={format.lang} />
  </section>
);

function SupportAct({ model, format }: Omit<PanelProps, "context">) {
  const { lang } = format;
  const { card, decisions } = model;
  const words = ideaMessages[lang];
  if (card.stair.stage !== "gathering") {
    return (
      <div class="panel__closed stack">
        <p>{closedSentence(model, format)}</p>
        {decisions[0] && (
          <a class="button button--quiet button--wide" href="#decision">
            {words.decisionTitle}
          </a>
        )}
      </div>
    );
  }
  return (
    <form class="panel__form" method="post" action={paths.support(lang, card.ideaId)}>
      <input type="hidden" name="act" value="give" />
      <button class="button button--wide" type="submit">
        {words.support}
      </button>
      <p class="panel__note">{supportMessages[lang].joins(card.circle.name)}</p>
      {card.stair.endsAt && (
        <p class="panel__note">
          {words.endsOn} <Moment iso={card.stair.endsAt} format={format} />
        </p>
      )}
    </form>
  );
}

/** Support closes at the deadline, or when the last milestone is crossed. */
function closedSentence({ card, timeline }: IdeaPageModel, format: Format): string {
  const words = ideaMessages[format.lang];
  const { stage, endsAt } = card.stair;
  if (stage === "expired") return endsAt ? words.closedOn(format.dateTime(endsAt)) : words.closed;
  const top = timeline.find(({ kind, to }) => kind === "milestone" && to === "in_review");
  return top ? words.closedAtTopOn(format.dateTime(top.at)) : words.closedAtTop;
}

function PanelPeople({ model, context, format }: PanelProps) {
  const words = ideaMessages[format.lang];
  const [answer] = model.decisions;
  return (
    <dl class="panel__people">
      <div>
        <dt>{answer ? words.lastWord : words.answers}</dt>
        <dd>
          {answer ? (
            <Person name={answer.signedBy} role={answer.signerTitle} />
          ) : (
            <span class="small">{words.answersText(context.brand.name)}</span>
          )}
        </dd>
      </div>
      {model.inReviewSince && (
        <div>
          <dt>{words.inReviewSince}</dt>
          <dd>
            <Moment iso={model.inReviewSince} format={format} />
          </dd>
        </div>
      )}
    </dl>
  );
}
