import { useEffect, useRef } from "preact/hooks";
import { letterKeysAct } from "../moderation/letter-keys.ts";

/** The name of a key press; Ctrl or ⌘ + Enter is "send" and acts from inside fields too. */
export function keyOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  typing: boolean,
): string | undefined {
  if (key === "Enter" && (ctrlKey || metaKey)) return "send";
  if (typing || ctrlKey || metaKey || altKey) return undefined;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** What single keys do on the desk; letters only where their owner wants them to, and never beneath a dialog. */
export function useKeys(acts: Record<string, ((event: KeyboardEvent) => void) | undefined>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event, isTyping(event.target));
      const act = key && latest.current[key];
      if (!act || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (key.length === 1 && !letterKeysAct()) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");

/** Brings a part of the desk into view and the keyboard to it. */
export function turnTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}
