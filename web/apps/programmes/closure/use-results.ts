import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { Language } from "../../../../functions/platform/languages.ts";
import { testClosureMessages } from "../../../i18n/test-closure.ts";
import type { Trouble } from "../../answer.ts";
import { useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { type Ended, publishResults, readClosure, saveResults } from "./server.ts";

type Results = NonNullable<Ended["results"]>;

/** A draft of results, saved over what was read; what a colleague saved meanwhile is shown, and nothing typed is lost. */
export function useResults(programmeId: ProgrammeId, ended: Ended) {
  const words = useWords(testClosureMessages).studio;
  const [results, setResults] = useState<Results | undefined>(ended.results);
  const [text, setText] = useState(ended.results?.draft ?? { fr: "", en: "" });
  const [other, setOther] = useState<Results>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [saving, setSaving] = useState(false);
  const [missing, setMissing] = useState(false);

  async function failed(found: Trouble) {
    setTrouble(found);
    if (found.code !== "results-changed-meanwhile") return;
    const now = await readClosure(programmeId);
    if (!now.ok || !now.value.results) return;
    setResults(now.value.results);
    setOther(now.value.results);
  }
  /** The results as they were saved; undefined when they were not. */
  async function save(): Promise<Results | undefined> {
    if (saving) return undefined;
    setSaving(true);
    setTrouble(undefined);
    const answer = await saveResults(programmeId, text, results?.version ?? 0);
    setSaving(false);
    if (!answer.ok) {
      await failed(answer.trouble);
      return undefined;
    }
    setOther(undefined);
    setResults(answer.value);
    announce(words.savedNews);
    return answer.value;
  }
  async function publish() {
    const empty = text.fr.trim() === "" || text.en.trim() === "";
    setMissing(empty);
    if (empty) return document.getElementById(text.fr.trim() === "" ? "results-fr" : "results-en")?.focus();
    const saved = await save();
    if (!saved) return;
    const answer = await publishResults(programmeId, saved.version);
    if (!answer.ok) return failed(answer.trouble);
    setResults(answer.value);
    announce(words.publishedNews);
  }
  const change = (lang: Language, value: string) => setText((before) => ({ ...before, [lang]: value }));
  return { results, text, change, save, publish, saving, trouble, other, missing };
}
