import { useEffect, useRef } from "preact/hooks";
import type { Picture } from "../../../../functions/pictures/contract.ts";
import { pictureLimits } from "../../../../functions/pictures/limits.ts";
import type { IdeaId, PictureId } from "../../../../functions/platform/ids.ts";
import { Field } from "../../../components/field.tsx";
import { pictureMessages } from "../../../i18n/pictures.ts";
import type { Lang } from "../../../paths.ts";
import { ownPicture } from "../../card-picture.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { PictureActs } from "./picture-acts.tsx";
import { usePreview } from "./preview.ts";
import { ReplaceButton, type Replacement, Replacing } from "./replacement.tsx";
import { UploadState } from "./upload-item.tsx";
import type { Upload } from "./uploads.ts";
import { useDragging } from "./use-dragging.ts";

type PictureItemProps = {
  picture: Picture;
  upload: Upload | undefined;
  replacement: Replacement | undefined;
  at: number;
  of: number;
  ideaId: IdeaId;
  lang: Lang;
  onMove: (to: number) => void;
  onDescribe: (alt: string) => void;
  onAgain: (key: string) => void;
  onRemove: () => void;
  /** Absent where no picture may come anew. */
  onReplace: ((file: File) => void) | undefined;
  /** Forgets what was to take its place. */
  onKeep: () => void;
};

/** One picture with its place: seen, described, moved or removed. */
export function PictureItem(props: PictureItemProps) {
  const { picture, upload, replacement, at, of, ideaId, onMove, onReplace } = props;
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  const number = format.number(at + 1);
  const preview = usePreview(picture.status === "ready" ? undefined : upload?.file);
  const address = picture.status === "ready" ? ownPicture(ideaId, picture.name, 480) : preview;
  const dragging = useDragging(onMove);
  useTold(picture.status === "ready" ? picture.pictureId : undefined, words.added(number));
  const move = (to: number) => {
    onMove(to);
    announce(words.movedTo(format.number(Math.min(Math.max(0, to), of - 1) + 1), format.number(of)));
  };
  return (
    <li class={dragging.held ? "pix__item pix__item--held" : "pix__item"} data-place={at}>
      <div class="pix__view" {...dragging.handlers}>
        {address && <img src={address} alt={picture.alt} draggable={false} />}
        {at === 0 && picture.status === "ready" && <span class="pix__cover">{words.cover}</span>}
      </div>
      <div class="pix__about">
        <p class="pix__name">{words.nth(number)}</p>
        <State {...props} />
        {picture.status === "ready" && <Description {...props} />}
        {replacement && <Replacing replacement={replacement} onAgain={props.onAgain} onKeep={props.onKeep} />}
        <PictureActs at={at} of={of} movable={picture.status === "ready"} onMove={move} onRemove={props.onRemove}>
          {picture.status === "ready" && onReplace && <ReplaceButton at={at} onFile={onReplace} />}
        </PictureActs>
      </div>
    </li>
  );
}

function State({ picture, upload, onAgain }: PictureItemProps) {
  const words = useWords(pictureMessages);
  if (picture.status === "refused")
    return (
      <p class="field__error" role="alert">
        <strong>{words.refused}.</strong> {words.refusals[picture.reason]}
      </p>
    );
  if (picture.status === "ready") return null;
  if (upload) return <UploadState upload={upload} onAgain={() => onAgain(upload.key)} />;
  return <p class="field__hint">{isLate(picture) ? words.state.unarrived : words.state.sent}</p>;
}

const lateMs = 60_000;
const isLate = ({ addedAt }: Picture) => Date.now() - Date.parse(addedAt) > lateMs;

function Description({ picture, at, lang, onDescribe }: PictureItemProps) {
  const words = useWords(pictureMessages).alt;
  const { format } = useEdition();
  return (
    <Field
      id={`alt-${picture.pictureId}`}
      label={words.label(format.number(at + 1))}
      hint={words.hint}
      optional
      format={format}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          lang={lang}
          dir="auto"
          maxLength={pictureLimits.alt}
          placeholder={words.example}
          value={picture.alt}
          onInput={({ currentTarget: { value } }) => onDescribe(value)}
        />
      )}
    </Field>
  );
}

/** Says once that a picture is ready that was not when this place was first seen. */
function useTold(ready: PictureId | undefined, says: string): void {
  const was = useRef(ready);
  useEffect(() => {
    if (ready && ready !== was.current) announce(says);
    was.current = ready;
  }, [ready]);
}
