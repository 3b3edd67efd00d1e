import { useEffect, useState } from "preact/hooks";
import type { Person, TriageReport } from "../../../../functions/feedback/triage-contract.ts";
import { triageLimits } from "../../../../functions/feedback/triage-limits.ts";
import { Field } from "../../../components/field.tsx";
import { issueText } from "../../../i18n/problems.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useKeys } from "../../review/use-keys.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { OnReport } from "./on-report.ts";
import { assign, label, track } from "./server.ts";

type ArrangeProps = { found: TriageReport; team: readonly Person[]; mayAct: boolean; onReport: OnReport };

/** What the team arranges among itself: nothing of it reaches the reporter. */
export function Arrange(props: ArrangeProps) {
  const words = useWords(triageMessages).arrange;
  const { found, mayAct } = props;
  return (
    <section class="triage__panel" aria-labelledby="arrange-title">
      <h3 id="arrange-title">{words.title}</h3>
      {mayAct && found.may.includes("assigned") ? <Forms {...props} /> : <Told found={found} />}
    </section>
  );
}

function Told({ found: { report } }: Pick<ArrangeProps, "found">) {
  const words = useWords(triageMessages).arrange;
  return (
    <dl class="triage__places">
      <div>
        <dt>{words.who}</dt>
        <dd>{report.assignee?.name ?? words.nobody}</dd>
      </div>
      {report.labels && (
        <div>
          <dt>{words.labels}</dt>
          <dd>{report.labels.join(", ")}</dd>
        </div>
      )}
      <TrackerLink url={report.trackerUrl} />
    </dl>
  );
}

function Forms({ found: { report }, team, onReport }: ArrangeProps) {
  const all = useWords(triageMessages);
  const words = all.arrange;
  const { format } = useEdition();
  const [me] = team;
  const [labels, setLabels] = useState("");
  const [url, setUrl] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => setLabels(report.labels?.join(", ") ?? ""), [report.labels?.join()]);
  useEffect(() => setUrl(report.trackerUrl ?? ""), [report.trackerUrl]);
  const take = async (asked: ReturnType<typeof assign>, said: string) => {
    const answer = await onReport(asked, said);
    setTrouble(answer.ok ? undefined : answer.trouble);
  };
  const give = (to: Person | undefined) =>
    take(assign(report, to?.memberId ?? null), to ? all.done.assigned(to.name) : all.done.unassigned);
  const mine = report.assignee?.memberId === me?.memberId;
  useKeys({
    a: () => give(mine ? undefined : me),
    e: () => document.getElementById("labels")?.focus(),
    t: () => document.getElementById("tracker")?.focus(),
  });
  const people = report.assignee ? [...team, report.assignee] : team;
  const choices = people.filter(({ memberId }, at) => people.findIndex((each) => each.memberId === memberId) === at);
  const faultIn = (path: string) => trouble?.issues?.find((issue) => issue.path.startsWith(path));
  const labelFault = faultIn("labels");
  return (
    <div class="triage__arrange">
      {trouble && !trouble.issues && <TroubleNote trouble={trouble} />}
      <Field id="assignee" label={words.who} format={format}>
        {(control) => (
          <select
            {...control}
            value={report.assignee?.memberId ?? ""}
            onChange={({ currentTarget }) => give(choices.find(({ memberId }) => memberId === currentTarget.value))}
          >
            <option value="">{words.nobody}</option>
            {choices.map(({ memberId, name }) => (
              <option key={memberId} value={memberId}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button
        type="button"
        class="button button--quiet button--small"
        aria-pressed={mine}
        onClick={() => give(mine ? undefined : me)}
      >
        {mine ? words.leave : words.take} <kbd>A</kbd>
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take(
            label(
              report,
              labels
                .split(",")
                .map((each) => each.trim())
                .filter(Boolean),
            ),
            all.done.labelled,
          );
        }}
      >
        <Field
          id="labels"
          label={words.labels}
          hint={words.labelsHint}
          error={labelFault && issueText(labelFault, format)}
          format={format}
        >
          {(control) => (
            <input {...control} value={labels} onInput={({ currentTarget }) => setLabels(currentTarget.value)} />
          )}
        </Field>
        {labels !== (report.labels?.join(", ") ?? "") && (
          <button type="submit" class="button button--quiet button--small">
            {words.save}
          </button>
        )}
      </form>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          take(track(report, url.trim() || null), all.done.linked);
        }}
      >
        <Field
          id="tracker"
          label={words.tracker}
          hint={words.trackerHint}
          error={faultIn("url") && words.badUrl}
          format={format}
        >
          {(control) => (
            <input
              {...control}
              type="url"
              maxLength={triageLimits.trackerUrl}
              value={url}
              onInput={({ currentTarget }) => setUrl(currentTarget.value)}
            />
          )}
        </Field>
        {url !== (report.trackerUrl ?? "") && (
          <button type="submit" class="button button--quiet button--small">
            {words.save}
          </button>
        )}
      </form>
      <TrackerLink url={report.trackerUrl} />
    </div>
  );
}

function TrackerLink({ url }: { url: string | undefined }) {
  const words = useWords(triageMessages).arrange;
  if (!url) return null;
  return (
    <a class="triage__tracker" href={url} target="_blank" rel="noopener noreferrer">
      {words.openTracker}
    </a>
  );
}
