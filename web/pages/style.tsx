import { Decision } from "../components/decision.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { Person } from "../components/person.tsx";
import { Section } from "../components/section.tsx";
import { StyleFields } from "../components/style-fields.tsx";
import { StyleStairs } from "../components/style-stairs.tsx";
import { CircleChip, StageTag } from "../components/tag.tsx";
import { Timeline } from "../components/timeline.tsx";
import { commonMessages } from "../i18n/common.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import { listMessages } from "../i18n/list.ts";
import { problemText } from "../i18n/problems.ts";
import { styleMessages } from "../i18n/style.ts";
import type { DecisionModel, IdeaCardModel, PageContext, StageName, TimelineLine } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

type StyleModel = { ideas: IdeaCardModel[]; decisions: DecisionModel[] };
const palettes = ["clay", "sky", "leaf", "sun"] as const;
const colours = ["paper", "surface", "sunk", "ink", "act", "done", "party", "test"] as const;
const shownStages = [
  "gathering",
  "in_review",
  "approved",
  "not_approved",
  "parked",
  "in_development",
  "in_beta",
  "launched",
  "expired",
] as const satisfies StageName[];

/** Every component in every state, for the eye and for screenshots. */
export function stylePage(model: StyleModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = styleMessages[lang];
  return {
    head: { title: words.title, description: words.lead, noindex: true },
    address: { fr: paths.style("fr"), en: paths.style("en") },
    content: (
      <div class="page">
        <header class="page__head">
          <h1>{words.title}</h1>
          <p class="page__lead">{words.lead}</p>
        </header>
        <Section title={words.stairs}>
          <StyleStairs format={format} />
        </Section>
        <Section title={words.decisions}>
          <div class="style-decisions">
            {model.decisions.map((decision) => (
              <Decision key={decision.outcome + decision.decidedAt} decision={decision} format={format} level={3} />
            ))}
          </div>
        </Section>
        <Grounds format={format} />
        <Section title={words.forms}>
          <StyleFields format={format} />
        </Section>
        <Section title={words.cards}>
          <div class="cards">
            {model.ideas.map((idea) => (
              <IdeaCard key={idea.ideaId} idea={idea} format={format} />
            ))}
          </div>
        </Section>
        <Section title={words.timeline}>
          <Timeline lines={sampleTimeline} format={format} />
        </Section>
        <Section title={words.empty}>
          <EmptyState title={listMessages[lang].empty}>
            <a class="button" href={paths.write(lang)}>
              {commonMessages[lang].submit}
            </a>
          </EmptyState>
        </Section>
      </div>
    ),
  };
}

function Grounds({ format }: { format: Format }) {
  const { lang } = format;
  const words = styleMessages[lang];
  return (
    <>
      <Section title={words.colours}>
        <ul class="swatches">
          {colours.map((colour) => (
            <li key={colour} class={`swatch swatch--${colour}`}>
              {colour}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.type}>
        <p class="style-type style-type--display">{words.sample}</p>
        <p class="style-type">{words.text}</p>
      </Section>
      <Section title={words.buttons}>
        <div class="actions">
          <StyleButtons format={format} />
        </div>
      </Section>
      <Section title={words.tags}>
        <p class="card__meta">
          {shownStages.map((stage) => (
            <StageTag key={stage} stage={stage} lang={lang} />
          ))}
        </p>
        <p class="card__meta">
          {palettes.map((palette) => (
            <CircleChip key={palette} circle={{ circleId: palette, name: palette, palette }} lang={lang} />
          ))}
        </p>
      </Section>
      <Section title={words.notices}>
        <div class="stack">
          <p class="notice">{ideaMessages[lang].signInNote}</p>
          <p class="notice notice--done">{ideaMessages[lang].closedAtTop}</p>
          <p class="notice notice--problem">{problemText("draft-changed-elsewhere", format)}</p>
          <p class="notice notice--test">{commonMessages[lang].stages.in_beta}</p>
          <p class="notice notice--party">{ideaMessages[lang].stair.justReached(format.number(1000))}</p>
        </div>
      </Section>
      <Section title={words.people}>
        <div class="actions">
          {["Ada Morel", "Pia Fontaine", "Mo Haddad", "Cleo Brandt"].map((name) => (
            <Person key={name} name={name} role={brandRole(name, lang)} size="large" />
          ))}
        </div>
      </Section>
    </>
  );
}

const brandRole = (name: string, lang: Format["lang"]) =>
  name.startsWith("Mo") ? commonMessages[lang].moderation : undefined;

function StyleButtons({ format }: { format: Format }) {
  const words = commonMessages[format.lang];
  return (
    <>
      <button type="button" class="button">
        {ideaMessages[format.lang].support}
      </button>
      <button type="button" class="button button--ink">
        {words.signIn}
      </button>
      <button type="button" class="button button--quiet">
        {words.cancel}
      </button>
      <button type="button" class="button button--done">
        {listMessages[format.lang].youSupport}
      </button>
      <button type="button" class="button button--text">
        {words.retry}
      </button>
      <button type="button" class="button button--small">
        {words.save}
      </button>
      <button type="button" class="button" disabled>
        {words.save}
      </button>
    </>
  );
}

const sampleTimeline: TimelineLine[] = [
  { at: "2026-01-05T09:12:00Z", kind: "stage", to: "submitted", byName: "Ada Morel", byKind: "author" },
  {
    at: "2026-01-06T10:00:00Z",
    kind: "stage",
    from: "submitted",
    to: "gathering",
    byName: "Mo Haddad",
    byKind: "moderator",
  },
  { at: "2026-01-06T10:00:01Z", kind: "clock-started", to: "gathering", byKind: "clock" },
  {
    at: "2026-02-11T18:40:00Z",
    kind: "milestone",
    to: "gathering",
    byKind: "clock",
    milestone: { step: 1, supporters: 100, extraDays: 365, endsAt: "2027-03-07T10:00:00Z" },
  },
  { at: "2026-09-01T07:00:00Z", kind: "stage", from: "gathering", to: "in_review", byKind: "clock" },
  {
    at: "2026-09-20T12:30:00Z",
    kind: "stage",
    from: "in_review",
    to: "not_approved",
    byName: "Pia Fontaine",
    byKind: "product",
  },
];
