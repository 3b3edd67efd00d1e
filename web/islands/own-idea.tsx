import { paceNeeded } from "../components/pace.ts";
import type { Format } from "../i18n/format.ts";
import { ownIdeaMessages } from "../i18n/own-idea.ts";
import type { StairModel } from "../models.ts";
import { paths } from "../paths.ts";

/** Its author cannot support it: instead of the button, the pace that its next step needs. */
export function OwnIdea({ stair, format }: { stair: StairModel; format: Format }) {
  const words = ownIdeaMessages[format.lang];
  const pace = paceNeeded(stair, new Date());
  return (
    <div class="own">
      <p class="own__title">{words.yours}</p>
      {pace !== undefined && stair.endsAt && <p>{words.pace(pace, format.date(stair.endsAt), format)}</p>}
      <p class="panel__note">{words.tell}</p>
      <a class="button button--quiet button--wide" href={paths.mine(format.lang)}>
        {words.mine}
      </a>
    </div>
  );
}
