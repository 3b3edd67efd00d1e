import { useEffect, useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { issueText } from "../../i18n/problems.ts";
import type { Trouble } from "../answer.ts";
import { useEdition } from "../edition.ts";
import { browserShelf } from "../kept.ts";
import type { Fault } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import { localDraftOf } from "./local-draft.ts";
import type { Opened } from "./open-everything.ts";
import { readCircles, submitDraft } from "./server.ts";
import type { useAutosave } from "./use-autosave.ts";

type Stage = "ready" | "saving" | "sending";

/** Sends exactly what is saved: last words first, then the revision that the server answered. */
export function useSubmission(
  opened: Opened,
  autosave: ReturnType<typeof useAutosave>,
  onSent: (card: IdeaCard) => void,
) {
  const { state, happens, ideaId } = autosave;
  const { format } = useEdition();
  const [stage, setStage] = useState<Stage>("ready");
  const [termsVersion, setTermsVersion] = useState(0);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [circles, setCircles] = useState(opened.circles);
  const [termsChanged, setTermsChanged] = useState(false);

  const refuse = async (trouble: Trouble) => {
    setStage("ready");
    if (trouble.code === "terms-changed") {
      const fresh = await readCircles();
      if (fresh.ok) setCircles(fresh.value.circles);
      setTermsChanged(true);
      document.getElementById("terms")?.focus();
      return;
    }
    const issues = trouble.issues?.map((issue) => ({
      field: issue.path.split(".")[0],
      text: issueText(issue, format),
    }));
    setFaults(issues?.length ? issues : [{ text: troubleText(trouble, format) }]);
  };

  useEffect(() => {
    if (stage !== "saving") return;
    if (state.phase === "waiting") happens({ what: "pause" });
    if (state.phase === "resting" && ideaId) setStage("sending");
    if (["offline", "signed-out", "refused", "conflict"].includes(state.phase)) setStage("ready");
  }, [stage, state.phase, ideaId, happens]);

  useEffect(() => {
    if (stage !== "sending" || !ideaId) return;
    submitDraft(ideaId, state.rev, termsVersion).then((answer) => {
      if (!answer.ok) return refuse(answer.trouble);
      localDraftOf(browserShelf(), ideaId).forget();
      onSent(answer.value);
    });
  }, [stage]);

  const submit = (version: number) => {
    if (stage !== "ready") return;
    setFaults([]);
    setTermsChanged(false);
    setTermsVersion(version);
    setStage("saving");
  };
  return { circles, submit, stage, faults, setFaults, termsChanged };
}
