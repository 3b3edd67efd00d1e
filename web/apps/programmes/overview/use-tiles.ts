import type { Programme } from "../../../../functions/programmes/contract.ts";
import { durationText } from "../../../components/durations.ts";
import { glanceMessages } from "../../../i18n/programme-glance.ts";
import { transparencyMessages } from "../../../i18n/transparency.ts";
import { noonOf } from "../../../noon.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { ShownFigures } from "../../test-figures/shown.ts";
import { holdsSeat } from "../people/found-people.ts";
import type { Person } from "../people/server.ts";

export type Tile = { room: "people" | "triage" | "figures"; number: string; name: string; more: string };
type Read = { people: readonly Person[]; figures: ShownFigures };

/** The numbers that matter in the stage that a programme is in. */
export function useTiles({ stage, variants }: Programme): (read: Read) => Tile[] {
  const words = useWords(glanceMessages);
  const durations = useWords(transparencyMessages);
  const { lang, format } = useEdition();

  const seats = ({ people }: Read): Tile => {
    const taken = people.filter(holdsSeat).length;
    const all = variants.reduce((sum, variant) => sum + variant.seats, 0);
    const waiting = people.filter(({ status }) => status === "waiting").length;
    const number = words.seats(format.number(taken), format.number(all));
    return { room: "people", number, name: words.taken(taken, format), more: words.waiting(waiting, format) };
  };
  const applications = ({ figures: { funnel } }: Read): Tile => ({
    room: "people",
    number: format.number(funnel.applied),
    name: words.applied(funnel.applied, format),
    more: words.out(funnel.applied - funnel.qualified, format),
  });
  const unanswered = ({ figures: { firstAnswers, filed } }: Read): Tile => {
    const reports = filed.columns.reduce((sum, { issue, suggestion, praise }) => sum + issue + suggestion + praise, 0);
    return {
      room: "triage",
      number: format.number(firstAnswers.waiting),
      name: words.unanswered(firstAnswers.waiting, format),
      more: firstAnswers.told
        ? words.usualWait(durationText(firstAnswers.told.median, durations, format))
        : words.filed(reports, format),
    };
  };
  const toFix = ({ figures: { fixes } }: Read): Tile => {
    const open = fixes.reported - fixes.fixed;
    const more = words.fixed(fixes.fixed, fixes.confirmed, format);
    return { room: "triage", number: format.number(open), name: words.toFix(open, format), more };
  };
  const phaseNow = ({ figures: { participation } }: Read): Tile[] => {
    const phase = participation.at(-1);
    if (!phase) return [];
    const number = words.seats(format.number(phase.tookPart), format.number(phase.testers));
    const more = words.until(format.date(noonOf(phase.to)));
    return [{ room: "figures", number, name: words.tookPart(phase.name[lang]), more }];
  };
  const completed = ({ figures: { funnel } }: Read): Tile => ({
    room: "figures",
    number: format.number(funnel.completed),
    name: words.completed(funnel.completed, format),
    more: words.ofTesters(funnel.active, format),
  });

  return (read) => {
    if (stage === "recruiting") return [seats(read), applications(read)];
    if (stage === "running") return [unanswered(read), toFix(read), ...phaseNow(read), seats(read)];
    return [completed(read), unanswered(read), toFix(read)];
  };
}
