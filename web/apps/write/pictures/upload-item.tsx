import { pictureMessages } from "../../../i18n/pictures.ts";
import { useEdition, useWords } from "../../edition.ts";
import { troubleText } from "../../trouble-text.ts";
import { usePreview } from "./preview.ts";
import type { Upload } from "./uploads.ts";

type UploadItemProps = { upload: Upload; number: number; onAgain: () => void; onRemove: () => void };

/** A file that has no place yet: it waits, travels, or was told no. */
export function UploadItem({ upload, number, onAgain, onRemove }: UploadItemProps) {
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  const preview = usePreview(upload.refusal ? undefined : upload.file);
  return (
    <li class="pix__item">
      <div class="pix__view">{preview && <img src={preview} alt="" />}</div>
      <div class="pix__about">
        <p class="pix__name">{upload.file.name}</p>
        <UploadState upload={upload} onAgain={onAgain} />
        <button type="button" class="button button--text" onClick={onRemove}>
          {words.remove(format.number(number))}
        </button>
      </div>
    </li>
  );
}

/** How far a file has come, and what to do where it stopped. */
export function UploadState({ upload, onAgain }: { upload: Upload; onAgain: () => void }) {
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  const { phase, refusal, trouble, progress } = upload;
  if (phase === "refused")
    return (
      <p class="field__error" role="alert">
        {refusal ? words.refusals[refusal] : trouble && troubleText(trouble, format)}
      </p>
    );
  if (phase === "lost")
    return (
      <div role="alert">
        <p class="field__error">{words.state.lost}</p>
        <button type="button" class="button button--quiet button--small" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    );
  const says =
    phase === "sending" ? words.state.sending(format.percent(Math.floor(progress * 100) / 100)) : words.state[phase];
  return (
    <div class="pix__progress">
      <progress max={1} value={phase === "sent" ? undefined : progress} aria-label={upload.file.name} />
      <p class="field__hint">{says}</p>
    </div>
  );
}
