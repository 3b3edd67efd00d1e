import { useEffect } from "preact/hooks";
import { EmptyState } from "../../components/empty-state.tsx";
import { commonMessages } from "../../i18n/common.ts";
import { statementMessages } from "../../i18n/statements.ts";
import { isSignedOut } from "../answer.ts";
import { useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { SignedOut, TroubleNote } from "../trouble.tsx";
import { readStatements } from "./server.ts";
import { StatementCard } from "./statement-card.tsx";

/** What moderation decided about whoever reads: the facts, the rule, the reasons, and a second look. */
export function StatementsApp() {
  const words = useWords(statementMessages);
  const common = useWords(commonMessages);
  const { loaded, again } = useLoaded(readStatements, "statements");
  useEffect(() => {
    if (loaded.state === "here" && location.hash) document.getElementById(location.hash.slice(1))?.focus();
  }, [loaded.state]);
  if (loaded.state === "failed" && isSignedOut(loaded.trouble))
    return <SignedOut heading={words.title} words={words.signIn} />;
  return (
    <div class="stack statements">
      <header>
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
      </header>
      {loaded.state === "loading" && <p class="app__loading">{common.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && loaded.value.statements.length === 0 && (
        <EmptyState title={words.empty.title} text={words.empty.body} />
      )}
      {loaded.state === "here" &&
        loaded.value.statements.map((statement) => (
          <StatementCard key={statement.actId} statement={statement} onAppealed={again} />
        ))}
    </div>
  );
}
