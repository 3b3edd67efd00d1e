import { LangLabel } from "../../../components/tag.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { testPaths } from "../../../test-paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { stayingHere } from "../../programme-place.ts";
import type { KnownProgramme } from "../server.ts";
import { ReportStatus } from "./report-status.tsx";
import type { ReportRow } from "./server.ts";

type LineProps = { programme: KnownProgramme["programme"]; row: ReportRow; onOpen: (feedbackId: string) => void };

/** One report in a list: what, where it stands, and how many see it too. */
export function ReportLine({ programme, row, onOpen }: LineProps) {
  const words = useWords(feedbackMessages);
  const { lang, format } = useEdition();
  const { programmeId, features } = programme;
  const { feedbackId, kind, severity, title, seen, fixedIn } = row;
  const address = testPaths.mine(lang, { programme: programmeId, room: "feedback", report: feedbackId });
  const feature = features.find(({ featureId }) => featureId === row.featureId)?.name[lang];
  const what = [words.kinds[kind], severity && words.severities[severity], feature].filter(Boolean).join(" · ");
  const yours = row.mine && (row.status === "fixed" || row.status === "needs_info");
  return (
    <li class={yours ? "reports__one reports__one--yours" : "reports__one"}>
      <h2 class="reports__name">
        <a href={address} lang={row.lang} dir="auto" onClick={stayingHere(() => onOpen(feedbackId))}>
          {title}
        </a>{" "}
        <LangLabel textLang={row.lang} lang={lang} />
      </h2>
      <p class="report__facts">
        <ReportStatus status={row.status} />
        <span>{what}</span>
        {fixedIn && <span>{words.fixedIn(fixedIn)}</span>}
        {seen > 0 && <span>{words.seenToo(seen, format)}</span>}
        {yours && <span class="reports__yours">{words.yours}</span>}
      </p>
      <p class="soft">{words.page.by(row.mine ? words.you : row.name, format.date(row.at))}</p>
    </li>
  );
}
