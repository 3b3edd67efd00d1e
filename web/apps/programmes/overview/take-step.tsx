import type { Programme } from "../../../../functions/programmes/contract.ts";
import type { ProgrammeStage } from "../../../../functions/programmes/lifecycle.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import { useWords } from "../../edition.ts";
import type { Said } from "../server.ts";
import { IdeaAlong } from "./idea-along.tsx";

type StepProps = {
  programme: Programme;
  to: Exclude<ProgrammeStage, "draft">;
  said: Said;
  onSay: (said: Said) => void;
  onTake: () => Promise<void>;
  onLeave: () => void;
};

/** What the step means, said before it is taken; opening also says what becomes of its idea. */
export function TakeStep({ programme, to, said, onSay, onTake, onLeave }: StepProps) {
  const words = useWords(programmeMessages).overview;
  const take = (event: Event) => {
    event.preventDefault();
    onTake();
  };
  return (
    <form class="notice stack" onSubmit={take}>
      <p role="alert">{words.sure[to]}</p>
      {to === "recruiting" && programme.ideaId && <IdeaAlong programme={programme} said={said} onSay={onSay} />}
      <div class="actions">
        <button type="submit" class="button">
          {words.yes[to]}
        </button>
        <button type="button" class="button button--quiet" onClick={onLeave}>
          {words.no}
        </button>
      </div>
    </form>
  );
}
