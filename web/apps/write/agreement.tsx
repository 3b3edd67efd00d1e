import { useState } from "preact/hooks";
import { Choice } from "../../components/field.tsx";
import { writeMessages } from "../../i18n/write.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { type CircleChoice, previewStory } from "./server.ts";

/** What was accepted: rules in their own words, terms by circle and version. Another circle, or a changed rule, asks again. */
export type Accepted = { rules: readonly string[]; terms: string };
export const acceptedTerms = (circle: CircleChoice) => `${circle.circleId} ${circle.termsVersion}`;
const ruleKey = ({ circleId }: CircleChoice, rule: { fr: string; en: string }) => `${circleId} ${rule.en} ${rule.fr}`;
export const keepsEveryRule = (circle: CircleChoice, { rules }: Accepted): boolean =>
  circle.rules.every((rule) => rules.includes(ruleKey(circle, rule)));

type AgreementProps = { circle: CircleChoice; accepted: Accepted; onAccept: (accepted: Accepted) => void };

/** The circle's rules, numbered as a moderator names them, each with its own tick. */
export function Rules({ circle, accepted, onAccept }: AgreementProps) {
  const words = useWords(writeMessages).send;
  const { lang } = useEdition();
  const toggle = (key: string) => {
    const others = accepted.rules.filter((each) => each !== key);
    onAccept({ ...accepted, rules: others.length < accepted.rules.length ? others : [...others, key] });
  };
  return (
    <fieldset class="agree" id="rules" tabIndex={-1} aria-describedby="rules-hint">
      <legend class="agree__legend">{words.rules(circle.name[lang])}</legend>
      <p class="field__hint" id="rules-hint">
        {words.rulesHint} {words.rulesTick}
      </p>
      <ol class="agree__rules">
        {circle.rules.map((rule) => {
          const key = ruleKey(circle, rule);
          return (
            <li key={key}>
              <Choice
                type="checkbox"
                name="rules"
                label={rule[lang]}
                checked={accepted.rules.includes(key)}
                onChange={() => toggle(key)}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

/** The terms with their version, to be read without leaving the page. */
export function Terms({ circle, accepted, onAccept }: AgreementProps) {
  const words = useWords(writeMessages).send;
  const { lang, format } = useEdition();
  const version = format.number(circle.termsVersion);
  const key = acceptedTerms(circle);
  const isAccepted = accepted.terms === key;
  return (
    <section class="agree" id="terms" tabIndex={-1}>
      <h3>{words.terms(version)}</h3>
      <TermsText key={key} circle={circle} title={words.terms(version)} />
      <p>
        <a href={paths.terms(lang, circle.circleId, circle.private)} target="_blank" rel="noopener">
          {words.termsPage}
        </a>
      </p>
      <Choice
        type="checkbox"
        name="terms"
        label={words.termsAccept(version)}
        checked={isAccepted}
        onChange={() => onAccept({ ...accepted, terms: isAccepted ? "" : key })}
      />
    </section>
  );
}

/** Laid out by the server when opened; until then, and signed out, as it was written. */
function TermsText({ circle, title }: { circle: CircleChoice; title: string }) {
  const words = useWords(writeMessages).send;
  const { lang } = useEdition();
  const [html, setHtml] = useState("");
  const layOut = async () => {
    if (html) return;
    const answer = await previewStory(circle.terms[lang]);
    if (answer.ok) setHtml(answer.value.html);
  };
  return (
    <details class="agree__terms" onToggle={layOut}>
      <summary>{words.termsRead}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="agree__text" tabIndex={0} aria-label={title}>
        {html ? (
          <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
        ) : (
          circle.terms[lang].split(/\n{2,}/u).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
        )}
      </section>
    </details>
  );
}
