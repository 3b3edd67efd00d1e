import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import { pictureSource, type ReportRef, readPictures } from "./server.ts";

/** What was sent along, for those who read the report. */
export function ReportPictures({ reference, count }: { reference: ReportRef; count: number }) {
  return count > 0 ? <Pictures reference={reference} /> : null;
}

function Pictures({ reference }: { reference: ReportRef }) {
  const words = useWords(feedbackMessages);
  const { format } = useEdition();
  const { loaded, again } = useLoaded(() => readPictures(reference), `${reference.feedbackId}/pictures`);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { pictures } = loaded.value;
  return (
    <section aria-labelledby="pictures-title">
      <h3 id="pictures-title">{words.page.pictures}</h3>
      <ol class="report__pictures">
        {pictures.map((picture, at) => (
          <li key={picture.pictureId}>
            {picture.status === "ready" && (
              <a href={pictureSource(reference, picture.pictureId, picture.width)} target="_blank" rel="noopener">
                <img
                  src={pictureSource(reference, picture.pictureId, 480)}
                  width={picture.width}
                  height={picture.height}
                  alt={words.page.picture(format.number(at + 1))}
                />
              </a>
            )}
            {picture.status === "waiting" && <p class="soft">{words.page.checking}</p>}
            {picture.status === "refused" && <p class="soft">{words.page.refused}</p>}
          </li>
        ))}
      </ol>
      {pictures.some(({ status }) => status === "waiting") && (
        <button type="button" class="button button--text" onClick={again}>
          {words.page.pictures}
        </button>
      )}
    </section>
  );
}
