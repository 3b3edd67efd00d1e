import type { Format } from "../i18n/format.ts";
import { timelineMessages } from "../i18n/timeline.ts";
import type { TimelineLine } from "../models.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Moment } from "./instant.tsx";
import { LangLabel } from "./tag.tsx";
import { timelineTitle } from "./timeline-title.ts";

type TimelineProps = {
  lines: TimelineLine[];
  format: Format;
  /** Where the page has the answer that a line tells of; the line then leads there instead of repeating it. */
  answerAt?: (line: TimelineLine) => string | undefined;
};

/** What happened so far: newest first, each line named and dated. */
export function Timeline({ lines, format, answerAt }: TimelineProps) {
  const newestFirst = lines.toSorted((a, b) => a.at.localeCompare(b.at)).reverse();
  return (
    <ol class="timeline">
      {newestFirst.map((line) => (
        <li key={`${line.at}${line.kind}${line.to}`} class={`timeline__line timeline__line--${lookOf(line)}`}>
          <span class="timeline__dot">
            <Icon name={iconOf(line)} size={16} />
          </span>
          <div class="timeline__text">
            <p class="timeline__title">{timelineTitle(line, format)}</p>
            <p class="timeline__when">
              <Moment iso={line.at} format={format} />
            </p>
            {line.milestone && line.milestone.extraDays > 0 && (
              <p class="timeline__more">
                {timelineMessages[format.lang].newDeadline} <Moment iso={line.milestone.endsAt} format={format} />
              </p>
            )}
            <Why line={line} format={format} answer={answerAt?.(line)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Why({ line, format, answer }: { line: TimelineLine; format: Format; answer: string | undefined }) {
  if (answer)
    return (
      <p class="timeline__more">
        <a href={answer}>{timelineMessages[format.lang].readAnswer}</a>
      </p>
    );
  if (!line.why) return null;
  return (
    <blockquote class="timeline__why" lang={line.why.textLang}>
      {line.why.text} <LangLabel textLang={line.why.textLang} lang={format.lang} />
    </blockquote>
  );
}

const looks: Partial<Record<TimelineLine["to"], string>> = {
  gathering: "ink",
  in_review: "ink",
  approved: "done",
  in_development: "done",
  launched: "done",
  in_beta: "test",
};
const lookOf = (line: TimelineLine) => (line.kind === "milestone" ? "party" : (looks[line.to] ?? "still"));

const icons: Partial<Record<TimelineLine["to"], IconName>> = {
  submitted: "pen",
  returned: "back",
  gathering: "up",
  in_review: "eye",
  approved: "check",
  not_approved: "no",
  parked: "pause",
  in_development: "wrench",
  in_beta: "flask",
  launched: "flag",
};

function iconOf(line: TimelineLine): IconName {
  if (line.kind === "milestone") return "flag";
  if (line.kind === "took-in") return "arrow";
  return line.kind === "clock-started" ? "clock" : (icons[line.to] ?? "clock");
}
