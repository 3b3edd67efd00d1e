import { useState } from "preact/hooks";
import type { FormerWording, Told } from "../../functions/feedback/contract.ts";
import type { Feature } from "../../functions/programmes/contract.ts";
import { formerMessages } from "../i18n/former-words.ts";
import type { Answer } from "./answer.ts";
import { useEdition, useWords } from "./edition.ts";
import { useLoaded } from "./loading.ts";
import { TroubleNote } from "./trouble.tsx";

type FormerProps = {
  editedAt: string;
  features: readonly Feature[];
  names: { kinds: Record<Told["kind"], string>; severities: Record<NonNullable<Told["severity"]>, string> };
  load: () => Promise<Answer<{ wordings: FormerWording[] }>>;
};

/** That a report was mended and when, and on demand what it said before. */
export function FormerWords(props: FormerProps) {
  const words = useWords(formerMessages);
  const { format } = useEdition();
  const [open, setOpen] = useState(false);
  return (
    <details class="fold former" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="fold__title">{words.edited(format.dateTime(props.editedAt))}</span>
        <span class="fold__told">{words.title}</span>
      </summary>
      {open && <Former {...props} />}
    </details>
  );
}

function Former({ editedAt, load, ...rest }: FormerProps) {
  const words = useWords(formerMessages);
  const { loaded, again } = useLoaded(load, editedAt);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { wordings } = loaded.value;
  return (
    <ol class="former__list">
      {wordings.map((wording) => (
        <OneWording key={wording.rev} wording={wording} {...rest} />
      ))}
    </ol>
  );
}

type OneProps = Pick<FormerProps, "features" | "names"> & { wording: FormerWording };

function OneWording({ wording, features, names }: OneProps) {
  const words = useWords(formerMessages);
  const { lang, format } = useEdition();
  const { kind, severity, featureId, title, text, steps = [], environment = {} } = wording;
  const feature = features.find((each) => each.featureId === featureId)?.name[lang];
  const facts = [names.kinds[kind], severity && names.severities[severity], feature, ...Object.values(environment)];
  const changed = wording.changed.map((part) => words.parts[part]);
  return (
    <li>
      <p class="soft">
        {words.since(format.dateTime(wording.at))}. {words.changed(format.list(changed))}
      </p>
      <p>
        <strong lang={wording.lang} dir="auto">
          {title}
        </strong>
      </p>
      <p class="soft">{facts.filter(Boolean).join(" · ")}</p>
      {text && (
        <p class="report__text" lang={wording.lang} dir="auto">
          {text}
        </p>
      )}
      {steps.length > 0 && (
        <ol class="report__steps" lang={wording.lang} dir="auto">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </li>
  );
}
