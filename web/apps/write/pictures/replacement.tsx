import type { Picture } from "../../../../functions/pictures/contract.ts";
import { pictureTypes } from "../../../../functions/pictures/limits.ts";
import { pictureMessages } from "../../../i18n/pictures.ts";
import { useEdition, useWords } from "../../edition.ts";
import { replacedBy } from "./arrange.ts";
import { UploadState } from "./upload-item.tsx";
import type { Upload } from "./uploads.ts";

/** What is on its way into the place of a picture: a file chosen here, or one that an earlier visit sent. */
export type Replacement = { picture?: Picture | undefined; upload?: Upload | undefined };

export function replacementOf(
  { pictureId }: Picture,
  coming: readonly Picture[],
  uploads: readonly Upload[],
): Replacement | undefined {
  const upload = uploads.find(({ replaces, phase }) => replaces === pictureId && phase !== "refused");
  const picture = coming.find((each) => replacedBy(each) === pictureId);
  return picture || upload ? { picture, upload } : undefined;
}

type ReplaceProps = { at: number; onFile: (file: File) => void };

/** Another file for the same place: the description and the order stay. */
export function ReplaceButton({ at, onFile }: ReplaceProps) {
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  return (
    <label class="button button--text pix__replace">
      <input
        class="visually-hidden"
        type="file"
        accept={pictureTypes.join(",")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = "";
        }}
      />
      {words.replace(format.number(at + 1))}
    </label>
  );
}

type ReplacingProps = { replacement: Replacement; onAgain: (key: string) => void; onKeep: () => void };

/** The picture that is there stays until the other is ready. */
export function Replacing({ replacement: { upload }, onAgain, onKeep }: ReplacingProps) {
  const words = useWords(pictureMessages);
  return (
    <div class="pix__replacing">
      <p>{words.replacing}</p>
      {upload ? (
        <UploadState upload={upload} onAgain={() => onAgain(upload.key)} />
      ) : (
        <p class="field__hint">{words.state.sent}</p>
      )}
      <button type="button" class="button button--text" onClick={onKeep}>
        {words.keepOld}
      </button>
    </div>
  );
}
