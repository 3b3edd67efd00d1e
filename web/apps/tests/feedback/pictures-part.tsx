import { feedbackLimits } from "../../../../functions/feedback/limits.ts";
import type { Picture } from "../../../../functions/pictures/contract.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { pictureMessages } from "../../../i18n/pictures.ts";
import { useEdition, useWords } from "../../edition.ts";
import { Chooser } from "../../write/pictures/pictures-field.tsx";
import { UploadItem } from "../../write/pictures/upload-item.tsx";
import { pictureSource, type ReportRef } from "./server.ts";
import type { ReportPictures } from "./use-report-pictures.ts";

type PartProps = { reference: ReportRef; pictures: ReportPictures };

/** Chosen, dropped or taken with the camera; seen by nobody outside the programme. */
export function PicturesPart({ reference, pictures }: PartProps) {
  const words = useWords(feedbackMessages).form;
  const { format } = useEdition();
  const most = feedbackLimits.pictures;
  const newer = pictures.uploads.filter(({ pictureId }) => !pictureId);
  const taken =
    pictures.pictures.filter(({ status }) => status !== "refused").length +
    newer.filter(({ phase }) => phase !== "refused").length;
  return (
    <section class="pix" aria-labelledby="report-pictures" tabIndex={-1} id="pictures">
      <p class="field__label" id="report-pictures">
        {words.pictures}
      </p>
      <p class="field__hint">{words.picturesHint(format.number(most))}</p>
      {taken < most && <Chooser room={most - taken} most={most} onFiles={pictures.add} />}
      {(pictures.pictures.length > 0 || newer.length > 0) && (
        <ol class="pix__list">
          {pictures.pictures.map((picture, at) => (
            <Sent
              key={picture.pictureId}
              reference={reference}
              picture={picture}
              number={at + 1}
              onRemove={() => pictures.remove(picture.pictureId)}
            />
          ))}
          {newer.map((upload, at) => (
            <UploadItem
              key={upload.key}
              upload={upload}
              number={pictures.pictures.length + at + 1}
              onAgain={() => pictures.again(upload.key)}
              onRemove={() => pictures.forget(upload.key)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

type SentProps = { reference: ReportRef; picture: Picture; number: number; onRemove: () => void };

function Sent({ reference, picture, number, onRemove }: SentProps) {
  const words = useWords(pictureMessages);
  const page = useWords(feedbackMessages).page;
  const { format } = useEdition();
  const nth = format.number(number);
  return (
    <li class="pix__item">
      <div class="pix__view">
        {picture.status === "ready" && (
          <img src={pictureSource(reference, picture.pictureId, 480)} alt={page.picture(nth)} />
        )}
      </div>
      <div class="pix__about">
        <p class="pix__name">{words.nth(nth)}</p>
        {picture.status === "waiting" && <p class="field__hint">{words.state.sent}</p>}
        {picture.status === "refused" && (
          <p class="field__error" role="alert">
            {words.refusals[picture.reason]}
          </p>
        )}
        <button type="button" class="button button--text" onClick={onRemove}>
          {words.remove(nth)}
        </button>
      </div>
    </li>
  );
}
