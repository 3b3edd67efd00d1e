import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { pictureMessages } from "../../../i18n/pictures.ts";
import { useEdition, useWords } from "../../edition.ts";

type PictureActsProps = {
  at: number;
  of: number;
  movable: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
  /** More acts, before the last one. */
  children?: ComponentChildren;
};

/** What the pointer does by dragging, as buttons; whoever pressed one keeps it under the finger. */
export function PictureActs({ at, of, movable, onMove, onRemove, children }: PictureActsProps) {
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  const number = format.number(at + 1);
  const acts = useRef<HTMLDivElement>(null);
  const move = (to: number, pressed: HTMLButtonElement) => {
    onMove(to);
    // A list item that is put elsewhere loses the focus.
    requestAnimationFrame(() => {
      const first = acts.current?.querySelector("button");
      (pressed.isConnected ? pressed : first)?.focus();
    });
  };
  return (
    <div class="pix__acts" ref={acts}>
      {movable && at > 0 && (
        <button
          type="button"
          class="pix__act"
          aria-label={words.earlier(number)}
          onClick={({ currentTarget }) => move(at - 1, currentTarget)}
        >
          <Arrow path="M10 16V5M5 10l5-5 5 5" />
        </button>
      )}
      {movable && at < of - 1 && (
        <button
          type="button"
          class="pix__act"
          aria-label={words.later(number)}
          onClick={({ currentTarget }) => move(at + 1, currentTarget)}
        >
          <Arrow path="M10 4v11M5 10l5 5 5-5" />
        </button>
      )}
      {movable && at > 0 && (
        <button type="button" class="button button--text" onClick={({ currentTarget }) => move(0, currentTarget)}>
          {words.makeCover}
        </button>
      )}
      {children}
      <button type="button" class="button button--text" onClick={onRemove}>
        {words.remove(number)}
      </button>
    </div>
  );
}

const Arrow = ({ path }: { path: string }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
