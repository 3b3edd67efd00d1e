import type { Feedback } from "../../../../functions/feedback/contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import { pictureSource, readPictures } from "./server.ts";

/** What was sent along; private to the programme, so each is fetched as its reader. */
export function Pictures({ report }: { report: Feedback }) {
  const words = useWords(triageMessages);
  const { format } = useEdition();
  const { loaded, again } = useLoaded(() => readPictures(report), `${report.feedbackId}:pictures`);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const ready = loaded.value.pictures.filter((picture) => picture.status === "ready");
  if (ready.length === 0) return null;
  return (
    <section aria-labelledby="pictures-title">
      <h3 id="pictures-title">{words.sheet.pictures}</h3>
      <ol class="triage__pictures">
        {ready.map(({ pictureId, width, height }, at) => (
          <li key={pictureId}>
            <a href={pictureSource(report, pictureId, width)} target="_blank" rel="noopener">
              <img
                src={pictureSource(report, pictureId, 480)}
                width={width}
                height={height}
                alt={words.sheet.picture(format.number(at + 1))}
              />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
