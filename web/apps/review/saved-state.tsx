import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import type { TeamWriting } from "./use-team-draft.ts";

/** Whether what is written is the team's yet, and by whom it was. */
export function SavedState({ writing: { team, dirty, keptHere } }: { writing: TeamWriting }) {
  const words = useWords(deskMessages).draft;
  const common = useWords(studioMessages).common;
  const { format } = useEdition();
  const drafters =
    team && team.drafters.length > 1 && words.drafters(format.list(team.drafters.map(({ name }) => name)));
  return (
    <p class="field__hint">
      {dirty && (keptHere ? words.unsaved : common.unkept)}
      {!dirty && (team ? words.saved(team.by.name, format.dateTime(team.at)) : words.fresh)} {drafters}
    </p>
  );
}
