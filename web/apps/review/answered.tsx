import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { StageTag } from "../../components/tag.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { StudioList } from "../studio-list.tsx";

type AnsweredProps = {
  ideas: readonly IdeaCard[];
  addressOf: (ideaId: IdeaId) => string;
  onOpen: (ideaId: IdeaId) => void;
};

/** Approved and not launched yet: in development, in test, each step with a word to everybody. */
export function Answered({ ideas, addressOf, onOpen }: AnsweredProps) {
  const words = useWords(studioMessages).review;
  const { lang } = useEdition();
  if (ideas.length === 0) return <EmptyState title={words.nothing.answered.title} text={words.nothing.answered.body} />;
  return (
    <div class="answered">
      <StudioList
        ideas={ideas}
        label={words.lists.answered}
        chosen={undefined}
        addressOf={addressOf}
        onChoose={onOpen}
        state={(card) => <StageTag stage={card.stage} lang={lang} />}
      />
    </div>
  );
}
