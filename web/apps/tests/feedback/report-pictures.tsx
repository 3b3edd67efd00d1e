import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import { PicturesPart } from "./pictures-part.tsx";
import { pictureSource, type ReportRef } from "./server.ts";
import { useReportPictures } from "./use-report-pictures.ts";

/** What was sent along, for those who read the report; its reporter adds what the team asks to see. */
export function ReportPictures({ reference, mayAdd }: { reference: ReportRef; mayAdd: boolean }) {
  const words = useWords(feedbackMessages).page;
  const { format } = useEdition();
  const all = useReportPictures(reference);
  const { pictures } = all;
  if (pictures.length === 0 && !mayAdd) return null;
  const ready = pictures.flatMap((picture) => (picture.status === "ready" ? [picture] : []));
  return (
    <section aria-labelledby="pictures-title">
      <h3 id="pictures-title">{words.pictures}</h3>
      {ready.length > 0 && (
        <ol class="report__pictures">
          {ready.map(({ pictureId, width, height }, at) => (
            <li key={pictureId}>
              <a href={pictureSource(reference, pictureId, width)} target="_blank" rel="noopener">
                <img
                  src={pictureSource(reference, pictureId, 480)}
                  width={width}
                  height={height}
                  alt={words.picture(format.number(at + 1))}
                />
              </a>
            </li>
          ))}
        </ol>
      )}
      {pictures.some(({ status }) => status === "waiting") && (
        <p class="soft" role="status">
          {words.checking}
        </p>
      )}
      {mayAdd && (
        <details class="fold">
          <summary>
            <span class="fold__title">{words.addPictures}</span>
          </summary>
          <PicturesPart reference={reference} pictures={all} />
        </details>
      )}
    </section>
  );
}
