import { useState } from "preact/hooks";
import { Stair } from "../../components/stair.tsx";
import { stairSentence } from "../../components/stair-sentence.ts";
import { ideaMessages } from "../../i18n/idea.ts";
import { similarMessages } from "../../i18n/similar.ts";
import type { StairModel } from "../../models.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { giveSupport } from "./server.ts";
import type { SimilarIdea } from "./use-similar.ts";

type SimilarCardProps = { idea: SimilarIdea; signedIn: boolean; onDrop: (() => void) | undefined };
type State = "offered" | "giving" | "given" | "failed" | "own" | "closed";

/** One of them: its stair, and "support that one instead". */
export function SimilarCard({ idea, signedIn, onDrop }: SimilarCardProps) {
  const words = useWords(similarMessages);
  const { lang, format } = useEdition();
  const [state, setState] = useState<State>(idea.takesSupport ? "offered" : "closed");
  const stair = stairOf(idea);
  const support = async () => {
    setState("giving");
    const answer = await giveSupport(idea.ideaId);
    if (answer.ok) return setState("given");
    const { code } = answer.trouble;
    setState(code === "own-idea" ? "own" : code === "support-closed" ? "closed" : "failed");
  };
  return (
    <li class="similar__idea">
      <Stair stair={stair} format={format} size="small" />
      <div class="similar__body">
        <a
          class="similar__name"
          href={paths.idea(lang, idea)}
          target="_blank"
          rel="noopener"
          lang={idea.lang}
          dir="auto"
        >
          {idea.title}
        </a>
        <p class="similar__stand">
          <strong>{format.number(idea.supporters)}</strong>{" "}
          {ideaMessages[lang].supporters(format.plural, idea.supporters)} · {stairSentence(stair, format)}
        </p>
        <div role="status">{isSaid(state) && <p class="similar__said">{words[said[state]]}</p>}</div>
        <div class="actions">
          {signedIn && (state === "offered" || state === "giving") && (
            <button type="button" class="button button--small" aria-disabled={state === "giving"} onClick={support}>
              {state === "giving" ? words.supporting : words.support}
            </button>
          )}
          {state === "given" && onDrop && (
            <button type="button" class="button button--quiet button--small" onClick={onDrop}>
              {words.drop}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

const said = { given: "supported", failed: "failed", own: "own", closed: "closed" } as const;
const isSaid = (state: State): state is keyof typeof said => Object.hasOwn(said, state);

const stairOf = ({ clock, reached, supporters, stage, endsAt }: SimilarIdea): StairModel => ({
  steps: clock?.milestones ?? [],
  reached,
  supporters,
  stage,
  ...(endsAt && { endsAt }),
});
