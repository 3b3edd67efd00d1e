import { triageMessages } from "../../../i18n/triage.ts";
import { useWords } from "../../edition.ts";

export function HelpButton({ onPress }: { onPress: () => void }) {
  const words = useWords(triageMessages).keys;
  return (
    <button type="button" class="button button--quiet button--small desk__help" onClick={onPress}>
      {words.show} <kbd>?</kbd>
    </button>
  );
}
