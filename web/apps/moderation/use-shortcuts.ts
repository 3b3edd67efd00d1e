import { useEffect, useRef } from "preact/hooks";
import { type Shortcut, shortcutOf } from "./keys.ts";
import { letterKeysAct } from "./letter-keys.ts";

/** What the keys do where they are used; several parts of a page may listen for their own. */
export function useShortcuts(acts: Partial<Record<Shortcut, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, isTyping(event.target));
      const act = shortcut && latest.current[shortcut];
      if (event.key.length === 1 && !letterKeysAct()) return;
      // An open dialog has the keyboard to itself.
      if (!act || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
