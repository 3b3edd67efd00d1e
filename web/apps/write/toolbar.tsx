import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { writeMessages } from "../../i18n/write.ts";
import type { Lang } from "../../paths.ts";
import { useWords } from "../edition.ts";
import { type Edit, type MarkdownAct, markdownEdit } from "./markdown.ts";

const acts: readonly MarkdownAct[] = ["bold", "italic", "heading", "list", "link"];
const letters: Partial<Record<string, MarkdownAct>> = { b: "bold", i: "italic", k: "link" };

/** One stop for Tab, arrows inside. */
export function Toolbar({ area, lang }: { area: RefObject<HTMLTextAreaElement | null>; lang: Lang }) {
  const words = useWords(writeMessages).toolbar;
  const bar = useRef<HTMLDivElement>(null);
  const press = (act: MarkdownAct) => area.current && apply(area.current, act, writeMessages[lang].toolbar);
  const move = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (by === 0 || at === -1) return;
    event.preventDefault();
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div class="toolbar" role="toolbar" aria-label={words.label} aria-controls="story" ref={bar} onKeyDown={move}>
      {acts.map((act, at) => (
        <button
          key={act}
          type="button"
          class={`toolbar__button toolbar__button--${act}`}
          tabIndex={at === 0 ? 0 : -1}
          title={words[act]}
          aria-label={words[act]}
          onClick={() => press(act)}
        >
          <ToolIcon act={act} />
        </button>
      ))}
    </div>
  );
}

/** Ctrl or ⌘ with B, I or K, in the text itself. */
export function pressInText(event: KeyboardEvent, area: HTMLTextAreaElement, lang: Lang): void {
  const act = event.ctrlKey || event.metaKey ? letters[event.key.toLowerCase()] : undefined;
  if (!act) return;
  event.preventDefault();
  apply(area, act, writeMessages[lang].toolbar);
}

function apply(area: HTMLTextAreaElement, act: MarkdownAct, words: { boldText: string; linkText: string }): void {
  const selection = { text: area.value, from: area.selectionStart, to: area.selectionEnd };
  put(area, markdownEdit(act, selection, act === "link" ? words.linkText : words.boldText));
}

/** `insertText` is the only edit that Ctrl+Z takes back; where a browser lacks it, the text is set without. */
function put(area: HTMLTextAreaElement, edit: Edit): void {
  area.focus();
  area.setSelectionRange(edit.from, edit.to);
  const done = edit.put ? document.execCommand("insertText", false, edit.put) : document.execCommand("delete");
  if (!done) {
    area.setRangeText(edit.put, edit.from, edit.to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(edit.selectFrom, edit.selectTo);
}

const drawings: Record<MarkdownAct, string> = {
  bold: "M6 4h6a4 4 0 0 1 0 8H6zM6 12h7a4 4 0 0 1 0 8H6z",
  italic: "M10 4h8M6 20h8M14 4 10 20",
  heading: "M6 4v16M18 4v16M6 12h12",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  link: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7.100M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 16.900",
};

const ToolIcon = ({ act }: { act: MarkdownAct }) => (
  <svg class="toolbar__icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={drawings[act]} />
  </svg>
);
