import ical, { ICalAlarmType, type ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { calendarMessages } from "../../web/i18n/calendar.ts";
import { paths } from "../../web/paths.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { Language } from "../platform/languages.ts";

export type CalendarSite = { origin: string; brandName: string };
export type Dated = IdeaCard & { endsAt: string };

const secondsPerDay = 86_400;
/** Reminders so long before a deadline. */
const remindedDaysBefore = [3, 1];

export const hasDeadline = (card: IdeaCard): card is Dated => card.endsAt !== undefined;

/** Deadlines as a calendar that programs may subscribe to. */
export function deadlineCalendar(cards: readonly Dated[], name: string, lang: Language, site: CalendarSite): string {
  const calendar = ical({
    name,
    prodId: { company: site.brandName, product: "Palier", language: lang.toUpperCase() },
    ttl: secondsPerDay / 4,
  });
  for (const card of cards) addDeadline(calendar, card, lang, site);
  return calendar.toString();
}

/**
 * One deadline: always the same event, whose number rises with every step of its idea, so that programs move it when the
 * deadline moves, and strike it out when review opened first or the idea went.
 */
function addDeadline(calendar: ICalCalendar, card: Dated, lang: Language, { origin }: CalendarSite): void {
  const words = calendarMessages[lang];
  const runs = card.stage === "gathering";
  const address = origin + paths.idea(lang, card);
  calendar.createEvent({
    id: `${card.ideaId}-deadline@${new URL(origin).hostname}`,
    sequence: card.version,
    stamp: new Date(card.publishedAt ?? card.submittedAt),
    start: new Date(card.endsAt),
    end: new Date(card.endsAt),
    summary: words.summary(card.title),
    description: `${card.pitch}\n\n${runs ? words.open : words.over}\n${address}`,
    url: address,
    transparency: ICalEventTransparency.TRANSPARENT,
    status: runs || card.stage === "expired" ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    alarms: runs
      ? remindedDaysBefore.map((days) => ({ type: ICalAlarmType.display, trigger: days * secondsPerDay }))
      : [],
  });
}

/** The calendar of what a member watches. */
export const memberCalendar = (cards: readonly IdeaCard[], lang: Language, site: CalendarSite): string =>
  deadlineCalendar(cards.filter(hasDeadline), calendarMessages[lang].ofMember(site.brandName), lang, site);
