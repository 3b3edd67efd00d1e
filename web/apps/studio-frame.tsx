import type { ComponentChildren } from "preact";
import { EmptyState } from "../components/empty-state.tsx";
import { studioMessages } from "../i18n/studio.ts";
import { isSignedOut, type Trouble } from "./answer.ts";
import { useEdition, useWords } from "./edition.ts";
import { StudioRooms } from "./studio-rooms.tsx";
import { SignInButton, TroubleNote } from "./trouble.tsx";
import { waitingSince } from "./waiting.ts";

/** Why a room of the studio stays shut, and the way in if there is one. */
export function Refused({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  const words = useWords(studioMessages).common;
  if (trouble.code === "not-allowed") return <EmptyState title={words.notAllowed} />;
  if (!isSignedOut(trouble)) return <TroubleNote trouble={trouble} onRetry={onRetry} />;
  return (
    <EmptyState title={words.signInTitle}>
      <SignInButton label={words.signIn} />
    </EmptyState>
  );
}

/** "2 days": how long somebody has been waiting. */
export function useWaitingWords(): (since: string) => string {
  const words = useWords(studioMessages).common;
  const { format } = useEdition();
  return (since) => {
    const { unit, count } = waitingSince(since, new Date());
    return unit === "moments" ? words.moments : words[unit](count, format);
  };
}

type DeskProps = { heading: string; lead: string; tools?: ComponentChildren; children: ComponentChildren };

/** The studio's room: a denser head, then list and sheet. */
export function Desk({ heading, lead, tools, children }: DeskProps) {
  return (
    <div class="desk">
      <StudioRooms />
      <header class="desk__head">
        <h1>{heading}</h1>
        <p class="desk__lead">{lead}</p>
        {tools}
      </header>
      {children}
    </div>
  );
}
