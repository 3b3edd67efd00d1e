import { useState } from "preact/hooks";
import type { Case } from "../../../functions/reports/contract.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { reportDeskMessages } from "../../i18n/report-desk.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { Desk, Refused, useWaitingWords } from "../studio-frame.tsx";
import { CaseOnDesk } from "./case-on-desk.tsx";
import { readCases } from "./server.ts";

/** What was reported, the oldest first, and the case on the desk. */
export function ReportsApp() {
  const words = useWords(reportDeskMessages);
  const { loaded, again } = useLoaded(readCases, "cases");
  const [chosen, choose] = useState<string>();
  const [done, setDone] = useState("");
  const cases = loaded.state === "here" ? loaded.value.cases : [];
  const leave = (news: string) => {
    setDone(news);
    announce(news);
    choose(undefined);
    again();
  };
  return (
    <Desk heading={words.heading} lead={words.lead}>
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {done && <p class="notice notice--done">{done}</p>}
      {loaded.state === "here" && cases.length === 0 && <EmptyState title={words.empty} />}
      {cases.length > 0 && (
        <div class={chosen ? "split split--open" : "split"}>
          <Cases cases={cases} chosen={chosen} onChoose={choose} />
          <div class="split__sheet">
            {chosen && <CaseOnDesk key={chosen} target={chosen} onBack={() => choose(undefined)} onDone={leave} />}
          </div>
        </div>
      )}
    </Desk>
  );
}

type CasesProps = { cases: readonly Case[]; chosen: string | undefined; onChoose: (target: string) => void };

function Cases({ cases, chosen, onChoose }: CasesProps) {
  const words = useWords(reportDeskMessages);
  const { format } = useEdition();
  const waits = useWaitingWords();
  return (
    <nav class="split__list" aria-label={words.list}>
      <ol class="queue">
        {cases.map(({ target, title, reports, openedAt }) => (
          <li key={target}>
            <button
              type="button"
              class="queue__row queue__row--button"
              aria-current={target === chosen ? "true" : undefined}
              onClick={() => onChoose(target)}
            >
              <span class="queue__title" dir="auto">
                {title}
              </span>
              <span class="queue__meta">{target.includes(".") ? words.comment : words.idea}</span>
              <span class="queue__wait">
                {words.count(reports, format)} · {waits(openedAt)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
