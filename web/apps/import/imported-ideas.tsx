import { useEffect, useState } from "preact/hooks";
import type { Import, MadeIdea } from "../../../functions/imports/contract.ts";
import { importMessages } from "../../i18n/import.ts";
import { paths } from "../../paths.ts";
import type { Sent, Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { readImport } from "./server.ts";

/** The ideas of an import that are there, each with its link; after an undo, those that stay and why. */
export function ImportedIdeas({ of }: { of: Sent<Import> }) {
  const words = useWords(importMessages).result;
  const { lang } = useEdition();
  const [ideas, setIdeas] = useState<Sent<MadeIdea>[]>([]);
  const [next, setNext] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const read = async (after?: string) => {
    const answer = await readImport(of.importId, after);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    const page: { ideas: Sent<MadeIdea>[]; next?: string } = answer.value;
    setIdeas((before) => (after ? [...before, ...page.ideas] : page.ideas));
    setNext(page.next);
  };
  useEffect(() => void read(), []);
  if (trouble) return <TroubleNote trouble={trouble} onRetry={() => read()} />;
  if (ideas.length === 0) return null;
  return (
    <section>
      <h3>{of.state === "undone" ? words.kept : words.ideas}</h3>
      <ul class="rows import__rows">
        {ideas.map((idea) => (
          <li key={idea.ideaId} class="import__line">
            <a href={paths.ideaOfMember(lang, idea)} dir="auto">
              {idea.title}
            </a>
            {idea.keptFor && <span class="label"> {words.keptFor[idea.keptFor]}</span>}
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="button button--text" onClick={() => read(next)}>
          {words.more}
        </button>
      )}
    </section>
  );
}
