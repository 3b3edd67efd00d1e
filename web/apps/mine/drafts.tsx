import { memberMessages } from "../../i18n/member.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { Nothing } from "./nothing.tsx";
import type { DraftSummary } from "./server.ts";

export function Drafts({ drafts }: { drafts: readonly DraftSummary[] }) {
  const words = useWords(memberMessages);
  const { lang, format } = useEdition();
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">{words.sections.drafts}</h2>
      {drafts.length === 0 && (
        <Nothing title={words.empty.drafts.title} href={paths.write(lang)} action={words.empty.drafts.action} />
      )}
      <ul class="rows">
        {drafts.map((draft) => (
          <li key={draft.ideaId} class="row">
            <div class="row__text">
              <h3 class="row__title">
                <a href={paths.write(lang, draft.ideaId)} lang={draft.lang} dir="auto">
                  {draft.title || words.draft.untitled}
                </a>
              </h3>
              {draft.pitch && (
                <p lang={draft.lang} dir="auto">
                  {draft.pitch}
                </p>
              )}
              <p class="row__meta">{words.draft.savedOn(format.dateTime(draft.savedAt))}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
