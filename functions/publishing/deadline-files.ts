import { calendarMessages } from "../../web/i18n/calendar.ts";
import { paths } from "../../web/paths.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { languages } from "../platform/languages.ts";
import { deadlineCalendar, hasDeadline } from "./deadline-calendar.ts";
import { keyOf } from "./key-of.ts";
import type { FilePress, PageFile } from "./press.ts";

/** The deadline of an idea as a calendar, in both languages; none while its clock waits. */
export const deadlineFiles = ({ origin, brand }: FilePress, card: IdeaCard, cacheControl: string): PageFile[] =>
  hasDeadline(card)
    ? languages.map((lang) => ({
        key: keyOf(paths.deadline(lang, card.ideaId)),
        body: deadlineCalendar([card], calendarMessages[lang].ofIdea(card.title), lang, {
          origin,
          brandName: brand.name,
        }),
        contentType: "text/calendar; charset=utf-8",
        cacheControl,
      }))
    : [];
