import { useRef, useState } from "preact/hooks";
import type { Picture } from "../../../../functions/pictures/contract.ts";
import { pictureLimits, pictureTypes } from "../../../../functions/pictures/limits.ts";
import type { IdeaId, PictureId } from "../../../../functions/platform/ids.ts";
import { pictureMessages } from "../../../i18n/pictures.ts";
import type { Lang } from "../../../paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { placed, replacedBy } from "./arrange.ts";
import { PictureItem } from "./picture-item.tsx";
import { replacementOf } from "./replacement.tsx";
import { UploadItem } from "./upload-item.tsx";
import type { Pictures } from "./use-pictures.ts";

type PicturesFieldProps = {
  pictures: Pictures;
  ideaId: IdeaId | undefined;
  lang: Lang;
  visitor: boolean;
  /** After it was sent, pictures can be arranged and removed, and none added. */
  closed?: boolean;
};

/** Files chosen, dropped or taken with the camera, in the order in which they will be shown. */
export function PicturesField({ pictures, ideaId, lang, visitor, closed = false }: PicturesFieldProps) {
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  const most = format.number(pictureLimits.most);
  const { shown: all, coming } = placed(pictures.pictures);
  const placeOf = usePlaces(coming);
  const newer = pictures.uploads.filter(
    ({ pictureId, replaces, phase }) => !pictureId && !(replaces && phase !== "refused"),
  );
  const taken = all.filter(({ status }) => status !== "refused").length + newer.filter(isComing).length;
  const remove = (act: () => void) => {
    act();
    announce(words.removed);
    document.getElementById("pictures")?.focus();
  };
  return (
    <section class="write__part pix" id="pictures" tabIndex={-1} aria-labelledby="pictures-title">
      <h2 id="pictures-title">{words.heading}</h2>
      {!closed && <p class="field__hint">{words.hint(most)}</p>}
      {visitor && <p class="story__note">{words.signIn}</p>}
      {!visitor && !closed && taken < pictureLimits.most && (
        <Chooser
          room={pictureLimits.most - taken}
          most={pictureLimits.most}
          onFiles={(files) => choose(pictures, files)}
        />
      )}
      {!visitor && !closed && taken >= pictureLimits.most && <p class="story__note">{words.full(most)}</p>}
      {(all.length > 0 || newer.length > 0) && (
        <ol class="pix__list" aria-label={words.list}>
          {ideaId &&
            all.map((picture, at) => (
              <PictureItem
                key={placeOf(picture.pictureId)}
                picture={picture}
                upload={pictures.uploads.find(({ pictureId }) => pictureId === picture.pictureId)}
                replacement={replacementOf(picture, coming, pictures.uploads)}
                at={at}
                of={all.length}
                ideaId={ideaId}
                lang={lang}
                onMove={(to) => pictures.move(picture.pictureId, to)}
                onDescribe={(alt) => pictures.describe(picture.pictureId, alt)}
                onAgain={(key) => pictures.happens({ what: "again", key })}
                onRemove={() => remove(() => pictures.remove(picture.pictureId))}
                onReplace={closed ? undefined : (file) => pictures.replace(picture.pictureId, file)}
                onKeep={() => pictures.keep(picture.pictureId)}
              />
            ))}
          {newer.map((upload, at) => (
            <UploadItem
              key={upload.key}
              upload={upload}
              number={all.length + at + 1}
              onAgain={() => pictures.happens({ what: "again", key: upload.key })}
              onRemove={() => remove(() => pictures.forget(upload.key))}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

/** A picture keeps its place, and the keyboard in it, when another takes it over. */
function usePlaces(coming: readonly Picture[]): (pictureId: PictureId) => string {
  const places = useRef(new Map<string, string>());
  const placeOf = (pictureId: PictureId) => places.current.get(pictureId) ?? pictureId;
  for (const picture of coming) {
    const old = replacedBy(picture);
    if (old) places.current.set(picture.pictureId, placeOf(old));
  }
  return placeOf;
}

const isComing = ({ phase }: Pictures["uploads"][number]) => phase !== "refused";

const choose = ({ happens }: Pictures, files: readonly File[]) =>
  happens({ what: "chosen", files: files.map((file) => ({ key: crypto.randomUUID(), file })) });

/** One large target for the file picker, a drop and, on phones, the camera. What is beyond the room is told, not taken. */
export function Chooser({ room, most, onFiles }: { room: number; most: number; onFiles: (files: File[]) => void }) {
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const depth = useRef(0);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    setTooMany(files.length > room);
    if (files.length > 0) onFiles(files.slice(0, room));
  };
  const pick = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    take(currentTarget.files);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
    <div
      class={over ? "pix__chooser pix__chooser--over" : "pix__chooser"}
      onDragEnter={() => setOver(++depth.current > 0)}
      onDragLeave={() => setOver(--depth.current > 0)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button button--quiet pix__choose">
        <input class="visually-hidden" type="file" multiple accept={pictureTypes.join(",")} onChange={pick} />
        {words.choose}
      </label>
      <label class="button button--quiet pix__camera">
        <input class="visually-hidden" type="file" accept="image/*" capture="environment" onChange={pick} />
        {words.camera}
      </label>
      <span class="pix__drop">{words.drop}</span>
      {tooMany && (
        <p class="field__error" role="alert">
          {words.full(format.number(most))}
        </p>
      )}
    </div>
  );
}
