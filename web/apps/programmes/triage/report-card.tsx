import type { BoardReport } from "../../../../functions/feedback/triage-contract.ts";
import type { Feature } from "../../../../functions/programmes/contract.ts";
import { LangLabel } from "../../../components/tag.tsx";
import { togetherMessages } from "../../../i18n/together.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";
import { stayingHere } from "../../programme-place.ts";
import { featureName } from "./feature-name.ts";
import { KindTag } from "./kind-tag.tsx";
import type { Chosen } from "./together/use-chosen.ts";

type CardProps = {
  report: BoardReport;
  features: readonly Feature[];
  address: string;
  onOpen: (feedbackId: string) => void;
  /** Absent for whoever only reads. */
  chosen: Pick<Chosen, "has" | "turn"> | undefined;
};

/** One report on the board: what it is, how much it counts, who is on it. */
export function ReportCard({ report, features, address, onOpen, chosen }: CardProps) {
  const words = useWords(triageMessages);
  const together = useWords(togetherMessages);
  const { lang, format } = useEdition();
  const { feedbackId, title, score, seen, duplicates, pictures, assignee, labels = [], fixedIn } = report;
  const facts = [
    featureName(features, report.featureId, lang) ?? words.matrix.unknown,
    seen > 0 && words.row.seen(seen, format),
    duplicates > 0 && words.row.duplicates(duplicates, format),
    pictures > 0 && words.row.pictures(pictures, format),
    report.held && words.row.held,
    report.editedAt && words.row.edited,
    fixedIn && words.row.fixedIn(fixedIn),
  ].filter((fact) => typeof fact === "string" && fact !== "");
  return (
    <li class={chosen?.has(feedbackId) ? "triage__card triage__card--chosen" : "triage__card"}>
      <p class="triage__top">
        {chosen && (
          <input
            type="checkbox"
            class="triage__choose"
            aria-label={together.choose(title)}
            checked={chosen.has(feedbackId)}
            onClick={({ shiftKey }) => chosen.turn(feedbackId, shiftKey)}
          />
        )}
        <KindTag report={report} />
        <span class="triage__score" title={words.row.score(format.number(score))}>
          <span class="visually-hidden">{words.row.score(format.number(score))}</span>
          <span aria-hidden="true">{format.number(score)}</span>
        </span>
      </p>
      <a
        class="triage__title"
        data-report={feedbackId}
        href={address}
        lang={report.lang}
        dir="auto"
        onClick={stayingHere(() => onOpen(feedbackId))}
      >
        {title}
      </a>
      <p class="triage__meta">
        {words.by(report.name)} <LangLabel textLang={report.lang} lang={lang} />
      </p>
      <p class="triage__facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {labels.length > 0 && (
        <ul class="triage__labels">
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      <p class={assignee ? "triage__who" : "triage__who triage__who--nobody"}>{assignee?.name ?? words.row.nobody}</p>
    </li>
  );
}
