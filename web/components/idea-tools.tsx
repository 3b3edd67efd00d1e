import { calendarMessages } from "../i18n/calendar.ts";
import { embedMessages } from "../i18n/embed.ts";
import type { IdeaCardModel } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import { Icon } from "./icon.tsx";

/** What one may take along: the deadline for one's calendar, the card for one's site. Nothing of a private circle. */
export function IdeaTools({ card, lang }: { card: IdeaCardModel; lang: Lang }) {
  const { stage, endsAt } = card.stair;
  if (card.private) return null;
  return (
    <ul class="idea-tools">
      {stage === "gathering" && endsAt && (
        <li>
          <a href={paths.deadline(lang, card.ideaId)}>
            <Icon name="clock" size={16} />
            {calendarMessages[lang].add}
          </a>
        </li>
      )}
      <li>
        <a href={paths.embedCode(lang, card.ideaId)} data-dialog="">
          <Icon name="frame" size={16} />
          {embedMessages[lang].link}
        </a>
      </li>
    </ul>
  );
}
