import { decisionMessages } from "../i18n/decision.ts";
import type { Format } from "../i18n/format.ts";
import type { DecisionModel } from "../models.ts";
import { Icon } from "./icon.tsx";
import { Day } from "./instant.tsx";
import { Person } from "./person.tsx";
import { counted } from "./stair-sentence.ts";
import { LangLabel } from "./tag.tsx";

export type DecisionProps = { decision: DecisionModel; format: Format; level?: 2 | 3 };

const icons = { approved: "check", not_approved: "no", parked: "pause" } as const;

/** The stamped card: outcome, why, what would change our mind, who signs and how long it took. A no gets the same care. */
export function Decision({ decision, format, level = 2 }: DecisionProps) {
  const { lang } = format;
  const words = decisionMessages[lang];
  const Part = `h${level + 1}` as "h3" | "h4";
  const Title = `h${level}` as const;
  return (
    <article class={`decision decision--${decision.outcome}`}>
      <header class="decision__head">
        <Title class="decision__lead">{words.lead[decision.outcome]}</Title>
        <Stamp decision={decision} format={format} />
      </header>
      <div class="decision__body">
        <Part class="decision__part">
          {words.why} <LangLabel textLang={decision.textLang} lang={lang} />
        </Part>
        <div class="prose" lang={decision.textLang} dangerouslySetInnerHTML={{ __html: decision.reasonsHtml }} />
        <ReasonCodes codes={decision.reasonCodes} format={format} />
        {decision.changeOurMindHtml && (
          <div class="decision__mind">
            <Part class="decision__part">{words.changeOurMind}</Part>
            <div
              class="prose"
              lang={decision.textLang}
              dangerouslySetInnerHTML={{ __html: decision.changeOurMindHtml }}
            />
          </div>
        )}
        {decision.textLang !== lang && <p class="decision__only">{words.onlyIn[decision.textLang]}</p>}
      </div>
      <Signature decision={decision} format={format} />
      <Corrections decision={decision} format={format} level={level} />
    </article>
  );
}

/** Outcome and date, as a rubber stamp leaves them. */
export function Stamp({ decision, format }: { decision: DecisionModel; format: Format }) {
  const words = decisionMessages[format.lang];
  return (
    <p class={`stamp stamp--${decision.outcome}`}>
      <span class="stamp__word">
        <Icon name={icons[decision.outcome]} />
        {words.stamp[decision.outcome]}
      </span>
      {decision.outcome === "parked" && decision.secondLookAt ? (
        <span class="stamp__date">
          {words.until} <Day iso={decision.secondLookAt} format={format} />
        </span>
      ) : (
        <span class="stamp__date">
          <Day iso={decision.decidedAt} format={format} />
        </span>
      )}
    </p>
  );
}

function ReasonCodes({ codes, format }: { codes: string[]; format: Format }) {
  const reasons: Record<string, string> = decisionMessages[format.lang].reasons;
  if (codes.length === 0) return null;
  return (
    <ul class="decision__codes">
      {codes.map((code) => (
        <li key={code} class="label">
          {reasons[code] ?? code}
        </li>
      ))}
    </ul>
  );
}

function Signature({ decision, format }: { decision: DecisionModel; format: Format }) {
  const words = decisionMessages[format.lang];
  const days = `${format.number(decision.daysInReview)} ${format.plural(decision.daysInReview, words.days)}`;
  return (
    <footer class="decision__foot">
      <span class="decision__signers">
        <Person name={decision.signedBy} role={decision.signerTitle ?? words.signedBy} size="large" />
        {decision.countersignedBy && <Person name={decision.countersignedBy} role={words.countersigned} size="large" />}
      </span>
      <p class="decision__facts">
        <Day iso={decision.decidedAt} format={format} />
        <span>{decision.daysInReview === 0 ? words.tookSameDay : words.took(days)}</span>
        <span>{words.withSupport(counted(decision.supporters, format))}</span>
      </p>
    </footer>
  );
}

/** What was wrong with it, said beneath: dated, signed, with its reason. */
function Corrections({ decision: { corrections = [] }, format, level = 2 }: DecisionProps) {
  const words = decisionMessages[format.lang];
  const Part = `h${level + 1}` as "h3" | "h4";
  if (corrections.length === 0) return null;
  return (
    <section class="decision__corrections">
      <Part class="decision__part">{format.plural(corrections.length, words.corrections)}</Part>
      <ol>
        {corrections.map(({ at, by, html, reason, textLang }) => (
          <li key={at}>
            <p class="decision__facts">
              <Day iso={at} format={format} /> <span>{by}</span> <LangLabel textLang={textLang} lang={format.lang} />
            </p>
            <div class="prose" lang={textLang} dangerouslySetInnerHTML={{ __html: html }} />
            <p lang={textLang} dir="auto">
              {words.correctedBecause} {reason}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
