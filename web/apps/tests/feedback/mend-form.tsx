import { useEffect, useRef, useState } from "preact/hooks";
import { environmentParts, feedbackKinds } from "../../../../functions/feedback/limits.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import type { Trouble } from "../../answer.ts";
import { useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import type { KnownProgramme } from "../server.ts";
import { keptMending, type MendDraft, mendingOf } from "./mend-draft.ts";
import { ReportFields } from "./report-fields.tsx";
import { toldOf } from "./report-input.ts";
import { type ReportPage, type ReportRef, readReport, reword } from "./server.ts";
import { useMissing } from "./use-missing.ts";
import { useVersions } from "./use-versions.ts";

type MendProps = {
  programme: KnownProgramme["programme"];
  reference: ReportRef;
  page: ReportPage;
  /** The report as it stands now. */
  onPage: (page: ReportPage) => void;
  onEnd: () => void;
};

/** One's own report in other words. What is typed stays on the device until it is saved, whatever refuses it. */
export function MendForm({ programme, reference, page, onPage, onEnd }: MendProps) {
  const words = useWords(feedbackMessages);
  const kept = keptMending(reference.feedbackId);
  const [draft, setDraft] = useState<MendDraft>(() => kept.read() ?? mendingOf(page));
  const versions = useVersions(programme.programmeId);
  const { faults, look, errorOf } = useMissing(draft);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (changes: Partial<MendDraft>) =>
    setDraft((before) => {
      const after = { ...before, ...changes };
      kept.write(after);
      return after;
    });
  const end = () => {
    kept.forget();
    onEnd();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (saving) return;
    setTrouble(undefined);
    look();
    const told = toldOf(draft, page.lang, environmentParts);
    if (!told) return;
    setSaving(true);
    const answer = await reword(reference, { ...told, rev: page.rev });
    if (answer.ok) {
      onPage(answer.value);
      announce(words.mend.saved);
      return end();
    }
    setTrouble(answer.trouble);
    const now = answer.trouble.code.startsWith("feedback-") ? await readReport(reference) : undefined;
    setSaving(false);
    if (now?.ok) onPage(now.value);
  };
  // What is fixed can be confirmed; praise cannot.
  const kinds = feedbackKinds.filter((kind) => kind !== "praise" || page.status !== "fixed");
  return (
    <form class="form report" onSubmit={save} noValidate>
      <header>
        <h2 class="report__title" ref={heading} tabIndex={-1}>
          {words.mend.title}
        </h2>
        <p class="soft">{words.mend.lead}</p>
      </header>
      <FaultSummary title={words.form.faults} faults={faults} />
      {draft.rev !== page.rev && <Overtaken page={page} />}
      <ReportFields
        programme={programme}
        written={draft}
        kinds={kinds}
        versions={versions}
        errorOf={errorOf}
        onChange={change}
      />
      {trouble && <TroubleNote trouble={trouble} />}
      <div class="report__foot">
        <button type="submit" class="button" aria-disabled={saving}>
          {saving ? words.mend.saving : words.mend.save}
        </button>
        <button type="button" class="button button--text" onClick={end}>
          {words.mend.drop}
        </button>
      </div>
    </form>
  );
}

/** Another device was faster: what it saved, beside what is typed here. */
function Overtaken({ page }: { page: ReportPage }) {
  const words = useWords(feedbackMessages).mend;
  return (
    <div class="notice" role="status">
      <p class="notice__title">{words.overtaken}</p>
      <p class="report__text" lang={page.lang} dir="auto">
        {[page.title, page.text, page.steps.join("\n")].filter(Boolean).join("\n\n")}
      </p>
    </div>
  );
}
