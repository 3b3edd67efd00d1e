import { EmptyState } from "../../components/empty-state.tsx";
import { memberMessages } from "../../i18n/member.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { OwnIdeaRow } from "./own-idea.tsx";
import type { OwnIdea } from "./server.ts";

export function Ideas({ ideas, onChanged }: { ideas: readonly OwnIdea[]; onChanged: () => void }) {
  const words = useWords(memberMessages);
  const { lang } = useEdition();
  return (
    <section aria-labelledby="ideas-title">
      <h2 id="ideas-title">{words.sections.ideas}</h2>
      {ideas.length === 0 && (
        <EmptyState title={words.empty.ideas.title} text={words.empty.ideas.body}>
          <a class="button button--quiet" href={paths.write(lang)}>
            {words.empty.ideas.action}
          </a>
        </EmptyState>
      )}
      <ul class="rows">
        {ideas.map((idea) => (
          <OwnIdeaRow key={idea.ideaId} idea={idea} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}
