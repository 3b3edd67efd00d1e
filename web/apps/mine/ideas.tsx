import { memberMessages } from "../../i18n/member.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { Nothing } from "./nothing.tsx";
import { OwnIdeaRow } from "./own-idea.tsx";
import type { OwnIdea } from "./server.ts";

/** The climb of the first idea that gathers is drawn at once. */
export function Ideas({ ideas, onChanged }: { ideas: readonly OwnIdea[]; onChanged: () => void }) {
  const words = useWords(memberMessages);
  const { lang } = useEdition();
  const first = ideas.find(({ stage }) => stage === "gathering");
  return (
    <section aria-labelledby="ideas-title">
      <h2 id="ideas-title">{words.sections.ideas}</h2>
      {ideas.length === 0 && (
        <Nothing title={words.empty.ideas.title} href={paths.write(lang)} action={words.empty.ideas.action} />
      )}
      <ul class="rows">
        {ideas.map((idea) => (
          <OwnIdeaRow key={idea.ideaId} idea={idea} drawn={idea === first} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}
