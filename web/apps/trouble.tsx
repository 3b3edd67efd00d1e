import { useEffect, useRef } from "preact/hooks";
import { EmptyState } from "../components/empty-state.tsx";
import { troubleMessages } from "../i18n/trouble.ts";
import { paths } from "../paths.ts";
import { isSignedOut, type Trouble } from "./answer.ts";
import { useEdition, useWords } from "./edition.ts";
import { troubleText } from "./trouble-text.ts";

/** One fault, and the id of the field it belongs to. */
export type Fault = { field?: string | undefined; text: string };

/** All faults at the top, focused when they come, each leading to its field. */
export function FaultSummary({ title, faults }: { title: string; faults: readonly Fault[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div class="notice notice--problem" ref={box} tabIndex={-1} role="alert">
      <p class="notice__title">{title}</p>
      <ul class="faults">
        {faults.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}

/** What went wrong, what to do about it, and the button that does it. */
export function TroubleNote({ trouble, onRetry }: { trouble: Trouble; onRetry?: () => void }) {
  const { format } = useEdition();
  const words = useWords(troubleMessages);
  return (
    <div class="notice notice--problem" role="alert">
      <p>{troubleText(trouble, format)}</p>
      <div class="actions">
        {isSignedOut(trouble) && <SignInButton label={words.signIn} />}
        {!isSignedOut(trouble) && onRetry && (
          <button type="button" class="button button--small" onClick={onRetry}>
            {words.retry}
          </button>
        )}
      </div>
    </div>
  );
}

/** Leads to sign-in and back to this very page. */
export function SignInButton({ label, quiet }: { label: string; quiet?: boolean }) {
  const { lang } = useEdition();
  const here = location.pathname + location.search;
  return (
    <a class={quiet ? "button button--quiet button--small" : "button"} href={paths.signIn(lang, here)}>
      {label}
    </a>
  );
}

type SignedOutProps = { heading: string; words: { title: string; body: string; button: string } };

/** What a page of one's own shows to who is not signed in: what waits there, and the way in. */
export function SignedOut({ heading, words }: SignedOutProps) {
  return (
    <div class="stack">
      <h1>{heading}</h1>
      <EmptyState title={words.title} text={words.body}>
        <SignInButton label={words.button} />
      </EmptyState>
    </div>
  );
}
